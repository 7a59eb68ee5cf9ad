import type { Content } from "#content/content.ts";
import type { DocumentWords } from "#content/documents.ts";
import { type CycleContext, filled } from "#domain/context.ts";
import type { PhaseId } from "#domain/phase.ts";
import { formatLongDate } from "#ui/form/formatted-value.ts";
import { useRunningHead } from "#ui/paper/use-running-head.ts";

import "./work-document.css";
import { DocumentBlock } from "./document-block.tsx";
import type { Block, DocumentState, WorkDocument } from "./model.ts";
import { PlaceRing } from "./place-ring.tsx";

interface WorkDocumentSheetProps {
  document: WorkDocument;
  phase: PhaseId;
  state: DocumentState;
  content: Content;
  words: DocumentWords;
  context: CycleContext;
  /** Address of the cycle, for links to what is still to be entered; without it there are none. */
  base?: string | undefined;
}

/** A work product as a sheet on the screen and on A4. */
export function WorkDocumentSheet({
  document,
  phase,
  state,
  content,
  words,
  context,
  base,
}: WorkDocumentSheetProps) {
  const { title, subtitle, landscape, notice, blocks } = document;
  const head = headOf(context, state, content, words);
  useRunningHead({ ...head, foot: notice, landscape });
  return (
    <article className={landscape ? "sheet doc wide" : "sheet doc"} aria-label={title}>
      <p className="run">
        <span>{head.left}</span>
        <span>{head.centre}</span>
        <span>{head.right}</span>
      </p>
      <div className="ti">
        <div>
          <h1>{title}</h1>
          {subtitle && <p className="q">{subtitle}</p>}
        </div>
        <PlaceRing phase={phase} content={content} number={context.cycle.number} />
      </div>
      {notice && <p className="notice">{notice}</p>}
      {keptTogether(blocks).map(({ from, group }) =>
        group.length === 1 ? (
          group.map(shownFrom(from))
        ) : (
          <div key={from} className="keep">
            {group.map(shownFrom(from))}
          </div>
        ),
      )}
    </article>
  );

  function shownFrom(from: number) {
    return (block: Block, index: number) => {
      const above = blocks[from + index - 1];
      return (
        <DocumentBlock
          key={from + index}
          block={block}
          heading={above?.kind === "heading" ? above.text : undefined}
          base={base}
          content={content}
        />
      );
    };
  }
}

interface Group {
  /** Place of the first block in the document. */
  readonly from: number;
  readonly group: readonly Block[];
}

/** What has to stay on one page with what stands directly above it. */
function keptTogether(blocks: readonly Block[]): readonly Group[] {
  const isKept = (index: number) =>
    blocks[index]?.kind === "signatures" || blocks[index]?.keep === true;
  return blocks.flatMap((_block, from) => {
    if (from > 0 && isKept(from)) return [];
    let end = from + 1;
    while (isKept(end)) end += 1;
    return [{ from, group: blocks.slice(from, end) }];
  });
}

function headOf(
  { cooperation, cycle, today }: CycleContext,
  state: DocumentState,
  { screens, locale }: Content,
  { common }: DocumentWords,
) {
  const { name } = cooperation.base;
  return {
    left: filled(name) ? name : screens.sheet.appTitle,
    centre: screens.shell.cycle(cycle.number),
    right: `${formatLongDate(today, locale)} · ${common.status(common.states[state])}`,
  };
}
