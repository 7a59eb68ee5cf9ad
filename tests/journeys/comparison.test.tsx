import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import type { Search } from "#domain/fields/search.ts";
import type { CooperationStorage } from "#storage/cooperation-storage.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { setWidth } from "#tests/support/viewport.ts";
import { visit } from "#tests/support/visit.tsx";

const COMPARE = "/kooperation/demo-a/partnersuche/unternehmen-vergleichen";
const BLAUMEISE = "Blaumeise Sensorik GmbH (Beispiel)";
const SILBERDISTEL = "Messwerk Silberdistel GmbH (Beispiel)";
const NORDLICHT = "Nordlicht Industriedaten AG (Beispiel)";
const LINDENSCHWAGER = "IT-Haus Lindenschwager e. K. (Beispiel)";
const SENSORS = "Sensorik für raue Umgebung";
const SOFTWARE = "Software, Schnittstellen, Datenqualität";
const PUNCTUALITY = "Termintreue und Referenzen";
const EU = "Daten werden in der EU gespeichert";

afterEach(() => setWidth(1024));

test("the companies stand by their points, with places, musts and how sure that is", async () => {
  await visit(COMPARE, { cooperation: exampleCase("a") });

  const ranking = await screen.findByRole("region", { name: "Wer passt wie gut?" });
  const lines = within(ranking)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

  expect(lines).toEqual([
    expect.stringMatching(/^Platz 1Blaumeise.*alle Muss-Anforderungen erfüllt.*75 Punkte$/),
    expect.stringMatching(/^Platz 2Messwerk.*63 Punkte$/),
    expect.stringMatching(/^Platz 3Nordlicht.*Muss-Anforderung noch unklar.*60 Punkte$/),
    expect.stringMatching(
      /^Platz –IT-Haus.*erfüllt eine Muss-Anforderung nicht.*vorläufig, 80 % bewertet, zwischen 56 und 76.*70 Punkte$/,
    ),
  ]);
  expect(ranking).toHaveTextContent(
    "Vorsprung 13 Punkte. Das Ergebnis bleibt auch bei anderen Gewichten stabil.",
  );
  expect(ranking).toHaveTextContent("Punkte ordnen Ihre Gedanken. Die Entscheidung treffen Sie.");
});

test("scores, evidence and musts are entered by keyboard alone", async () => {
  const { user, storage } = await visit(COMPARE, { cooperation: exampleCase("a") });
  const first = await cell(EU, BLAUMEISE);
  const press = (keys: string) => user.keyboard(keys);

  first.focus();
  await press("{ArrowRight}{ArrowRight}");
  expect(await cell(EU, NORDLICHT)).toHaveFocus();
  await press("1");
  expect(await cell(EU, NORDLICHT)).toHaveDisplayValue("erfüllt");

  await press("{ArrowDown}{Home}");
  expect(await cell(SENSORS, BLAUMEISE)).toHaveFocus();
  await press("{ArrowLeft}");
  expect(await cell(SENSORS, BLAUMEISE)).toHaveFocus();
  await press("{End}{ArrowDown}{ArrowDown}");
  expect(await cell(PUNCTUALITY, LINDENSCHWAGER)).toHaveFocus();
  expect(await cell(PUNCTUALITY, LINDENSCHWAGER)).toHaveDisplayValue("noch nicht beurteilt");
  await press("5");
  expect(await cell(PUNCTUALITY, LINDENSCHWAGER)).toHaveDisplayValue("5 sehr gut");

  await press("{Enter}");
  const evidence = screen.getByRole("textbox", {
    name: `Beleg: ${PUNCTUALITY}, ${LINDENSCHWAGER}`,
  });
  expect(evidence).toHaveFocus();
  expect(evidence).toHaveAccessibleDescription(/Worauf stützt sich diese deutliche Bewertung?/);
  expect(evidence).toHaveAccessibleDescription(
    /1 bedeutet: keine Auskunft · 5 bedeutet: drei überzeugende Referenzen/,
  );
  await press("Anruf{Enter}");
  expect(await cell(PUNCTUALITY, LINDENSCHWAGER)).toHaveFocus();
  expect(await cell(PUNCTUALITY, LINDENSCHWAGER)).toHaveAccessibleDescription("Anruf");

  await press("{ArrowUp}{Delete}");
  expect(await cell(SOFTWARE, LINDENSCHWAGER)).toHaveDisplayValue("noch nicht beurteilt");
  await press("40");
  expect(await cell(SOFTWARE, LINDENSCHWAGER)).toHaveDisplayValue("noch nicht beurteilt");

  await waitFor(async () => {
    const { candidates = [] } = await searchIn(storage);
    expect(candidates?.find(({ id }) => id === "c-ls")?.scores).toMatchObject({
      q2: { value: null },
      q3: { value: 5, evidence: "Anruf" },
    });
    expect(candidates?.find(({ id }) => id === "c-nl")?.mustChecks).toMatchObject({ m2: "yes" });
  });
});

test("only one cell of the grid is a stop for the keyboard, and it is the last one used", async () => {
  await visit(COMPARE, { cooperation: exampleCase("a") });
  const grid = await screen.findByRole("grid", { name: "Bewertung im Einzelnen" });
  const stops = () =>
    within(grid)
      .getAllByRole("combobox")
      .filter((one) => one.tabIndex === 0);

  expect(stops()).toHaveLength(1);
  const cellOfSoftware = await cell(SOFTWARE, SILBERDISTEL);
  cellOfSoftware.focus();
  await waitFor(() => expect(stops()).toEqual([cellOfSoftware]));
});

test("an evidence that is too long is named, and the way leads to it", async () => {
  const cooperation = changed(exampleCase("a"), (search) => ({
    candidates: (search.candidates ?? []).map((one) =>
      one.id === "c-sd"
        ? { ...one, scores: { ...one.scores, q1: { value: 4, evidence: "Messe ".repeat(30) } } }
        : one,
    ),
  }));
  const { press, follow } = await visit(COMPARE, { cooperation });

  await press("Was fehlt noch?");
  await follow(/^Messwerk Silberdistel.*Bitte kürzen Sie auf höchstens 120 Zeichen/);

  expect(document.activeElement).toHaveTextContent(/^Messe Messe/);
  expect(await cell(SENSORS, SILBERDISTEL)).toHaveAccessibleDescription(/^Messe Messe/);
});

test("a score that was undone stands as before", async () => {
  const { user } = await visit(COMPARE, { cooperation: exampleCase("a") });

  await user.selectOptions(await cell(SENSORS, BLAUMEISE), "1 kaum erfüllt");
  expect(await cell(SENSORS, BLAUMEISE)).toHaveDisplayValue("1 kaum erfüllt");
  await user.keyboard("{Control>}z{/Control}");

  await waitFor(async () =>
    expect(await cell(SENSORS, BLAUMEISE)).toHaveDisplayValue("5 sehr gut"),
  );
});

test("trying another weight moves the ranking and stores nothing", async () => {
  const { user, storage, press } = await visit(COMPARE, { cooperation: exampleCase("a") });
  const before = await searchIn(storage);
  const section = await screen.findByRole("region", { name: "Was wäre, wenn …?" });
  await user.selectOptions(
    within(section).getByRole("combobox", { name: "Kriterium zum Ausprobieren" }),
    SOFTWARE,
  );
  const slider = within(section).getByRole("slider", {
    name: `Was wäre, wenn ‚${SOFTWARE}‘ zählt?`,
  });
  expect(slider).toHaveValue("20");
  expect(within(section).getByRole("status")).toHaveTextContent(/^Die Reihenfolge bleibt gleich/);

  fireEvent.change(slider, { target: { value: "100" } });

  expect(within(section).getByRole("status")).toHaveTextContent(
    `Jetzt liegt vorn: ${NORDLICHT}. Bisher war es ${BLAUMEISE}.`,
  );
  const row = within(section).getByRole("row", { name: new RegExp(`^Nordlicht`) });
  expect(row).toHaveTextContent(/3 → 1.*60.*100$/);
  expect(screen.getByRole("region", { name: "Wer passt wie gut?" })).toHaveTextContent(
    "Vorsprung 13 Punkte.",
  );
  await press("Zurücksetzen");
  expect(slider).toHaveValue("20");
  expect(await searchIn(storage)).toEqual(before);
  expect(screen.getAllByRole("button", { name: "Rückgängig" })[0]).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

test("without names nothing betrays a company until they are revealed", async () => {
  const cooperation = changed(exampleCase("a"), (search) => ({
    candidates: (search.candidates ?? []).map((one) =>
      one.id === "c-sd"
        ? {
            ...one,
            source: "" as const,
            scores: { ...one.scores, q3: { value: 4, evidence: "Silberdistel, Heike Stollberg" } },
          }
        : one,
    ),
  }));
  const { press } = await visit(COMPARE, { cooperation });

  await press("Ohne Namen vergleichen");

  await screen.findByText(/^Sie vergleichen gerade ohne Namen/);
  const main = screen.getByRole("main");
  const { outerHTML: everything } = main;
  for (const betraying of [
    "Blaumeise",
    "Silberdistel",
    "Nordlicht",
    "Lindenschwager",
    "Stollberg",
    "Musterhausen",
    "420",
  ])
    expect(everything).not.toContain(betraying);
  await press("Was fehlt noch?");
  const missing = await screen.findByRole("region", { name: "Was fehlt noch?" });
  expect(missing).toHaveTextContent("Hier fehlt noch etwas. Zeigen Sie die Namen");
  expect(missing).not.toHaveTextContent("Lindenschwager");
  const heads = within(screen.getByRole("grid"))
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);
  expect(heads.slice(1)).toEqual([
    "Unternehmen A",
    "Unternehmen B",
    "Unternehmen C",
    "Unternehmen D",
  ]);
  expect(main).toHaveTextContent(/Unternehmen [A-D], … …/);

  await press("Namen zeigen");

  expect(
    await screen.findByText(
      "Aufgedeckt: Alle Unternehmen mit einem Platz waren Ihnen vorher unbekannt. Bekanntheit spielt hier keine Rolle.",
    ),
  ).toBeVisible();
  expect(main).toHaveTextContent("Blaumeise");
});

test("after revealing, the places of known and unknown companies are compared", async () => {
  const { press } = await visit(
    "/kooperation/demo-b/durchlauf/1/partnersuche/unternehmen-vergleichen",
    { cooperation: exampleCase("b") },
  );

  await press("Ohne Namen vergleichen");
  await press("Namen zeigen");

  expect(
    await screen.findByText(
      "Aufgedeckt: Es stehen die 3 bekannten Unternehmen im Mittel auf Platz 3,3, das beste auf Platz 1, die 2 unbekannten Unternehmen im Mittel auf Platz 2,5, das beste auf Platz 2.",
    ),
  ).toBeVisible();
});

test("an earlier cycle shows the scores and offers nothing to change them", async () => {
  await visit("/kooperation/demo-b/durchlauf/1/partnersuche/unternehmen-vergleichen", {
    cooperation: exampleCase("b"),
  });

  const table = await screen.findByRole("table", { name: "Bewertung im Einzelnen" });
  expect(within(table).getByRole("row", { name: /Termintreue/ })).toHaveTextContent(
    /4 gut.*2 schwach.*5 sehr gut/,
  );
  expect(within(table).queryByRole("combobox")).toBeNull();
  expect(within(table).queryByRole("button")).toBeNull();
});

test("weights that do not make 100 are named, and the criteria are a link away", async () => {
  const cooperation = changed(exampleCase("a"), (search) => ({
    criteria: (search.criteria ?? []).map((one) =>
      one.id === "q1" ? { ...one, weight: 12.5 } : one,
    ),
  }));
  const { follow } = await visit(COMPARE, { cooperation });

  const ranking = await screen.findByRole("region", { name: "Wer passt wie gut?" });
  expect(ranking).toHaveTextContent(
    "Die Gewichte ergeben zusammen 87,5 % statt 100 %. Bis dahin ist der Vergleich vorläufig",
  );
  await follow("Gewichte anpassen");

  expect(
    await screen.findByRole("heading", { level: 1, name: "Anforderungsprofil" }),
  ).toBeVisible();
});

test("a tie and the criteria that decide it are named in one sentence", async () => {
  const cooperation = changed(exampleCase("a"), (search) => ({
    mustCriteria: [],
    criteria: [
      { id: "k1", label: "Preis", weight: 50, category: "economy" },
      { id: "k2", label: "Nähe", weight: 50, category: "location" },
    ],
    candidates: (search.candidates ?? []).slice(0, 2).map((one, index) => ({
      ...one,
      scores: { k1: { value: index ? 5 : 1 }, k2: { value: index ? 1 : 5 } },
    })),
  }));
  await visit(COMPARE, { cooperation });

  expect(await screen.findByRole("region", { name: "Wer passt wie gut?" })).toHaveTextContent(
    "Gleichstand auf Platz 1. Kopf an Kopf: Der Unterschied ist kleiner als die Ungenauigkeit der Bewertung. Entscheiden Sie nach Gespräch und Probelauf. Das Ergebnis kippt, wenn Sie ‚Preis‘ oder ‚Nähe‘ anders gewichten.",
  );
});

test("on a phone one company is scored after the other", async () => {
  setWidth(360);
  const { user, storage, press, choose } = await visit(COMPARE, { cooperation: exampleCase("a") });

  const company = await screen.findByRole("combobox", { name: "Unternehmen" });
  expect(company).toHaveDisplayValue(BLAUMEISE);
  expect(screen.queryByRole("grid")).toBeNull();
  await choose(`${SENSORS}, ${BLAUMEISE}`, "3 brauchbar");
  await press(`Weiter zu ${SILBERDISTEL}`);
  expect(company).toHaveFocus();
  await choose(`${EU}, ${SILBERDISTEL}`, "noch unklar");
  await press(`Bewertung aufheben: ${SENSORS}, ${SILBERDISTEL}`);
  const evidence = screen.getByRole("textbox", { name: `Beleg: ${SENSORS}, ${SILBERDISTEL}` });
  await user.clear(evidence);
  await user.type(evidence, "Messe");

  await waitFor(async () => {
    const { candidates } = await searchIn(storage);
    expect(candidates?.[0]?.scores?.["q1"]?.value).toBe(3);
    expect(candidates?.[1]).toMatchObject({
      mustChecks: { m2: "unknown" },
      scores: { q1: { value: null, evidence: "Messe" } },
    });
  });
});

async function cell(criterion: string, company: string) {
  return screen.findByRole("combobox", { name: `${criterion}, ${company}` });
}

async function searchIn(storage: CooperationStorage): Promise<Search> {
  const { cooperation } = (await storage.read("demo-a")) as StoredCooperation;
  return cooperation.cycles[0]?.search ?? {};
}

function changed(cooperation: Cooperation, change: (search: Search) => Search): Cooperation {
  return {
    ...cooperation,
    cycles: cooperation.cycles.map((cycle) => ({
      ...cycle,
      search: { ...cycle.search, ...change(cycle.search) },
    })),
  };
}
