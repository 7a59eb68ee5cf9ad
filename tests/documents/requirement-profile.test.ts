import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { requirementProfile } from "#documents/products/requirement-profile.ts";
import type { Needs } from "#domain/fields/needs.ts";
import type { Search } from "#domain/fields/search.ts";
import { caseA, caseB, contextFor, contextIn } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

describe("example a", () => {
  const profile = written(requirementProfile, contextIn(caseA()));

  test("has everything a chamber needs", () => {
    expect(headingsOf(profile)).toEqual([
      "1 Wen wir suchen",
      "2 Das muss der Partner erfüllen",
      "3 Daran messen wir die Unternehmen",
      "4 Suche",
      "5 Kontakt",
    ]);
    expect(missingIn(profile)).toEqual([]);
    expect(profile.subtitle).toBe(
      "Quellengrund Pumpentechnik GmbH (Beispiel) sucht eine Kooperation.",
    );
    expect(textsOf(profile)).toContain("17.02.2025 bis 11.04.2025");
  });

  test("musts say how they are checked and which goal they serve", () => {
    expect(rowsOf(profile)).toContain(
      "Daten werden in der EU gespeichert | schriftliche Bestätigung | Ziel: Serviceverträge mit Fernüberwachung",
    );
  });

  test("criteria stand by weight, with scale and goals", () => {
    expect(rowsOf(profile)[2]).toBe(
      "Sensorik für raue Umgebung | 25 % | keine Produkte | mehrere Referenzen | Ziel: Weniger ungeplante Stillstände bei Vertragskunden",
    );
    expect(rowsOf(profile).at(-1)).toBe("Summe | 100 % |  |  | ");
    expect(textsOf(profile)).toContain(
      "Stufen: 1 kaum erfüllt, 2 schwach, 3 brauchbar, 4 gut, 5 sehr gut.",
    );
  });

  test("no company that was compared is named", () => {
    const names = (caseA().cycles[0]?.search.candidates ?? []).map(({ name }) => name ?? "?");

    expect(names).toHaveLength(4);
    expect(names.filter((name) => JSON.stringify(profile).includes(name))).toEqual([]);
    expect(JSON.stringify(profile)).not.toMatch(/Rehwald|60 ?Stunden|Keine Beteiligung/);
  });
});

test("nothing internal is in it, and all the rest is", () => {
  fc.assert(
    fc.property(markedSearch, ({ search, needs }) => {
      const paper = JSON.stringify(written(requirementProfile, contextFor({ search, needs })));
      const marks = JSON.stringify({ search, needs }).match(/(SECRET|OPEN)-\d+/g) ?? [];
      const secret = marks.filter((mark) => mark.startsWith("SECRET"));
      const open = marks.filter((mark) => mark.startsWith("OPEN"));

      expect(secret.length).toBeGreaterThan(20);
      expect([...secret, "4.321"].filter((mark) => paper.includes(mark))).toEqual([]);
      expect(open.filter((mark) => !paper.includes(mark))).toEqual([]);
    }),
  );
});

test.each([
  ["an open gap is named", { level: "missing", intent: "source", isCore: false }, "Lücke: Labor"],
  ["the core is not named", { level: "missing", intent: "source", isCore: true }, ""],
  ["what is kept is not named", { level: "strong", intent: "keep", isCore: false }, ""],
] as const)("a criterion says which need it comes from: %s", (_title, competence, origin) => {
  const needs: Needs = { competencies: [{ id: "k", name: "Labor", ...competence }] };
  const search: Search = {
    criteria: [
      {
        id: "c",
        label: "Kriterium",
        weight: 100,
        origin: { reason: "gap", field: "needs.competencies", recordId: "k" },
      },
    ],
  };

  expect(rowsOf(written(requirementProfile, contextFor({ needs, search })))[0]).toBe(
    `Kriterium | 100 % |  |  | ${origin}`,
  );
});

test("weights that are not 100 percent are pointed out", () => {
  const search: Search = { criteria: [{ id: "c", label: "Nähe", weight: 40 }] };

  expect(missingIn(written(requirementProfile, contextFor({ search })))).toContain(
    "Die Gewichte ergeben zusammen 40 %. Eintragen in Phase 2 unter „Anforderungsprofil“.",
  );
});

test("an empty profile says what is missing and where to enter it", () => {
  const profile = written(requirementProfile, contextFor());

  expect(headingsOf(profile)).toHaveLength(5);
  expect(missingIn(profile)).toEqual([
    "Das Wunschbild ist noch nicht beschrieben. Eintragen in Phase 2 unter „Wunschbild“.",
    "Es ist noch keine Muss-Anforderung eingetragen. Eintragen in Phase 2 unter „Anforderungsprofil“.",
    "Es ist noch kein Kriterium eingetragen. Eintragen in Phase 2 unter „Anforderungsprofil“.",
    "Suchzeitraum und Suchwege sind noch nicht geplant. Eintragen in Phase 2 unter „Suche planen“.",
  ]);
});

test("it is agreed once the weights are fixed", () => {
  const given = contextIn(caseB(), 1);
  const search: Search = { ...given.cycle.search, weightsFixedOn: null };

  expect(requirementProfile.stateOf(contextFor())).toBe("empty");
  expect(requirementProfile.stateOf(given)).toBe("agreed");
  expect(requirementProfile.stateOf({ ...given, cycle: { ...given.cycle, search } })).toBe("draft");
});

/** A search in which every text is found only once. */
const markedSearch: fc.Arbitrary<{ search: Search; needs: Needs }> = fc
  .record({
    musts: fc.integer({ min: 1, max: 6 }),
    criteria: fc.integer({ min: 1, max: 12 }),
    candidates: fc.integer({ min: 1, max: 12 }),
  })
  .map((counts) => {
    let last = 100;
    const open = () => `OPEN-${++last}`;
    const secret = () => `SECRET-${++last}`;
    const some = <T>(count: number, make: (id: string) => T) =>
      Array.from({ length: count }, () => make(`r${++last}`));
    const musts = some(counts.musts, (id) => ({
      id,
      text: open(),
      howToCheck: open(),
      linkedGoals: ["g"],
    }));
    const criteria = some(counts.criteria, (id) => ({
      id,
      label: open(),
      weight: 10,
      scale1: open(),
      scale5: open(),
      linkedGoals: ["g"],
    }));
    const search = {
      idealPartner: open(),
      gutFavorite: secret(),
      mustCriteria: musts,
      criteria,
      timebox: { from: "2025-02-17", to: "2025-04-11", hours: 4321 },
      candidates: some(counts.candidates, (id) => ({
        id,
        name: secret(),
        industry: secret(),
        location: secret(),
        contactPerson: secret(),
        scores: { [criteria[0]?.id ?? "c"]: { value: 3, evidence: secret() } },
        partnerMotive: secret(),
        nextStep: secret(),
        note: secret(),
      })),
      secondOpinion: { person: secret(), relation: secret(), note: secret() },
      talks: [{ participants: secret(), learned: secret(), openPoints: secret() }],
      trial: { description: secret(), note: secret() },
      selectionReason: secret(),
      deviationReason: secret(),
      weightChanges: [{ date: "2025-03-01", reason: secret() }],
      dismissedWarnings: [{ warning: "W9", reason: secret() }],
    } satisfies Search;
    const needs = {
      trigger: secret(),
      goals: [{ id: "g", title: open(), metric: secret() }],
      competencies: [{ name: secret(), note: secret(), isCore: true }],
      resources: { leadPerson: secret() },
      alternatives: [{ assessment: secret() }],
      noGos: [{ text: secret() }],
      risks: [{ risk: secret(), measure: secret() }],
      decision: { reason: secret() },
      carriedOver: [{ text: secret(), reason: secret() }],
    } satisfies Needs;
    return { search, needs };
  });
