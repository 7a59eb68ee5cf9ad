import type { LoadedPhase } from "#content/content.ts";
import type { relationshipDropout } from "#content/de/phases/relationship-dropout.ts";
import type { CycleContext } from "#domain/context.ts";
import type { Partner } from "#domain/cooperation.ts";
import type { DropoutItem, DropoutKind } from "#domain/dropout.ts";

type DropoutWords = typeof relationshipDropout;

/** Words for the ids in what a dropout would leave behind. */
export interface DropoutLabels {
  readonly member: (id: string) => string;
  readonly role: (id: string) => string;
  readonly contribution: (id: string) => string;
}

export interface SaidGroup {
  readonly kind: DropoutKind;
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly line: string;
    readonly successors: readonly string[];
    /** What it could say in the agreement. */
    readonly sentence: string;
  }[];
}

export function dropoutLabels(structures: LoadedPhase, { members }: CycleContext): DropoutLabels {
  const { roles, contributions } = structures.words.fields;
  return {
    member: (id) => members.find((member) => member.id === id)?.name ?? "",
    role: (id) => roles?.fields?.["role"]?.options?.[id] ?? id,
    contribution: (id) => contributions?.fields?.["kind"]?.options?.[id] ?? id,
  };
}

/** Findings in words, grouped by kind in their order. */
export function saidDropout(
  items: readonly DropoutItem[],
  { name }: Partner,
  labels: DropoutLabels,
  words: DropoutWords,
): readonly SaidGroup[] {
  return [...new Set(items.map(({ kind }) => kind))].map((kind) => ({
    kind,
    title: words.kinds[kind].title,
    items: items
      .filter((item) => item.kind === kind)
      .map((item) => {
        const said = saidItem(item, name, labels);
        return {
          id: item.id,
          line: words.kinds[kind].line(said),
          successors: said.successors,
          sentence: words.kinds[kind].sentence(said),
        };
      }),
  }));
}

function saidItem(item: DropoutItem, partner: string, labels: DropoutLabels) {
  const { id, kind, subject, detail = "" } = item;
  const isRole = kind === "role" || id.startsWith("deputy-role-");
  const isContribution = kind === "contribution" || kind === "belongings";
  return {
    partner,
    subject: isRole ? labels.role(subject) : subject,
    person: item.person ?? "",
    detail: isContribution ? labels.contribution(detail) : detail,
    letters: item.letters ?? "RA",
    reason: item.reason ?? "none",
    personalData: item.personalData ?? false,
    successors: item.successors.map(labels.member),
  };
}
