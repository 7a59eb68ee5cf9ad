import { recordsOf } from "#domain/records.ts";

import { paragraph } from "../blocks.ts";
import type { Block } from "../model.ts";
import { type Competence, isProtected } from "./confidential.ts";
import type { Profile } from "./needs-profile-source.ts";

/** Strengths to bring in; what is kept or still to be built is none. */
export function offers(profile: Profile): readonly Block[] {
  const { words, values } = profile;
  return (
    skillTable(profile, words.sections.offers, isOffered) ?? [
      values.missing(words.missing.offers, "needs", "competencies"),
    ]
  );
}

export function lacks(profile: Profile): readonly Block[] {
  const { words, values } = profile;
  return (
    skillTable(profile, words.sections.lacks, isLacking) ?? [
      values.missing(words.missing.lacks, "needs", "competencies"),
    ]
  );
}

/** The core, and everything else that is to stay in the house. */
export function protectedSkills(profile: Profile): readonly Block[] {
  const { needs, words, values } = profile;
  const unsorted = recordsOf(needs.competencies)
    .filter((one) => !isOffered(one) && !isLacking(one) && !isProtected(one))
    .map(({ name }) => values.text(name))
    .filter(Boolean);
  return [
    ...(skillTable(profile, words.sections.protected, isProtected) ?? [
      values.missing(words.missing.protected, "needs", "competencies"),
    ]),
    ...(unsorted.length > 0 ? [paragraph(words.unsorted(unsorted.join(", ")), "missing")] : []),
  ];
}

function isLacking({ level, intent }: Competence): boolean {
  if (intent === "keep") return false;
  return level === "missing" || intent === "source" || intent === "develop";
}

function isOffered(one: Competence): boolean {
  if (isLacking(one) || one.intent === "keep") return false;
  return one.intent === "contribute" || one.level === "strong";
}

/** Outside the house nothing shows that is to be protected, not even among strengths or gaps. */
function skillTable(
  { needs, words, values, isInternal }: Profile,
  caption: string,
  isShown: (one: Competence) => boolean,
): readonly Block[] | undefined {
  const shown = recordsOf(needs.competencies).filter(
    (one) => isShown(one) && (isInternal || !isProtected(one)),
  );
  if (shown.length === 0) return undefined;
  const { competencies: columns, core } = words;
  return [
    {
      kind: "table",
      caption,
      columns: [
        { label: columns.name, width: 36 },
        { label: columns.level, width: 14 },
        { label: columns.intent, width: 24 },
        { label: columns.note },
      ],
      rows: shown.map(({ name, level, intent, isCore, note }) => ({
        cells: [
          isCore ? `${values.text(name)}\n(${core})` : values.text(name),
          values.option("needs.competencies.level", level),
          values.option("needs.competencies.intent", intent),
          values.text(note),
        ],
      })),
      empty: caption,
    },
  ];
}
