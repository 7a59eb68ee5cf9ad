import type { ChecklistAnswer } from "./checklist.ts";
import {
  type Cooperation,
  type CooperationEvent,
  currentCycle,
  type Cycle,
  type GateLogEntry,
  type Mark,
  type Partner,
} from "./cooperation.ts";
import { withoutAnswersOf } from "./participant.ts";
import type { PhaseId } from "./phase.ts";
import { type Entry, recordsOf, withMove, withoutRecord } from "./records.ts";
import { targetOf, withoutReferences } from "./references.ts";
import { hasScore, withTrace } from "./search-trace.ts";
import { withNames, withoutUnselected, withSelection } from "./selection.ts";

/** What every change of a cooperation is: a pure step from one state to the next. */
export type Change = (cooperation: Cooperation) => Cooperation;

/** Changes the running cycle; a closed one is frozen and stays as it is. */
export function inCycle(change: (cycle: Cycle, cooperation: Cooperation) => Cycle): Change {
  return (cooperation) => {
    const current = currentCycle(cooperation);
    if (current.closedOn) return cooperation;
    const changed = change(current, cooperation);
    return {
      ...cooperation,
      cycles: cooperation.cycles.map((cycle) => (cycle === current ? changed : cycle)),
    };
  };
}

/** Moments a change happens in; passed in, because no rule reads a clock. */
export interface Moment {
  readonly today: string;
  readonly newId: () => string;
}

/** Gives a field of a phase a new value. A change confirms a proposal about the whole field. */
export function setField(phase: PhaseId, fieldId: string, value: unknown, moment: Moment): Change {
  return changeField(phase, fieldId, () => value, moment);
}

/**
 * Makes a new value of a field out of the one it holds. A change of one part or one record keeps
 * what another window has made of the others meanwhile.
 */
export function changeField(
  phase: PhaseId,
  fieldId: string,
  next: (held: unknown) => unknown,
  moment: Moment,
): Change {
  const field = `${phase}.${fieldId}`;
  const set = inCycle((cycle) => {
    const data: Readonly<Record<string, unknown>> = cycle[phase];
    const value = next(data[fieldId]);
    const changed = { ...data, [fieldId]: value };
    return {
      ...cycle,
      [phase]: phase === "search" ? withTrace(cycle.search, changed, moment.today) : changed,
      ...withoutMarks(
        cycle,
        (mark) => mark.field === field && isSettledBy(mark, data[fieldId], value),
      ),
    };
  });
  if (phase !== "search") return set;
  return (cooperation) => {
    const changed = set(cooperation);
    if (changed === cooperation) return cooperation;
    if (fieldId === "candidates") return withNames(changed, currentCycle(cooperation));
    return fieldId === "selectedIds" ? withSelection(changed, moment) : changed;
  };
}

/** Removes a record and every reference to it; the entries that referred to it stay. */
export function removeRecord(
  phase: PhaseId,
  fieldId: string,
  recordId: string,
  { today }: Pick<Moment, "today">,
): Change {
  const field = `${phase}.${fieldId}`;
  const remove = inCycle((cycle) => {
    const unlinked = unlinkedFrom(cycle, recordId);
    const data = unlinked[phase] as Readonly<Record<string, readonly Entry[] | undefined>>;
    const changed = { ...data, [fieldId]: withoutRecord(data[fieldId], recordId) };
    return {
      ...unlinked,
      [phase]: phase === "search" ? withTrace(cycle.search, changed, today) : changed,
      ...withoutMarks(cycle, (mark) => mark.field === field && mark.recordId === recordId),
    };
  });
  if (field !== "search.candidates") return remove;
  return (cooperation) => withoutUnselected(remove(cooperation));

  function unlinkedFrom(cycle: Cycle, id: string): Cycle {
    if (field === "evaluation.participants")
      return { ...cycle, evaluation: withoutAnswersOf(cycle.evaluation, id) };
    const target = targetOf(phase, fieldId);
    return target ? withoutReferences(cycle, target, id) : cycle;
  }
}

/**
 * Fixes the weights of the comparison. After the first score that needs a reason, which stays on
 * record and is what warning W9 reports (section 2.2).
 */
export function fixWeights(reason: string, { today, newId }: Moment): Change {
  return inCycle((cycle) => {
    const { search } = cycle;
    const isLate = hasScore(search);
    if (isLate && reason.trim() === "") return cycle;
    return {
      ...cycle,
      search: {
        ...search,
        weightsFixedOn: today,
        ...(isLate && {
          weightChanges: [
            ...recordsOf(search.weightChanges),
            { id: newId(), date: today, reason: reason.trim() },
          ],
        }),
      },
    };
  });
}

export function setAnswer(itemId: string, answer: ChecklistAnswer): Change {
  return inCycle((cycle) => ({
    ...cycle,
    checklist: { ...cycle.checklist, [itemId]: { ...cycle.checklist[itemId], ...answer } },
  }));
}

/** Goes on although something is open; what was open stays on record (section 5.5). */
export function passGate(entry: GateLogEntry): Change {
  return inCycle((cycle) => ({
    ...cycle,
    gateLog: [...cycle.gateLog.filter(({ gate }) => gate !== entry.gate), entry],
  }));
}

/** A person has looked at what a cycle took over. */
export function confirmMark(confirmed: Mark): Change {
  return inCycle((cycle) => ({
    ...cycle,
    ...withoutMarks(
      cycle,
      ({ kind, field, recordId }) =>
        kind === confirmed.kind &&
        field === confirmed.field &&
        (recordId ?? null) === (confirmed.recordId ?? null),
    ),
  }));
}

/** A partner is sought after all: phase 2 starts empty instead of skipped (section 6.2). */
export function unskipSearch(): Change {
  return inCycle((cycle) => ({
    ...cycle,
    search: { ...cycle.search, skipped: false },
    checklist: Object.fromEntries(
      Object.entries(cycle.checklist).filter(([id]) => !id.startsWith("c2-")),
    ),
  }));
}

/**
 * A change confirms a proposal about the whole field. What an event flagged is settled once that
 * very record, or the field as a whole, was changed.
 */
function isSettledBy({ kind, recordId, eventId }: Mark, before: unknown, after: unknown): boolean {
  if (!recordId) return kind === "proposal" || Boolean(eventId);
  return Boolean(eventId) && partOf(before, recordId) !== partOf(after, recordId);
}

/** A record of a list or an entry of a map, for comparing what was and what is. */
function partOf(value: unknown, id: string): string | undefined {
  const part: unknown = Array.isArray(value)
    ? recordsOf(value as readonly Entry[]).find((record) => record.id === id)
    : (value as Readonly<Record<string, unknown>> | null | undefined)?.[id];
  return JSON.stringify(part);
}

function withoutMarks(cycle: Cycle, drop: (mark: Mark) => boolean): Pick<Cycle, "marks"> {
  if (!cycle.marks?.some(drop)) return {};
  return { marks: cycle.marks.filter((mark) => !drop(mark)) };
}

/** Adds a company by hand; it is a member from the running cycle on. */
export function addPartner(id: string): Change {
  return (cooperation) => ({
    ...cooperation,
    partners: [
      ...cooperation.partners,
      {
        id,
        name: "",
        own: false,
        industry: "",
        location: "",
        employees: null,
        competitor: "no",
        joinedInCycle: currentCycle(cooperation).number,
        leftInCycle: null,
      },
    ],
  });
}

export function setPartner(id: string, change: Partial<Omit<Partner, "id" | "own">>): Change {
  return (cooperation) => ({
    ...cooperation,
    partners: cooperation.partners.map((partner) =>
      partner.id === id ? { ...partner, ...change } : partner,
    ),
  });
}

export function movePartner(id: string, by: -1 | 1): Change {
  return (cooperation) => {
    const [own, others] = [
      cooperation.partners.filter((partner) => partner.own),
      cooperation.partners.filter((partner) => !partner.own),
    ];
    // The own company stays the first one.
    const moved = withMove(others, id, by);
    return { ...cooperation, partners: [...own, ...moved] };
  };
}

/**
 * Takes a company out of the cooperation. One that earlier cycles know stays on record as having
 * left with the last closed cycle; references in the running cycle are removed.
 */
export function removePartner(id: string): Change {
  const unlink = inCycle((cycle) => withoutReferences(cycle, "members", id));
  return (cooperation) => {
    const leaving = cooperation.partners.find((partner) => partner.id === id && !partner.own);
    if (!leaving) return cooperation;
    const { number, closedOn } = currentCycle(cooperation);
    const lastClosed = closedOn ? number : number - 1;
    const partners = cooperation.partners.flatMap((partner) => {
      if (partner !== leaving) return [partner];
      if (partner.joinedInCycle > lastClosed) return [];
      // One that left before does not leave later by this.
      return [{ ...partner, leftInCycle: Math.min(partner.leftInCycle ?? lastClosed, lastClosed) }];
    });
    const changed = { ...unlink(cooperation), partners };
    return partners.some((partner) => partner.id === id) ? changed : withoutMember(changed, id);
  };
}

/** Events stay although the company they were about was never a member of a closed cycle. */
function withoutMember(cooperation: Cooperation, id: string): Cooperation {
  if (!cooperation.events.some(({ memberId }) => memberId === id)) return cooperation;
  return {
    ...cooperation,
    events: cooperation.events.map((event) =>
      event.memberId === id ? { ...event, memberId: null } : event,
    ),
  };
}

export function addEvent(event: CooperationEvent): Change {
  return (cooperation) => ({ ...cooperation, events: [...cooperation.events, event] });
}
