import { filled } from "../context.ts";
import type { Cycle } from "../cooperation.ts";
import { recordById } from "../records.ts";
import type { Origin } from "../shape.ts";

/** What a sentence about an origin names; empty where there is nothing to name. */
export interface AboutOrigin {
  readonly name: string;
  readonly company: string;
  readonly detail: string;
  /** A score of 1 to 5. */
  readonly score: number | null;
}

/** What an origin names right now; `undefined` when the entry was deleted or is of another cycle. */
export function aboutOrigin(
  { needs, search }: Pick<Cycle, "needs" | "search">,
  { field, recordId, part }: Origin,
): AboutOrigin | undefined {
  switch (field) {
    case "needs.competencies":
      return named(recordById(needs.competencies, recordId)?.name);
    case "needs.goals":
      return named(recordById(needs.goals, recordId)?.title);
    case "needs.digitalProjects":
      return named(recordById(needs.digitalProjects, recordId)?.title);
    case "needs.fields":
      return (needs.fields ?? []).some((one) => one === recordId) ? about({}) : undefined;
    case "needs.noGos":
      return named(recordById(needs.noGos, recordId)?.text);
    case "needs.risks": {
      const risk = recordById(needs.risks, recordId);
      return risk && about({ name: risk.risk, detail: risk.measure });
    }
    case "needs.resources":
      return needs.resources ? about({ name: needs.resources.leadPerson }) : undefined;
    case "search.candidates": {
      const candidate = recordById(search.candidates, recordId);
      const criterion = recordById(search.criteria, part);
      const score = candidate?.scores?.[part ?? ""];
      return (
        candidate &&
        about({
          name: criterion?.label,
          company: candidate.name,
          detail: score?.evidence,
          score: score?.value,
        })
      );
    }
    case "search.talks": {
      const talk = recordById(search.talks, recordId);
      const candidate = recordById(search.candidates, talk?.candidateId);
      return talk && about({ company: candidate?.name, detail: talk.openPoints });
    }
    default:
      return undefined;
  }
}

function named(name: string | null | undefined): AboutOrigin | undefined {
  return filled(name) ? about({ name }) : undefined;
}

function about(parts: {
  name?: string | null | undefined;
  company?: string | null | undefined;
  detail?: string | null | undefined;
  score?: number | null | undefined;
}): AboutOrigin {
  const { name, company, detail, score } = parts;
  return {
    name: (name ?? "").trim(),
    company: (company ?? "").trim(),
    detail: (detail ?? "").trim(),
    score: score ?? null,
  };
}
