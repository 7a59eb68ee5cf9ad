import { type CycleContext, filled } from "./context.ts";
import type { Partner } from "./cooperation.ts";
import { SHARE_LEVELS, type Structures } from "./fields/structures.ts";
import { companiesByPerson, sameName } from "./people.ts";
import { type Problem, problem } from "./problem.ts";
import { type Identified, recordsOf } from "./records.ts";

export type InfoRow = Identified<NonNullable<Structures["infoSharing"]>[number]>;

export function isShared({ level }: Pick<InfoRow, "level">): boolean {
  return filled(level) && level !== "internal";
}

/** Section 3.5: what a row lacks. */
export function infoProblems(row: InfoRow): readonly Problem[] {
  const { id, level, recipients, tradeSecret, protection } = row;
  const limited = level === "company" || level === "named";
  return [
    ...(level === "named" && !filled(recipients)
      ? [problem("recipientsMissing", [id, "recipients"])]
      : []),
    ...((tradeSecret || limited) && !filled(protection)
      ? [problem(tradeSecret ? "protectionMissing" : "required", [id, "protection"])]
      : []),
  ];
}

/** Members other than us that are competitors, partly at least. */
export function competingMembers(members: readonly Partner[]): readonly Partner[] {
  return members.filter(
    ({ own, competitor }) => !own && (competitor === "partly" || competitor === "yes"),
  );
}

/** A legal hint that a row is about, and why (sections 3.5 and 3.11). */
export interface LegalReason {
  readonly hints: readonly ("L03" | "L04" | "L05" | "L06")[];
  readonly because: "sharedAmongCompetitors" | "tradeSecret" | "personalDataShared";
  /** The competing members. */
  readonly members: readonly string[];
}

export function legalReasons(
  row: InfoRow,
  { members }: Pick<CycleContext, "members">,
): readonly LegalReason[] {
  const competing = competingMembers(members).map(({ name }) => name);
  const reasons: LegalReason[] = [];
  if (row.competitionSensitive && row.level !== "internal" && competing.length > 0)
    reasons.push({ hints: ["L03"], because: "sharedAmongCompetitors", members: competing });
  if (row.tradeSecret) reasons.push({ hints: ["L04"], because: "tradeSecret", members: [] });
  if (row.personalData && isShared(row))
    reasons.push({ hints: ["L05", "L06"], because: "personalDataShared", members: [] });
  return reasons;
}

interface Core {
  readonly id: string;
  readonly name: string;
}

/** The core knowledge of phase 1 that a row is about: it came from it, or it has its name. */
export function coreOf(row: Pick<InfoRow, "origin" | "category">, context: OfCycle) {
  return coreKnowledge(context).find((core) => isAbout(row, core));
}

/** Core knowledge of phase 1 that no row is about yet. */
export function coreWithoutRow(context: OfCycle): readonly Core[] {
  const rows = recordsOf(context.cycle.structures.infoSharing);
  return coreKnowledge(context).filter((core) => !rows.some((row) => isAbout(row, core)));
}

type OfCycle = Pick<CycleContext, "cycle">;

function coreKnowledge({ cycle }: OfCycle): readonly Core[] {
  return recordsOf(cycle.needs.competencies).flatMap(({ id, name, isCore }) =>
    isCore && filled(name) ? { id, name: name.trim() } : [],
  );
}

function isAbout({ origin, category }: Pick<InfoRow, "origin" | "category">, core: Core): boolean {
  return origin === core.id || plain(category) === plain(core.name);
}

/** The rows from the least to the most sensitive level; those without a level come last. */
export function byLevel(rows: readonly InfoRow[]) {
  return [...SHARE_LEVELS, undefined].flatMap((level) => {
    const own = rows.filter((row) => (row.level || undefined) === level);
    return own.length > 0 ? [{ level, rows: own }] : [];
  });
}

/** May a member see a piece of information, and what says so? */
export interface Sight {
  readonly row: InfoRow;
  readonly may: "yes" | "no" | "unclear";
  readonly because:
    | "owner"
    | "public"
    | "network"
    | "onlyOther"
    | "recipient"
    | "internal"
    | "notNamed"
    | "unresolved"
    | "noLevel";
  /** The words of the recipients that name the member. */
  readonly match?: string | undefined;
}

/**
 * What a member may see (section 3.5). Recipients are words; they are found among the members by
 * the names of companies and of the people that roles and contacts name. What cannot be found is
 * unclear, never allowed.
 */
export function sightsOf(memberId: string, context: CycleContext): readonly Sight[] {
  return recordsOf(context.cycle.structures.infoSharing).map((row) =>
    sightOf(row, memberId, context),
  );
}

function sightOf(row: InfoRow, memberId: string, context: CycleContext): Sight {
  if (row.owner === memberId) return { row, may: "yes", because: "owner" };
  switch (row.level) {
    case "public":
    case "network":
      return { row, may: "yes", because: row.level };
    case "internal":
      return { row, may: "no", because: "internal" };
    case "company":
    case "named":
      return limitedSight(row, memberId, context);
    default:
      return { row, may: "unclear", because: "noLevel" };
  }
}

function limitedSight(row: InfoRow, memberId: string, context: CycleContext): Sight {
  const named = resolved(row.recipients, context);
  const match = named.find((one) => one.memberIds.includes(memberId));
  if (match) return { row, may: "yes", because: "recipient", match: match.words };
  const others = context.members.filter(({ id }) => id !== row.owner);
  if (row.level === "company" && others.length === 1 && filled(row.owner))
    return { row, may: "yes", because: "onlyOther" };
  const isComplete = named.length > 0 && named.every((one) => one.memberIds.length > 0);
  return isComplete
    ? { row, may: "no", because: "notNamed" }
    : { row, may: "unclear", because: "unresolved" };
}

/** One part of the recipients, between commas, and the members it names. */
interface Recipient {
  readonly words: string;
  readonly memberIds: readonly string[];
}

function resolved(recipients: string | null | undefined, context: CycleContext) {
  const people = [...peopleOf(context)];
  return (recipients ?? "")
    .split(/[,;/\n]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((words): Recipient => {
      const said = wordsOf(words);
      const line = ` ${plain(words)} `;
      const byPerson = people.flatMap(([name, memberId]) =>
        memberId && line.includes(` ${name} `) ? memberId : [],
      );
      const byName = context.members
        .filter((member) => ownWords(member, context.members).some((one) => said.includes(one)))
        .map(({ id }) => id);
      return { words, memberIds: [...byPerson, ...byName] };
    });
}

/** A deputy counts where nobody says of the person to which company it belongs. */
function peopleOf({ cycle }: CycleContext): ReadonlyMap<string, string | undefined> {
  const people = new Map<string, string | undefined>(
    [...companiesByPerson(cycle)].map(([name, memberId]) => [plain(name), memberId]),
  );
  const known = new Set(people.keys());
  const entries = [...recordsOf(cycle.structures.roles), ...recordsOf(cycle.relationship.contacts)];
  for (const { deputy, memberId } of entries) {
    if (!filled(deputy) || !filled(memberId)) continue;
    const name = plain(sameName(deputy));
    if (known.has(name)) continue;
    people.set(name, people.has(name) && people.get(name) !== memberId ? undefined : memberId);
  }
  return people;
}

/** The words of a name that no other member has in its own, without short ones like „AG“. */
function ownWords({ id, name }: Partner, members: readonly Partner[]): readonly string[] {
  const others = members.filter((member) => member.id !== id);
  return wordsOf(name).filter(
    (word) => word.length > 3 && !others.some((other) => wordsOf(other.name).includes(word)),
  );
}

function wordsOf(text: string | null | undefined): readonly string[] {
  return (text ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plain(text: string | null | undefined): string {
  return wordsOf(text).join(" ");
}
