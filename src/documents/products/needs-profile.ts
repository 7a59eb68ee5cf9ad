import type { DocumentWords } from "#content/documents.ts";
import { needsFields } from "#domain/fields/needs.ts";

import { heading } from "../blocks.ts";
import type { Block, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";
import { areas, benefit, digital, form, trigger } from "./needs-profile-start.ts";
import { goals, opportunities } from "./needs-profile-goals.ts";
import { alternatives, decision, noGos, resources } from "./needs-profile-decision.ts";
import { lacks, offers, protectedSkills } from "./needs-profile-skills.ts";
import type { Profile } from "./needs-profile-source.ts";

type Section = keyof DocumentWords["needsProfile"]["sections"];

/** Section 3.1: the sections in print order. */
const SECTIONS: readonly {
  readonly id: Section;
  readonly write: (profile: Profile) => readonly Block[];
  readonly isInternal?: true;
}[] = [
  { id: "trigger", write: trigger },
  { id: "areas", write: areas },
  { id: "offers", write: offers },
  { id: "lacks", write: lacks },
  { id: "protected", write: protectedSkills, isInternal: true },
  { id: "digital", write: digital },
  { id: "form", write: form },
  { id: "goals", write: goals },
  { id: "opportunities", write: opportunities },
  { id: "benefit", write: benefit },
  { id: "resources", write: resources, isInternal: true },
  { id: "alternatives", write: alternatives, isInternal: true },
  { id: "noGos", write: noGos },
  { id: "decision", write: decision },
];

/** The needs profile (section 3.1), complete or without what is confidential. */
export const needsProfile: WorkProduct = {
  id: "needsProfile",
  path: "bedarfsprofil",
  phase: "needs",
  variants: ["internal", "talks"],
  wordsIn: (words) => words.needsProfile,
  // A reasoned decision makes it valid, whichever way it went.
  stateOf: stateOfFields("needs", { shown: Object.keys(needsFields), deciding: ["decision"] }),
  build(input) {
    const { context } = input;
    const words = input.words.needsProfile;
    const isInternal = input.variant !== "talks";
    const values = valuesIn(input);
    const profile = { needs: context.cycle.needs, context, input, words, values, isInternal };
    // Numbered anew, so that a gap does not tell what was left out.
    const sections = SECTIONS.filter((section) => isInternal || !section.isInternal);
    return {
      title: words.title,
      subtitle: values.text(context.cooperation.base.ownCompany?.name),
      notice: isInternal ? words.internalNotice : undefined,
      blocks: sections.flatMap(({ id, write }, index) => [
        heading(words.sections[id], String(index + 1)),
        ...write(profile),
      ]),
    };
  },
};
