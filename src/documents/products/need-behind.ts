import type { DocumentWords } from "#content/documents.ts";
import { activeProjects } from "#domain/digital-project.ts";
import type { Needs } from "#domain/fields/needs.ts";
import { recordById } from "#domain/records.ts";
import type { Origin } from "#domain/shape.ts";

import type { Values } from "../values.ts";
import { isProtected } from "./confidential.ts";

interface Requirement {
  readonly linkedGoals?: readonly string[] | null | undefined;
  readonly origin?: Origin | null | undefined;
}

/** Which goals and which part of the needs a requirement serves; nothing that is to be protected. */
export function needsBehind(
  { linkedGoals, origin }: Requirement,
  needs: Needs,
  words: DocumentWords["requirementProfile"],
  values: Values,
): readonly string[] {
  const goals = [
    ...(linkedGoals ?? []),
    ...(origin?.field === "needs.goals" ? [origin.recordId] : []),
  ]
    .map((id) => values.text(recordById(needs.goals, id)?.title))
    .filter(Boolean)
    .map(words.goal);
  return [...new Set([...goals, ...(origin ? other(origin) : [])])];

  function other({ field, recordId }: Origin): readonly string[] {
    switch (field) {
      case "needs.competencies": {
        const gap = recordById(needs.competencies, recordId);
        const name = gap && !isProtected(gap) ? values.text(gap.name) : "";
        return name ? [words.gap(name)] : [];
      }
      case "needs.digitalProjects": {
        const title = values.text(recordById(activeProjects(needs), recordId)?.title);
        return title ? [words.project(title)] : [];
      }
      case "needs.fields": {
        const name =
          recordId === "other"
            ? values.text(needs.fieldsOther)
            : values.option("needs.fields", recordId);
        return name ? [words.field(name)] : [];
      }
      default:
        return [];
    }
  }
}
