import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { currentCycle, type Cooperation } from "#domain/cooperation.ts";
import type { Search } from "#domain/fields/search.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const PROFILE = "/kooperation/demo-a/partnersuche/anforderungsprofil";

/** Example A with other entries in its search. */
function withSearch(change: (search: Search) => Partial<Search>): Cooperation {
  const cooperation = exampleCase("a");
  const cycles = cooperation.cycles.map((cycle) => ({
    ...cycle,
    search: { ...cycle.search, ...change(cycle.search) },
  }));
  return { ...cooperation, cycles };
}

async function atProfile(change: (search: Search) => Partial<Search> = () => ({})) {
  const person = await visit(PROFILE, { cooperation: withSearch(change) });
  await screen.findByRole("heading", { name: "Gewichte" });
  const search = async () => {
    const { cooperation } = (await person.storage.read("demo-a")) as StoredCooperation;
    return currentCycle(cooperation).search;
  };
  return { person, search };
}

/** Nobody is scored yet, so weights may still change freely. */
const unscored = ({ candidates }: Search): Partial<Search> => ({
  candidates: (candidates ?? []).map((candidate) => ({ ...candidate, scores: {} })),
  firstScoreOn: "",
  weightsFixedOn: "",
});

test("a requirement taken from a need keeps its origin and leads back to it", async () => {
  const { person, search } = await atProfile(() => ({ criteria: [] }));
  const criteria = screen.getByRole("region", {
    name: "Woran messen Sie die übrigen Unternehmen?",
  });
  const picks = within(criteria).getByRole("group", { name: "Aus Ihrem Bedarf" });
  const gap = "Schließt unsere Lücke: Sensorik für nasse Umgebung";

  await person.user.click(within(picks).getByRole("checkbox", { name: new RegExp(gap) }));
  await person.user.click(within(picks).getByRole("button", { name: "1 Vorschlag übernehmen" }));

  const weights = screen.getByRole("region", { name: "Gewichte" });
  expect(await within(weights).findByText(/Herkunft: schließt die Lücke/)).toBeVisible();
  expect(within(weights).getByRole("link", { name: /Zum Schritt/ })).toHaveAttribute(
    "href",
    "#/kooperation/demo-a/bedarfsermittlung/staerken-und-luecken",
  );
  expect(within(picks).queryByRole("checkbox", { name: new RegExp(gap) })).not.toBeInTheDocument();
  await waitFor(async () =>
    expect((await search()).criteria).toEqual([
      expect.objectContaining({
        label: gap,
        category: "expertise",
        origin: expect.objectContaining({ reason: "gap", field: "needs.competencies" }) as object,
      }),
    ]),
  );
});

test("a goal becomes a must that is linked to it", async () => {
  const { person, search } = await atProfile(() => ({ mustCriteria: [] }));
  const musts = screen.getByRole("region", { name: "Was muss der Partner unbedingt erfüllen?" });
  const [goal] = within(musts).getAllByRole("checkbox", { name: /Hilft beim Ziel/ });
  if (goal) await person.user.click(goal);
  await person.user.click(within(musts).getByRole("button", { name: "1 Vorschlag übernehmen" }));

  await waitFor(async () =>
    expect((await search()).mustCriteria).toEqual([
      expect.objectContaining({
        linkedGoals: ["g1"],
        origin: expect.objectContaining({ recordId: "g1" }) as object,
      }),
    ]),
  );
});

test("slider and number are one weight, and the sum always stands below", async () => {
  const { person, search } = await atProfile(unscored);
  const number = screen.getByLabelText("Gewicht von „Sensorik für raue Umgebung“ in Prozent");
  const slider = screen.getByLabelText("Gewicht von „Sensorik für raue Umgebung“, Regler");
  expect(screen.getByText("Summe: 100 %")).toBeVisible();

  fireEvent.change(slider, { target: { value: "30" } });
  expect(number).toHaveValue("30");
  expect(screen.getByText("Summe: 105 %")).toBeVisible();
  expect(screen.getByText(/^5 % zu viel/)).toBeVisible();

  await person.user.clear(number);
  await person.user.type(number, "12,5");
  expect(slider).toHaveAttribute("aria-valuetext", "12,5 %");
  expect(screen.getByText("Summe: 87,5 %")).toBeVisible();
  expect(screen.getByText(/Es fehlen noch 12,5 %\. .*vorläufig/)).toBeVisible();
  await waitFor(async () => expect((await search()).criteria?.[0]?.weight).toBe(12.5));
});

test("a weight that is no number stays as it was typed and is named", async () => {
  const { person } = await atProfile(unscored);
  const number = screen.getByLabelText("Gewicht von „Sensorik für raue Umgebung“ in Prozent");
  await person.user.clear(number);
  await person.user.type(number, "viel");
  await person.user.tab();

  expect(number).toHaveValue("viel");
  expect(await screen.findByText("Bitte geben Sie eine Zahl ein.")).toBeVisible();
});

test("weights are brought to 100 % only on request, and undo brings the old ones back", async () => {
  const { person, search } = await atProfile((search_) => ({
    ...unscored(search_),
    criteria: (search_.criteria ?? []).map((one) => ({ ...one, weight: 30 })),
  }));
  expect(screen.getByText("Summe: 180 %")).toBeVisible();

  await person.press("Gewichte festlegen");
  expect(
    screen.getByText("Die Gewichte ergeben zusammen 180 %. Bitte auf 100 % bringen."),
  ).toBeVisible();
  expect((await search()).criteria?.map(({ weight }) => weight)).toEqual(Array(6).fill(30));

  await person.press("Auf 100 % verteilen");
  expect(screen.getByText("Summe: 100 %")).toBeVisible();
  await waitFor(async () =>
    expect((await search()).criteria?.map(({ weight }) => weight)).toEqual([
      17, 17, 17, 17, 16, 16,
    ]),
  );

  await person.press("Gewichte festlegen");
  expect(await screen.findByText(/^Gewichte festgelegt am \d/)).toBeVisible();
  const [undo] = screen.getAllByRole("button", { name: "Rückgängig" });
  if (undo) await person.user.dblClick(undo);
  expect(await screen.findByText("Summe: 180 %")).toBeVisible();
});

test("weights changed after the first score ask for a reason, and the log shows it", async () => {
  const { person } = await atProfile((search_) => ({
    weightChanges: [{ id: "w", date: "2025-03-01", reason: "Neuer Kunde" }],
    criteria: search_.criteria ?? [],
  }));
  const log = screen.getByRole("table", { name: "Änderungen nach der ersten Bewertung" });
  expect(within(log).getByRole("row", { name: "01.03.2025 Neuer Kunde" })).toBeVisible();

  const first = screen.getByLabelText("Gewicht von „Sensorik für raue Umgebung“, Regler");
  const second = screen.getByLabelText("Gewicht von „Termintreue und Referenzen“, Regler");
  fireEvent.change(first, { target: { value: "30" } });
  fireEvent.change(second, { target: { value: "15" } });
  await person.write("Warum haben Sie die Gewichte geändert?", "Neue Norm");
  await person.press("Gewichte festlegen");

  expect(await within(log).findByRole("row", { name: /Neue Norm/ })).toBeVisible();
});

test("deleting a must that was checked says so before, and undo brings the checks back", async () => {
  const { person, search } = await atProfile();
  const checks = async () =>
    (await search()).candidates?.map(({ mustChecks }) => Object.keys(mustChecks ?? {}).length);
  const before = (await search()).candidates?.map(({ mustChecks }) => mustChecks);
  const musts = screen.getByRole("region", { name: "Was muss der Partner unbedingt erfüllen?" });
  await person.user.click(within(musts).getByRole("button", { name: /Daten werden in der EU/ }));
  await person.press(/^löschen: Daten werden in der EU/);

  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Unternehmen in der Auswahl");
  await person.user.click(within(dialog).getByRole("button", { name: "Löschen" }));
  await waitFor(async () => expect(new Set(await checks())).toEqual(new Set([1])));

  const [undo] = screen.getAllByRole("button", { name: "Rückgängig" });
  if (undo) await person.user.click(undo);
  await waitFor(async () =>
    expect((await search()).candidates?.map(({ mustChecks }) => mustChecks)).toEqual(before),
  );
});

test("without a criterion there is nothing to weigh, and that is said", async () => {
  await atProfile(() => ({ criteria: [] }));

  expect(
    screen.getByText("Sobald es ein Kriterium gibt, können Sie es hier gewichten."),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Auf 100 % verteilen" })).not.toBeInTheDocument();
});
