import type { Content, LoadedPhase } from "#content/content.ts";
import type { DocumentWords } from "#content/documents.ts";
import type { CycleContext } from "#domain/context.ts";
import type { PhaseId } from "#domain/phase.ts";

/**
 * A work product as data (architecture.md, „Output“): written once, shown on screen and paper, and
 * later in every other format.
 */
export interface WorkDocument {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Wide matrices lie on their side. */
  readonly landscape?: boolean | undefined;
  /** What the paper must not be taken for: stands on top, and at the foot of every page. */
  readonly notice?: string | undefined;
  readonly blocks: readonly Block[];
}

export type Block = Kept &
  (
    | Heading
    | Paragraph
    | TextList
    | Facts
    | TableBlock
    | Checks
    | Scale
    | Lines
    | Signatures
    | Figure
    | PageBreak
  );

interface Kept {
  /** Stays on one page with what stands directly above, like every line to sign on. */
  readonly keep?: boolean | undefined;
}

export interface Heading {
  readonly kind: "heading";
  readonly level: 2 | 3;
  readonly text: string;
  /** Number of a section or clause, e.g. "3" or "§ 4". */
  readonly number?: string | undefined;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** "missing" says what is still to be entered; "note" is small print. */
  readonly tone?: "lead" | "note" | "missing" | undefined;
  /** The step where something can be entered; a link on the screen, not on paper. */
  readonly at?: { readonly phase: PhaseId; readonly step: string } | undefined;
}

export interface TextList {
  readonly kind: "list";
  readonly items: readonly string[];
  readonly ordered?: boolean | undefined;
}

/** Names and values in two columns. */
export interface Facts {
  readonly kind: "facts";
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    /** A line to write on stands in place of the value. */
    readonly blank?: boolean | undefined;
  }[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Not shown where it only repeats the heading above. */
  readonly caption: string;
  readonly columns: readonly {
    readonly label: string;
    /** Figures stand at the end, under each other; letters and marks in the middle. */
    readonly align?: "end" | "center" | undefined;
    /** Share of the width, in percent; the rest is divided evenly. */
    readonly width?: number | undefined;
  }[];
  readonly rows: readonly {
    /** The first one names the row; a cell may have several lines. */
    readonly cells: readonly string[];
    /** Stands out: the chosen one, a sum. */
    readonly strong?: boolean | undefined;
    /** Steps back: does not count any more. */
    readonly faint?: boolean | undefined;
  }[];
  /** What to say instead of an empty table. */
  readonly empty: string;
}

/** Boxes to tick, by hand or ticked. */
export interface Checks {
  readonly kind: "checks";
  readonly items: readonly { readonly text: string; readonly ticked: boolean }[];
}

/** Statements with a box to tick for each answer, to be filled in by hand. */
export interface Scale {
  readonly kind: "scale";
  readonly caption: string;
  readonly answers: readonly string[];
  readonly statements: readonly string[];
}

/** A question with lines to write the answer on. */
export interface Lines {
  readonly kind: "lines";
  readonly label: string;
  readonly count: number;
}

/** Lines to sign on, each with what stands below it. */
export interface Signatures {
  readonly kind: "signatures";
  readonly lines: readonly string[];
}

/** A drawing with the same content in words; the drawing itself is made by the chart named. */
export interface Figure {
  readonly kind: "figure";
  readonly label: string;
  readonly chart: Chart;
}

export type Chart = BarChart | GapChart | FlowChart;

/** Bars from 0 to 100 with an optional range, legible in grey. */
export interface BarChart {
  readonly kind: "bars";
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly text: string;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  }[];
}

/** Two views of the same thing on a line from 0 to 100, legible in grey. */
export interface GapChart {
  readonly kind: "gaps";
  /** Whose view the filled dot is, whose the open one, and what the diamond stands for. */
  readonly own: string;
  readonly other: string;
  readonly believed?: string | undefined;
  readonly lines: readonly {
    readonly label: string;
    /** 0 to 100; `null` is not drawn. */
    readonly own: number | null;
    readonly other: number | null;
    readonly believed?: number | null | undefined;
    readonly text: string;
  }[];
}

/** Who sends what to whom on which way: a column for each company, a row for each flow. */
export interface FlowChart {
  readonly kind: "flows";
  readonly members: readonly string[];
  readonly flows: readonly {
    /** The number of the flow in the table beside it. */
    readonly number: number;
    readonly label: string;
    readonly way: string;
    /** Places in `members`. */
    readonly from: number;
    readonly to: readonly number[];
    /** Planned or no longer in use: drawn with a broken line. */
    readonly faint?: boolean | undefined;
  }[];
}

export interface PageBreak {
  readonly kind: "pageBreak";
}

/** Everything a work product is made of. */
export interface DocumentInput {
  readonly content: Content;
  readonly words: DocumentWords;
  readonly phases: Readonly<Record<PhaseId, LoadedPhase>>;
  readonly context: CycleContext;
  /** One of the variants the work product offers; the first one when none is named. */
  readonly variant: string;
}

/** Section 3: „Stand: Entwurf/abgestimmt“, and nothing yet. */
export type DocumentState = "empty" | "draft" | "agreed";

/** What a work product and its variants are called. */
export interface ProductWords {
  readonly title: string;
  /** Names of the variants, where there are several. */
  readonly variants?: Readonly<Record<string, string>> | undefined;
}

/** A work product in the list of everything that can be handed out. */
export interface WorkProduct {
  readonly id: string;
  /** Address segment below „unterlagen“. */
  readonly path: string;
  readonly phase: PhaseId;
  /** What may leave the house and what stays, e.g. "internal" and "talks"; the first is the default. */
  readonly variants: readonly string[];
  readonly wordsIn: (words: DocumentWords) => ProductWords;
  readonly stateOf: (context: CycleContext) => DocumentState;
  readonly build: (input: DocumentInput) => WorkDocument;
}
