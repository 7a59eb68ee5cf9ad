import { type CycleContext, filled } from "./context.ts";
import { recordsOf } from "./records.ts";
import { TRUST_DIMENSIONS } from "./trust-dimensions.ts";
import { TOTAL_FROM } from "./trust-disclosure.ts";
import { companyTrusts, isHeard } from "./trust-means.ts";

/** Something a person wrote in the questionnaire. */
export interface Voice {
  readonly id: string;
  /** A dimension of trust, `goal:` with its id, "cost", "benefit" or "note". */
  readonly topic: string;
  readonly text: string;
  /** Whose words they are; missing in aggregated mode, where nobody knows any more. */
  readonly by?: { readonly person: string; readonly company: string };
}

/** Companies both sides of a comparison need (section 4.6). */
const MIN_COMPANIES = 2;

/**
 * May anything that was written be read yet? Not before two companies have answered, or the second
 * one would answer to the words of the first; in aggregated mode, as with the overall result, not
 * before enough people have.
 */
export function areVoicesOpen(context: CycleContext): boolean {
  const { trustMode, responses } = context.cycle.evaluation;
  if (companiesThatAnswered(context).size < MIN_COMPANIES) return false;
  return trustMode !== "aggregated" || recordsOf(responses).length >= TOTAL_FROM;
}

/** What was written, in the order of the questionnaire and the participants, once it may be read. */
export function voicesOf(context: CycleContext): readonly Voice[] {
  const { cycle, members } = context;
  if (!areVoicesOpen(context)) return [];
  const { participants, responses, voices } = cycle.evaluation;
  const named = recordsOf(participants).flatMap((person) => {
    const response = recordsOf(responses).find(({ participantId }) => participantId === person.id);
    const company = members.find(({ id }) => id === response?.memberId);
    if (!response || !company) return [];
    const by = { person: person.label ?? "", company: company.name };
    return textsOf(response).flatMap(([topic, text]): Voice[] =>
      filled(text) ? [{ id: `${response.id} ${topic}`, topic, text, by }] : [],
    );
  });
  const unnamed = recordsOf(voices).flatMap(({ id, topic, text }): Voice[] =>
    filled(text) ? [{ id, topic: topic ?? "", text }] : [],
  );
  return [...named, ...unnamed];
}

/** Companies of the cycle somebody answered for, if only in words. */
function companiesThatAnswered({ cycle, ...rest }: CycleContext): ReadonlySet<string> {
  const { responses } = cycle.evaluation;
  const heard = companyTrusts({ cycle, ...rest }).filter(isHeard);
  const answered = recordsOf(responses).map(({ memberId }) => memberId ?? "");
  const all = new Set([...heard.map(({ memberId }) => memberId), ...answered]);
  return new Set(rest.members.map(({ id }) => id).filter((id) => all.has(id)));
}

type Response = NonNullable<CycleContext["cycle"]["evaluation"]["responses"]>[number];

function textsOf({ why, goalViews, cost, benefit, note }: Response) {
  return [
    ...TRUST_DIMENSIONS.map((dimension) => [dimension, why?.[dimension]] as const),
    ...Object.entries(goalViews ?? {}).map(([id, text]) => [`goal:${id}`, text] as const),
    ["cost", cost] as const,
    ["benefit", benefit] as const,
    ["note", note] as const,
  ];
}
