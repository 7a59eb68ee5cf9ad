import type { Content } from "#content/content.ts";
import { slugOf } from "#content/slug.ts";
import { TickBox } from "#ui/paper/tick-box.tsx";

import { DocumentBars } from "./document-bars.tsx";
import { DocumentGaps } from "./document-gaps.tsx";
import { DocumentScale } from "./document-scale.tsx";
import { DocumentTable } from "./document-table.tsx";
import { FlowPicture } from "./flow-picture.tsx";
import type {
  Block,
  Checks,
  Facts,
  Figure,
  Heading,
  Lines,
  Paragraph,
  Signatures,
  TextList,
} from "./model.ts";

interface DocumentBlockProps {
  block: Block;
  /** Text of the heading directly above. */
  heading: string | undefined;
  base: string | undefined;
  content: Content;
}

/** One block of a work product. */
export function DocumentBlock({ block, heading, base, content }: DocumentBlockProps) {
  switch (block.kind) {
    case "heading":
      return <BlockHeading block={block} />;
    case "paragraph":
      return <BlockParagraph block={block} base={base} content={content} />;
    case "list":
      return <BlockList block={block} />;
    case "facts":
      return <BlockFacts block={block} />;
    case "table":
      return <DocumentTable table={block} isNamedAbove={block.caption === heading} />;
    case "checks":
      return <BlockChecks block={block} words={content.screens.sheet} />;
    case "scale":
      return <DocumentScale scale={block} />;
    case "lines":
      return <BlockLines block={block} />;
    case "signatures":
      return <BlockSignatures block={block} />;
    case "figure":
      return <BlockFigure block={block} />;
    case "pageBreak":
      return <div className="new-page" />;
  }
}

function BlockHeading({ block: { level, number, text } }: { block: Heading }) {
  const Level = level === 2 ? "h2" : "h3";
  return (
    <Level>
      {number && <span className="no">{number}</span>}
      {text}
    </Level>
  );
}

function BlockParagraph({
  block: { text, tone, at },
  base,
  content,
}: {
  block: Paragraph;
  base: string | undefined;
  content: Content;
}) {
  if (!at || base === undefined) return <p className={tone}>{text}</p>;
  const { path, steps } = content.outline[at.phase];
  const titles: Readonly<Record<string, string>> = steps;
  return (
    <p className={tone}>
      <a href={`#${base}/${path}/${slugOf(titles[at.step] ?? "")}`}>{text}</a>
    </p>
  );
}

function BlockList({ block: { items, ordered } }: { block: TextList }) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="plain">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

function BlockFacts({ block: { rows } }: { block: Facts }) {
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(({ label, value, blank }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{blank ? <span className="ln" /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function BlockChecks({
  block: { items },
  words,
}: {
  block: Checks;
  words: Content["screens"]["sheet"];
}) {
  return (
    <ul className="boxes">
      {items.map(({ text, ticked }, index) => (
        <li key={index}>
          <TickBox ticked={ticked} label={words.ticked(ticked)} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function BlockLines({ block: { label, count } }: { block: Lines }) {
  return (
    <div className={count === 1 ? "lines one" : "lines"}>
      <p>{label}</p>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="ln" />
      ))}
    </div>
  );
}

function BlockFigure({ block: { label, chart } }: { block: Figure }) {
  switch (chart.kind) {
    case "bars":
      return <DocumentBars label={label} chart={chart} />;
    case "gaps":
      return <DocumentGaps label={label} chart={chart} />;
    case "flows":
      return <FlowPicture label={label} chart={chart} />;
  }
}

function BlockSignatures({ block: { lines } }: { block: Signatures }) {
  return (
    <div className="sign">
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </div>
  );
}
