import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { needsProfile } from "#documents/products/needs-profile.ts";
import type { Needs } from "#domain/fields/needs.ts";
import { caseA, caseB, contextFor, contextIn } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

const INTERNAL = [
  "1 Anlass",
  "2 Gewähltes Geschäftsfeld und Vergleich",
  "3 Das bringen wir mit",
  "4 Das fehlt uns",
  "5 Das schützen wir",
  "6 Digitalisierung",
  "7 Form, Feld, Verbindlichkeit",
  "8 Ziele",
  "9 Chancen",
  "10 Nutzen für unsere Kundschaft",
  "11 Eigener Einsatz",
  "12 Geprüfte Alternativen",
  "13 Nicht verhandelbar",
  "14 Entscheidung",
];

describe("for talks", () => {
  test("nothing confidential is in it, and all the rest is", () => {
    fc.assert(
      fc.property(markedNeeds, (needs) => {
        const context = contextFor({ needs });
        const talks = JSON.stringify(written(needsProfile, context, "talks"));
        const internal = JSON.stringify(written(needsProfile, context, "internal"));
        const { secret, open } = markersIn(needs);

        expect(secret.filter((marker) => talks.includes(marker))).toEqual([]);
        expect(open.filter((marker) => !talks.includes(marker))).toEqual([]);
        expect([...secret, ...open].filter((marker) => !internal.includes(marker))).toEqual([]);
      }),
    );
  });

  test("sections are numbered without gaps, so that nobody sees what is left out", () => {
    const talks = written(needsProfile, contextIn(caseA()), "talks");

    expect(headingsOf(talks)).toEqual(
      INTERNAL.filter((_, index) => ![4, 10, 11].includes(index)).map((title, index) =>
        title.replace(/^\d+/, String(index + 1)),
      ),
    );
    expect(talks.notice).toBeUndefined();
  });

  test("example a shows strengths without the core", () => {
    const texts = textsOf(written(needsProfile, contextIn(caseA()), "talks"));

    expect(texts).toContain("Servicenetz in drei Bundesländern");
    expect(texts.join()).not.toMatch(
      /Hydraulik|Ausfallmuster|Rehwald|60\.000|wandern ab|fällt aus/,
    );
  });
});

describe("complete", () => {
  test("example a has all sections in their order", () => {
    const profile = written(needsProfile, contextIn(caseA()));

    expect(headingsOf(profile)).toEqual(INTERNAL);
    expect(profile.notice).toBe(
      "Intern. Enthält Vertrauliches und ist nicht zur Weitergabe bestimmt.",
    );
    expect(missingIn(profile)).toEqual([]);
  });

  test("business areas stand by attractiveness, the chosen one marked", () => {
    const rows = rowsOf(written(needsProfile, contextIn(caseA()))).slice(0, 3);

    expect(rows).toEqual([
      expect.stringMatching(/^Service und Wartung\n\(gewählt\) .* \| 5 \| 3 \| 3,5$/s),
      expect.stringMatching(/^Neuanlagen .* \| 3 \| 4 \| 1$/s),
      expect.stringMatching(/^Ersatzteilhandel .* \| 2 \| 2 \| 1$/s),
    ]);
  });

  test("an effort nobody estimated is not taken for none", () => {
    const needs = { businessAreas: [{ id: "a", name: "Handel", advantage: 3, effort: null }] };

    expect(rowsOf(written(needsProfile, contextFor({ needs })))).toEqual([
      "Handel |  | 3 | Aufwand nicht geschätzt | ",
    ]);
  });

  test("goals have their values, unit and day", () => {
    expect(rowsOf(written(needsProfile, contextIn(caseA())))).toContain(
      "Weniger Anfahrten ohne Befund | Anfahrten ohne Befund je Monat (Anzahl) | 22 | 12 | 31.12.2025 | unser Ziel | mittel",
    );
  });

  test("in example b the second cycle says what became of the evaluation", () => {
    const texts = textsOf(written(needsProfile, contextIn(caseB(), 2)));

    expect(texts).toContain("Übernommen aus der letzten Evaluation");
  });

  test("what has no place yet is named instead of lost", () => {
    const needs: Needs = { competencies: [{ id: "k", name: "Schweißen", level: "sufficient" }] };

    expect(missingIn(written(needsProfile, contextFor({ needs })))).toContain(
      "Noch nicht eingeordnet: Schweißen.",
    );
  });

  test("projects entered before „derzeit nicht“ was chosen do not count", () => {
    const needs: Needs = {
      digitalStatus: "no",
      digitalProjects: [{ id: "d", title: "Altes Vorhaben" }],
    };

    expect(textsOf(written(needsProfile, contextFor({ needs })))).not.toContain("Altes Vorhaben");
  });
});

test("a reasoned no is a complete result with a line to sign", () => {
  const needs: Needs = {
    decision: {
      choice: "stop",
      reason: "Der Zukauf ist für uns auf Dauer günstiger.",
      date: "2025-02-10",
    },
  };
  const context = contextFor({ needs });

  for (const variant of needsProfile.variants) {
    const profile = written(needsProfile, context, variant);
    expect(textsOf(profile).join("\n")).toMatch(/^Es wird nicht kooperiert\./m);
    expect(textsOf(profile)).toContain("Wir kooperieren vorerst nicht");
    expect(profile.blocks.at(-1)).toEqual({
      kind: "signatures",
      lines: ["Ort, Datum", "für Us"],
    });
  }
  expect(needsProfile.stateOf(context)).toBe("agreed");
});

test("an empty profile says what is missing and where to enter it", () => {
  const context = contextFor();
  const profile = written(needsProfile, context);

  expect(needsProfile.stateOf(context)).toBe("empty");
  expect(headingsOf(profile)).toEqual(INTERNAL);
  expect(missingIn(profile)).toHaveLength(14);
  expect(missingIn(profile)).toContain(
    "Es ist noch kein Ziel eingetragen. Eintragen in Phase 1 unter „Ziele und Chancen“.",
  );
});

test.each([
  ["a draft until it is decided", { trigger: "Etwas" }, "draft"],
  ["a draft while the reason is missing", { decision: { choice: "cooperate" } }, "draft"],
] as const)("%s", (_title, needs, state) => {
  expect(needsProfile.stateOf(contextFor({ needs }))).toBe(state);
});

/** Needs in which every text and every number is found only once. */
const markedNeeds: fc.Arbitrary<Needs> = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 9, maxLength: 9 }),
    skills: fc.array(
      fc.record({
        level: fc.constantFrom("strong", "sufficient", "missing"),
        intent: fc.constantFrom("contribute", "keep", "develop", "source"),
        isCore: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    status: fc.constantFrom("yes", "planned"),
    choice: fc.constantFrom("cooperate", "clarify", "stop"),
  })
  .map(({ counts, skills, status, choice }) => {
    let last = 100;
    const mark = (kind: "SECRET" | "OPEN") => `${kind}-${++last}`;
    const some = <T>(index: number, make: (id: string) => T) =>
      Array.from({ length: counts[index] ?? 1 }, () => make(`r${++last}`));
    const open = () => mark("OPEN");
    const secret = () => mark("SECRET");
    return {
      trigger: open(),
      businessAreas: some(0, (id) => ({
        id,
        name: open(),
        situation: open(),
        expectedAdvantage: open(),
        advantage: 3,
      })),
      competencies: skills.map((skill) => {
        const kind = skill.isCore || skill.intent === "keep" ? "SECRET" : "OPEN";
        return { id: `r${++last}`, ...skill, name: mark(kind), note: mark(kind) };
      }),
      digitalStatus: status,
      digitalProjects: some(1, (id) => ({ id, title: open(), partnerHelp: open() })),
      fields: ["other"],
      fieldsOther: open(),
      goals: some(2, (id) => ({ id, title: open(), metric: open(), unit: open() })),
      opportunities: some(3, (id) => ({ id, title: open(), description: open() })),
      customerBenefit: open(),
      resources: { budget: 987_654, hoursPerMonth: 4321, leadPerson: secret() },
      alternatives: some(4, (id) => ({ id, option: "build", assessment: secret() })),
      noGos: some(5, (id) => ({ id, text: open() })),
      risks: some(6, (id) => ({ id, risk: secret(), measure: secret() })),
      internalSupport: 5,
      decision: { choice, reason: open(), date: "2025-02-10" },
      carriedOver: some(7, (id) => ({ id, text: secret(), reason: secret() })),
    } satisfies Needs;
  });

function markersIn(needs: Needs) {
  const marks = JSON.stringify(needs).match(/(SECRET|OPEN)-\d+/g) ?? [];
  return {
    open: marks.filter((mark) => mark.startsWith("OPEN")),
    // As figures and words they stand on paper.
    secret: [
      ...marks.filter((mark) => mark.startsWith("SECRET")),
      "987.654,00",
      "4.321",
      "selbst aufbauen",
      "überzeugt dafür",
    ],
  };
}
