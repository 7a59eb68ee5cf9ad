import { CLAUSES } from "#domain/agreement.ts";
import { triggeredHints } from "#domain/legal-hint.ts";
import { type Entry, recordsOf } from "#domain/records.ts";
import type { Target } from "#domain/shape.ts";

import type { NamingEnv } from "./fields-env.ts";

/** Something a reference can point to, as a person reads it. */
export interface TargetEntry {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

/** Everything a reference can point to right now. */
export function targetsOf(target: Target, env: NamingEnv): readonly TargetEntry[] {
  const { cycle } = env.context;
  switch (target) {
    case "members":
      return env.context.members.map(({ id, name }) => ({ id, label: name }));
    case "businessAreas":
      return named(cycle.needs.businessAreas, ({ name }) => name);
    case "competencies":
      return named(cycle.needs.competencies, ({ name }) => name);
    case "goals":
      return named(cycle.needs.goals, ({ title }) => title);
    case "opportunities":
      return named(cycle.needs.opportunities, ({ title }) => title);
    case "mustCriteria":
      return named(cycle.search.mustCriteria, ({ text }) => text);
    case "criteria":
      return named(cycle.search.criteria, ({ label }) => label);
    case "candidates":
      return named(cycle.search.candidates, ({ name }) => name);
    case "infoSharing":
      return named(cycle.structures.infoSharing, ({ category }) => category);
    case "applications":
      return named(cycle.relationship.applications, ({ name }) => name);
    case "insights":
      return named(cycle.evaluation.insights, ({ text }) => text);
    case "consequences":
      return env.context.cooperation.cycles.flatMap(({ evaluation }) =>
        named(evaluation.consequences, ({ text }) => text),
      );
    case "tensionTypes":
      return (env.loaded.tensions ?? []).map(({ id, title, poles }) => ({
        id,
        label: title,
        detail: poles,
      }));
    case "clauses":
      return CLAUSES.map(({ id }) => ({
        id,
        label: env.loaded.clauses?.find((clause) => clause.id === id)?.title ?? id,
      }));
    case "legalHints": {
      const triggered = triggeredHints(env.context);
      return (env.loaded.legalHints ?? [])
        .filter(({ id }) => triggered.includes(id))
        .map(({ id, topic, text, norm }) => ({
          id,
          label: topic,
          detail: `${text} ${env.content.screens.field.norm(norm)}`,
        }));
    }
  }
}

/** The words for a stored reference, also when what it pointed to has gone. */
export function targetLabel(target: Target, id: string, env: NamingEnv): string {
  const found = targetsOf(target, env).find((entry) => entry.id === id);
  if (found) return found.label;
  const { field } = env.content.screens;
  const partner = env.context.cooperation.partners.find((one) => one.id === id);
  return target === "members" && partner ? field.formerMember(partner.name) : field.unknownTarget;
}

function named<T extends Entry>(
  list: readonly T[] | null | undefined,
  name: (record: T) => string | null | undefined,
): readonly TargetEntry[] {
  // The records are those of the list; only their ids were completed.
  return recordsOf(list).map((record) => ({
    id: record.id,
    label: name(record as unknown as T) || record.id,
  }));
}
