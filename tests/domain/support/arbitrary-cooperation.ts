import * as fc from "fast-check";

import { ANSWER_STATES, CHECKLISTS } from "#domain/checklist.ts";
import { EVENT_STATES, MARK_KINDS } from "#domain/cooperation.ts";
import { baseFields } from "#domain/fields/base.ts";
import { searchTrace } from "#domain/fields/search.ts";
import { PHASE_FIELDS } from "#domain/phase.ts";
import { type Field, type Fields, ORIGIN_REASONS, type TrustRatingsField } from "#domain/shape.ts";

/** Texts as they come from keyboards, word processors and attackers. */
const roughText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(String.fromCharCode), maxLength: 8 }),
  fc.constantFrom(
    "",
    "👩‍🔧 Käthes Werkstatt",
    "\0",
    "\uD83D",
    "\uDE00 alone",
    "\u202Eabc\u202C مرحبا שלום",
    `"'\`„“‚‘<b>&amp;</b>\\`,
    "=cmd|'/C calc'!A0",
    "line\r\nline\u2028line",
    "__proto__",
    "constructor",
  ),
);

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,7}$/);
const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const tally = fc.array(fc.nat(), { minLength: 16, maxLength: 16 });

/** Anything a field of this description may hold, complete or not. */
export function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "text":
    case "long":
    case "ref":
      return roughText;
    case "letters":
      return fc.shuffledSubarray(["R", "A", "C", "I"]).map((letters) => letters.join(""));
    case "number":
    case "money":
      return number;
    case "rating":
      return fc.integer({ min: 1, max: 5 });
    case "date":
      return fc.oneof(day, fc.constant(""));
    case "bool":
      return fc.boolean();
    case "choice":
      return field.open ? roughText : fc.constantFrom(...field.options, "");
    case "multi":
      return fc.shuffledSubarray([...field.options]);
    case "refs":
      return fc.array(roughText, { maxLength: 3 });
    case "record":
      return draftOf(field.fields);
    case "list":
      return listOf(draftOf({ id: { kind: "text", max: 120 }, ...field.fields }), {
        maxLength: 2,
      });
    case "map":
      return fc.dictionary(id, fc.option(valueOf(field.value), { nil: null }), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case "origin":
      return plain({
        reason: fc.constantFrom(...ORIGIN_REASONS),
        field: roughText,
        recordId: roughText,
      });
    default:
      return ratingsOf(field);
  }
}

function ratingsOf(_field: TrustRatingsField) {
  return fc.oneof(
    fc.array(
      plain({
        participantId: roughText,
        raterId: roughText,
        targetId: roughText,
        values: fc.array(score, { minLength: 16, maxLength: 16 }),
      }),
      { maxLength: 3 },
    ),
    plain({
      targetId: roughText,
      aggregated: fc.dictionary(id, plain({ n: fc.nat(), sum: tally, count: tally }), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    }),
  );
}

function draftOf(fields: Fields): fc.Arbitrary<object> {
  const values = Object.entries(fields).map(
    ([name, field]) => [name, fc.option(valueOf(field), { nil: null, freq: 4 })] as const,
  );
  return fc.record(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: true });
}

/** Records with ids of their own; the product never makes two of one id. */
function listOf<T extends object>(
  record: fc.Arbitrary<T>,
  size: { minLength?: number; maxLength: number },
) {
  const selector = (one: { id?: unknown }): unknown => one.id ?? one;
  return fc.uniqueArray(record, { ...size, selector });
}

function plain<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true });
}

const itemId = fc.constantFrom(
  ...Object.values(CHECKLISTS).flatMap((items) => items.map((i) => i.id)),
);

const cycle = plain({
  number: fc.integer({ min: 1, max: 100 }),
  startedOn: day,
  triggerEventId: fc.option(id, { nil: null }),
  closedOn: fc.option(day, { nil: null }),
  contentVersion: fc.integer(),
  needs: draftOf(PHASE_FIELDS.needs),
  search: draftOf({ ...PHASE_FIELDS.search, ...searchTrace }),
  structures: draftOf(PHASE_FIELDS.structures),
  relationship: draftOf(PHASE_FIELDS.relationship),
  evaluation: draftOf(PHASE_FIELDS.evaluation),
  checklist: fc.dictionary(
    itemId,
    plain({ state: fc.constantFrom(...ANSWER_STATES, null), note: roughText }),
    { noNullPrototype: true },
  ),
  gateLog: fc.array(
    plain({ gate: roughText, date: day, unmet: fc.array(roughText), reason: roughText }),
    { maxLength: 2 },
  ),
  marks: fc.array(
    plain({
      kind: fc.constantFrom(...MARK_KINDS),
      field: roughText,
      recordId: roughText,
      fromCycle: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 2 },
  ),
  origins: fc.array(
    plain({
      field: roughText,
      recordId: fc.option(roughText, { nil: null }),
      fromCycle: fc.integer({ min: 1, max: 100 }),
      fromField: roughText,
      fromRecord: roughText,
    }),
    { maxLength: 2 },
  ),
  answeredProposals: fc.array(
    plain({ key: roughText, answer: fc.constantFrom("taken" as const, "dismissed" as const) }),
    { maxLength: 2 },
  ),
  archivedAgreements: fc.array(plain({ version: fc.integer(), archivedOn: day }), { maxLength: 2 }),
});

/** Any cooperation that may lie in the storage, half filled in or not. */
export const arbitraryCooperation = plain({
  id,
  base: draftOf(baseFields),
  partners: listOf(
    plain({
      id,
      name: roughText,
      own: fc.boolean(),
      employees: number,
      competitor: fc.constantFrom("no", "partly", "yes", null),
      joinedInCycle: fc.integer({ min: 1, max: 100 }),
      leftInCycle: fc.option(fc.integer(), { nil: null }),
      leftOn: fc.option(day, { nil: null }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  insightStore: listOf(plain({ id, text: roughText, fromCycle: fc.constant(1) }), {
    maxLength: 2,
  }),
  events: listOf(
    plain({
      id,
      type: fc.stringMatching(/^E[0-9][0-9]$/),
      date: day,
      detectedAuto: fc.boolean(),
      status: fc.constantFrom(...EVENT_STATES),
      note: roughText,
    }),
    { maxLength: 2 },
  ),
  cycles: fc.uniqueArray(cycle, {
    minLength: 1,
    maxLength: 2,
    selector: (one) => one.number,
  }),
});
