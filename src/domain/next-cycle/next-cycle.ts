import { hasContent } from "../assess.ts";
import { carriedOver, consequencesOf } from "../consequence.ts";
import {
  type Cooperation,
  type CooperationEvent,
  currentCycle,
  type Cycle,
  emptyCycle,
  type Mark,
  membersOf,
  type Partner,
  type StoredInsight,
} from "../cooperation.ts";
import { type CycleContext, contextOf } from "../context.ts";
import { shortenedBy, waysToBegin } from "../event-effect.ts";
import { awaitingEvents, type EventItem } from "../event-item.ts";
import type { PhaseId } from "../phase.ts";
import { recordsOf } from "../records.ts";
import { eventMarks, phaseOfMark, pointsByPhase } from "../reopening.ts";
import { nextNeeds } from "./next-needs.ts";
import { nextRelationship } from "./next-relationship.ts";
import { nextSearch, skippedAnswers } from "./next-search.ts";
import { nextStructures, structuresMarks } from "./next-structures.ts";
import { newOrigins } from "./origins.ts";
import { type Carry, type NextCycleOptions, proposalMarks, reviewMarks } from "./marks.ts";

/**
 * Closes the running cycle and opens the next one by the rules of section 6.2.
 *
 * The closed cycle keeps all its entries. A cooperation whose last cycle is closed already or
 * was begun just now comes back unchanged, so that a repeated click starts no second cycle.
 */
export function startNextCycle(cooperation: Cooperation, options: NextCycleOptions): Cooperation {
  const old = currentCycle(cooperation);
  if (old.closedOn || isJustBegun(old, cooperation, options.today)) return cooperation;

  const partners = withLeavers(cooperation.partners, old, options.today);
  const number = old.number + 1;
  const carry = carryOf({ ...cooperation, partners }, old, options);
  const next = newCycle(carry);
  return {
    ...cooperation,
    partners,
    insightStore: [...cooperation.insightStore, ...newInsights(cooperation, old)],
    events: cooperation.events.map((event) =>
      event.id === options.triggerEventId
        ? { ...event, status: "started" as const, resultCycle: number, ...reopenedBy(event, next) }
        : event,
    ),
    cycles: [
      ...cooperation.cycles.map((cycle) =>
        cycle === old ? { ...old, closedOn: options.today } : cycle,
      ),
      next,
    ],
  };
}

/** What the event flagged in the cycle it began. */
function reopenedBy({ id }: CooperationEvent, { number, marks }: Cycle) {
  const points = pointsByPhase((marks ?? []).filter(({ eventId }) => eventId === id));
  return Object.keys(points).length === 0 ? {} : { reopened: { cycle: number, points } };
}

/** Taken over from a cycle closed today, and nothing in it has been evaluated. */
function isJustBegun({ number, evaluation }: Cycle, { cycles }: Cooperation, today: string) {
  const before = cycles.find((cycle) => cycle.number === number - 1);
  return before?.closedOn === today && !hasContent(evaluation);
}

function newCycle(carry: Carry): Cycle {
  const { old, options } = carry;
  const needs = nextNeeds(carry);
  const search = nextSearch(carry, needs.fields);
  const structures = nextStructures(carry);
  const relationship = nextRelationship(carry);
  const version = old.structures.agreement?.version;
  const cycle: Cycle = {
    ...emptyCycle(old.number + 1, options.today),
    triggerEventId: options.triggerEventId,
    ...(options.short && { short: true }),
    needs: {
      ...needs.fields,
      carriedOver: carriedOver(old, options.newId),
    },
    search,
    structures,
    relationship,
    checklist: options.seekPartner ? {} : skippedAnswers(options.wording.noSearch),
    marks: [
      ...needs.marks,
      ...proposalMarks(old.number, "search", search, [
        "mustCriteria",
        "criteria",
        "candidates",
        "partnerCount",
      ]),
      ...proposalMarks(old.number, "structures", structures, ["contributions", "returns"]),
      ...structuresMarks(carry, structures),
      // An amendment that was agreed before is history and needs no look.
      ...reviewMarks(carry, "structures", { ...structures, amendments: null }),
      ...reviewMarks(carry, "relationship", relationship),
    ],
    archivedAgreements: [
      ...(old.archivedAgreements ?? []),
      ...(version == null ? [] : [{ version, archivedOn: options.today }]),
    ],
  };
  const event = carry.cooperation.events.find(({ id }) => id === options.triggerEventId);
  const flagged = event
    ? eventMarks(event, contextOf(carry.cooperation, cycle, options.today))
    : [];
  const asked = options.short
    ? (cycle.marks ?? []).filter((mark) => isAskedInShort(mark, shortenedBy(event?.type)))
    : (cycle.marks ?? []);
  return {
    ...cycle,
    marks: [...asked, ...flagged],
    origins: newOrigins(carry, cycle, needs.origins),
  };
}

/** Prepared anew at each start: worth a look in a short cycle too. */
const PREPARED: readonly string[] = ["needs.trigger", "needs.goals"];

/** In a short cycle, what was merely copied goes on unasked; everything else stays flagged. */
function isAskedInShort(mark: Mark, phases: readonly PhaseId[]): boolean {
  const phase = phaseOfMark(mark);
  if (mark.kind !== "proposal" || !phase || !phases.includes(phase)) return true;
  return PREPARED.includes(mark.field) || Boolean(mark.consequenceId);
}

function carryOf(cooperation: Cooperation, old: Cycle, options: NextCycleOptions): Carry {
  const before = membersOf(cooperation, old.number);
  const after = membersOf(cooperation, old.number + 1);
  return {
    cooperation,
    old,
    options,
    left: before.filter((member) => !after.includes(member)).map(({ id }) => id),
    joined: after.filter((member) => !before.includes(member)).map(({ id }) => id),
    members: after,
  };
}

/** A partner whose leaving was decided is a member of the closed cycle for the last time. */
function withLeavers(partners: readonly Partner[], old: Cycle, today: string): readonly Partner[] {
  const leaving = consequencesOf(old).filter(
    ({ type, status }) => type === "endPartner" && status !== "dropped",
  );
  return partners.map((partner) => {
    const decided = leaving.find(({ targetRef }) => targetRef === partner.id);
    if (!decided || partner.own || partner.leftInCycle != null) return partner;
    return { ...partner, leftInCycle: old.number, leftOn: decided.dueDate || today };
  });
}

/** Insights for future cooperations, and those that were a consequence of their own. */
function newInsights({ insightStore }: Cooperation, old: Cycle): readonly StoredInsight[] {
  const fromInsights = recordsOf(old.evaluation.insights).filter(
    ({ reusableFor }) => reusableFor === "future",
  );
  const learned = consequencesOf(old).filter(
    ({ type, status }) => type === "learn" && status !== "dropped",
  );
  const known = new Set(insightStore.map(({ text }) => text));
  const ids = new Set(insightStore.map(({ id }) => id));
  return [...fromInsights, ...learned].flatMap(({ id, text }) => {
    if (!text || known.has(text)) return [];
    known.add(text);
    const own = `i-${old.number}-${id}`;
    return ids.has(own) ? [] : { id: own, text, fromCycle: old.number };
  });
}

/** Open events a new cycle can begin with (section 6.1, effect N, and short cycles), the latest first. */
export function occasionsOf(context: CycleContext): readonly EventItem[] {
  return awaitingEvents(context).filter(({ type }) => waysToBegin(type).includes("newCycle"));
}

/** Should a new partner be sought? A proposal; a person decides (section 6.2). */
export function suggestsPartnerSearch({ evaluation }: Cycle): boolean {
  const choice = evaluation.continuation?.choice;
  return (
    choice === "expand" ||
    choice === "network" ||
    recordsOf(evaluation.consequences).some(
      ({ type, status }) => type === "newPartner" && status !== "dropped",
    )
  );
}
