import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const STEP = "/kooperation/demo-a/evaluation";

function withEvaluation(change: Partial<Evaluation>): Cooperation {
  const example = exampleCase("a");
  const cycles = example.cycles.map((cycle) => ({
    ...cycle,
    evaluation: { ...cycle.evaluation, ...change },
  }));
  return { ...example, cycles };
}

async function section(name: string) {
  return within(await screen.findByRole("region", { name }));
}

test("the goals show how far they were attained, and how that was reckoned", async () => {
  const person = await visit(`${STEP}/ziele-und-chancen`, { cooperation: exampleCase("a") });
  const result = await section("Was ist erreicht?");

  expect(result.getByText("66,7 %, teilweise erreicht")).toBeVisible();
  expect(result.getByText("110 %, erreicht")).toBeVisible();
  expect(result.getByText("Alle Ziele zusammen: 79 %")).toBeVisible();
  expect(result.getByText("3 von 3 Zielen gemessen")).toBeVisible();
  expect(result.getByText("Nutzungsquote: 50 %")).toBeVisible();
  const [how] = result.getAllByText("Wie gerechnet?");
  if (how) await person.user.click(how);
  expect(
    result.getByText(/\(Ist 10 − Ausgang 14\) ÷ \(Ziel 8 − Ausgang 14\) × 100 = 66,7 %/),
  ).toBeVisible();
});

test("a goal that was not measured counts for nothing, and no overall figure misleads", async () => {
  await visit(`${STEP}/ziele-und-chancen`, {
    cooperation: withEvaluation({
      goalResults: [{ id: "r", goalId: "g1", actual: 10, measuredOn: "2026-01-15" }],
    }),
  });
  const result = await section("Was ist erreicht?");

  expect(result.getAllByText("nicht gemessen")).toHaveLength(2);
  expect(result.getByText(/Weniger als die Hälfte der Ziele ist gemessen/)).toBeVisible();
});

test("cost and benefit stand side by side, and an unfair split becomes a consequence", async () => {
  const person = await visit(`${STEP}/kosten-und-nutzen`, {
    cooperation: withEvaluation({ consequences: [] }),
  });
  const result = await section("Kosten und Nutzen je Unternehmen");

  const own = result.getAllByRole("row", { name: /Quellengrund/ })[0];
  expect(own).toHaveTextContent(/102\.300,00 €.*90\.230,00 €.*0,88.*noch nicht/);
  await person.press("Als Konsequenz vormerken");

  expect(await screen.findByText(/Die Konsequenz steht im Schritt/)).toBeVisible();
  const stored = (await person.storage.read("demo-a")) as StoredCooperation;
  expect(stored.cooperation.cycles[0]?.evaluation.consequences).toMatchObject([
    { type: "amendAgreement", targetRef: "cl-08", status: "planned" },
  ]);
  expect(
    screen.queryByRole("button", { name: "Als Konsequenz vormerken" }),
  ).not.toBeInTheDocument();
});

test("what a company does not tell is no zero", async () => {
  const example = exampleCase("a");
  const partner = example.partners.find(({ own }) => !own);
  const costs = (example.cycles[0]?.evaluation.costs ?? []).filter(
    ({ memberId }) => memberId !== partner?.id,
  );
  await visit(`${STEP}/kosten-und-nutzen`, { cooperation: withEvaluation({ costs }) });
  const result = await section("Kosten und Nutzen je Unternehmen");

  const row = result.getAllByRole("row", { name: /Blaumeise/ })[0];
  expect(row).toHaveTextContent("keine Angabe");
  expect(row).toHaveTextContent("unvollständig");
});

test("the trust index opens with both views, the gap and a guide for the talk", async () => {
  await visit(`${STEP}/vertrauen`, { cooperation: exampleCase("a") });
  const result = await section("Vertrauensindex");

  expect(result.getByText("66")).toBeVisible();
  expect(result.getByText("im Aufbau")).toBeVisible();
  expect(
    result.getByText(/6 Personen aus 2 Unternehmen.*niedrigste Dimension: Wohlwollen/),
  ).toBeVisible();
  const guide = result.getAllByRole("listitem").filter((one) => /Es beginnt/.test(one.textContent));
  expect(guide.map((one) => /^\S+ \(\+\d+\)/.exec(one.textContent)?.[0])).toEqual([
    "Wohlwollen (+21)",
    "Verlässlichkeit (+19)",
  ]);
});

test.each([
  ["nobody", [], /Noch liegen keine Antworten vor/],
  [
    "only the own company",
    [{ participantId: "z1", raterId: "quellengrund", targetId: "blaumeise", values: fours() }],
    /Das ist ein Stimmungsbild, kein Vertrauensindex/,
  ],
  [
    "only the partner",
    [{ participantId: "z4", raterId: "blaumeise", targetId: "quellengrund", values: fours() }],
    /Der Vergleich öffnet sich, wenn mindestens zwei Unternehmen geantwortet haben/,
  ],
  [
    "people who could judge nothing",
    [
      {
        participantId: "z4",
        raterId: "blaumeise",
        targetId: "quellengrund",
        values: fours().map(() => null),
      },
    ],
    /zu keiner Dimension genug/,
  ],
])("with answers of %s the screen says what is missing", async (_title, trustRatings, sentence) => {
  await visit(`${STEP}/vertrauen`, { cooperation: withEvaluation({ trustRatings }) });
  const result = await section("Vertrauensindex");

  expect(result.getByText(sentence)).toBeVisible();
  expect(result.queryByText("im Aufbau")).not.toBeInTheDocument();
});

test("a consequence is carried out, leads to what it made, and undo takes it back", async () => {
  const person = await visit(`${STEP}/konsequenzen-und-naechster-durchlauf`, {
    cooperation: exampleCase("a"),
  });
  const measures = async () =>
    ((await person.storage.read("demo-a")) as StoredCooperation).cooperation.cycles[0]?.relationship
      .trustMeasures ?? [];
  const before = (await measures()).length;
  await person.press(/^Jetzt umsetzen: Servicefahrten/);

  expect(await screen.findByText(/„Servicefahrten.*“ ist auf den Weg gebracht/)).toBeVisible();
  expect(await screen.findByRole("link", { name: /^Dorthin: Servicefahrten/ })).toBeVisible();
  expect((await measures()).length).toBe(before + 1);

  await person.user.keyboard("{Control>}z{/Control}");
  expect(
    await screen.findByRole("button", { name: /^Jetzt umsetzen: Servicefahrten/ }),
  ).toBeVisible();
});

function fours(): (number | null)[] {
  return Array.from({ length: 16 }, () => 4);
}
