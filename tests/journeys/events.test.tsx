import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const EVENTS = "/kooperation/demo-a/ereignisse";
const IMBALANCE = "Schieflage bei Kosten und Nutzen";

/** The list an event stands in, by its heading. */
async function listedUnder(heading: string): Promise<string[]> {
  const title = await screen.findByRole("heading", { level: 2, name: heading });
  const section = title.closest("section") ?? document.body;
  return within(section)
    .queryAllByRole("heading", { level: 3 })
    .map(({ textContent }) =>
      textContent.replace(/ (aufgegriffen|später|nicht nötig)$/, "").trim(),
    );
}

async function storedEvents(storage: {
  read: (id: string) => Promise<unknown>;
}): Promise<Cooperation["events"]> {
  const stored = (await storage.read("demo-a")) as { cooperation: Cooperation };
  return stored.cooperation.events;
}

test("an event is put off for a week and stands under later", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });

  await person.press(`Später erinnern in 7 Tagen: ${IMBALANCE}`);

  expect(await listedUnder("Später")).toEqual([IMBALANCE]);
  expect(screen.getByText("Erinnerung am 09.02.2026")).toBeVisible();
  expect(screen.getByText(/kommt am 09.02.2026 wieder/)).toBeVisible();
});

test("an event that is not needed says why, and can be taken up after all", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });

  await person.press(`Nicht nötig: ${IMBALANCE}`);
  const dialog = await screen.findByRole("dialog");
  await person.user.type(
    within(dialog).getByLabelText("Warum ist hier nichts zu tun?"),
    "Im neuen Vertrag geregelt",
  );
  await person.user.click(within(dialog).getByRole("button", { name: "Als nicht nötig ablegen" }));

  expect(await listedUnder("Beantwortet")).toContain(IMBALANCE);
  expect(screen.getByText("Grund: Im neuen Vertrag geregelt")).toBeVisible();
  await person.press(`Wieder öffnen: ${IMBALANCE}`);
  await waitFor(async () => expect(await listedUnder("Jetzt zu entscheiden")).toContain(IMBALANCE));
});

test("a reason is asked for and never demanded", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });

  await person.press(`Nicht nötig: ${IMBALANCE}`);
  await person.press("Als nicht nötig ablegen");

  expect(await screen.findByText("Ohne Begründung abgelegt.")).toBeVisible();
});

test("a begun event reopens exactly what its steps hold, until all is confirmed", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });

  await person.press(`Jetzt beginnen: ${IMBALANCE}`);
  await person.follow("Zu Phase 3 Strukturen");

  const title = await screen.findByRole("heading", {
    name: `Wieder geöffnet: ${IMBALANCE} – 11 Punkte zu prüfen`,
  });
  const block = title.closest("section") ?? document.body;
  const points = within(block)
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
  expect(points).toHaveLength(11);
  expect(points.filter((point) => point.startsWith("Beitrag:"))).toHaveLength(5);
  expect(points.filter((point) => point.startsWith("Gegenleistung:"))).toHaveLength(2);
  expect(points.slice(-2)).toEqual(["Kooperationsvereinbarung", "Regelungspunkte"]);
  const steps = screen.getByRole("heading", { name: "Schritte" }).closest("section");
  expect(steps).toHaveTextContent("9 Punkte zu prüfen");
  expect(steps).toHaveTextContent("2 Punkte zu prüfen");

  for (let left = 11; left > 0; left -= 1) {
    const [confirm] = await screen.findAllByRole("button", { name: /^weiterhin so/ });
    await person.user.click(confirm ?? document.body);
    await waitFor(() =>
      expect(screen.queryAllByRole("button", { name: /^weiterhin so/ })).toHaveLength(left - 1),
    );
  }
  expect(await screen.findByText(`Alle Punkte zu „${IMBALANCE}“ sind geprüft.`)).toBeVisible();
}, 20_000);

test("a point leads into its record, and changing it settles it", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });
  await person.press(`Jetzt beginnen: ${IMBALANCE}`);
  await person.follow("Zu Phase 3 Strukturen");

  await person.follow("Beitrag: Entwicklungszuschuss");

  await screen.findByRole("heading", { level: 1, name: "Beiträge und Gegenleistung" });
  const open = await screen.findByRole("button", { name: /Entwicklungszuschuss.*Zuklappen/ });
  const record = open.closest("li") ?? document.body;
  const [field] = within(record).getAllByRole("textbox");
  await person.user.type(field ?? document.body, " neu");

  await waitFor(() =>
    expect(
      screen.queryByRole("button", { name: /^weiterhin so: Beitrag: Entwicklungszuschuss/ }),
    ).toBeNull(),
  );
  expect(screen.getAllByRole("button", { name: /^weiterhin so: Beitrag/ })).toHaveLength(4);
});

test("the overview names what an event reopened", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });
  await person.press(`Jetzt beginnen: ${IMBALANCE}`);
  await person.follow("Übersicht");

  expect(
    await screen.findByText(new RegExp(`Wieder geöffnet: ${IMBALANCE} – 11 Punkte`)),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Phase 3 Strukturen (11)" })).toBeVisible();
});

test("what the data show becomes an event only once it is answered", async () => {
  const cooperation = { ...exampleCase("a"), events: [] };
  const person = await visit(EVENTS, { cooperation });
  expect(await listedUnder("Jetzt zu entscheiden")).toHaveLength(3);
  expect(await storedEvents(person.storage)).toEqual([]);

  await person.press(`Später erinnern in 30 Tagen: ${IMBALANCE}`);

  await waitFor(async () =>
    expect(await storedEvents(person.storage)).toMatchObject([
      { type: "E09", status: "snoozed", remindOn: "2026-03-04", detectedAuto: true },
    ]),
  );
});

test("an event that recommends a new cycle begins one with it as the occasion", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });

  await person.press("Jetzt beginnen: Ausbau beschlossen");
  const dialog = await screen.findByRole("dialog", { name: "Neuen Durchlauf beginnen" });
  expect(within(dialog).getByLabelText("Anlass des neuen Durchlaufs")).toHaveDisplayValue(
    "Ausbau beschlossen",
  );
  await person.user.click(within(dialog).getByRole("button", { name: "Durchlauf 2 beginnen" }));

  await screen.findByRole("heading", { level: 1, name: "Bedarfsermittlung" });
  await waitFor(async () =>
    expect(await storedEvents(person.storage)).toContainEqual(
      expect.objectContaining({ type: "E06", status: "started", resultCycle: 2 }),
    ),
  );
});

async function enter(person: Awaited<ReturnType<typeof visit>>, kind: string) {
  await person.press("Ereignis eintragen");
  await person.user.selectOptions(await screen.findByLabelText("Was ist geschehen?"), kind);
}

test("events a person notices stand first in the form", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });
  await person.press("Ereignis eintragen");

  const options = within(await screen.findByLabelText("Was ist geschehen?"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(options).toHaveLength(18);
  expect(options.slice(1, 3)).toEqual(["Ein Partner tritt bei", "Ein Partner scheidet aus"]);
  expect(options.at(-1)).toBe("Lange Stille");
});

test("a short cycle shows only what is to be looked at, and everything on request", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });
  await enter(person, "Neue rechtliche Vorgaben");
  await person.press("Eintragen");
  await person.press("Jetzt beginnen: Neue rechtliche Vorgaben");
  await person.press("Einen Kurzdurchlauf beginnen");
  const dialog = await screen.findByRole("dialog", { name: "Neuen Durchlauf beginnen" });
  expect(
    within(dialog).getByRole("checkbox", { name: "Als Kurzdurchlauf beginnen" }),
  ).toBeChecked();
  await person.user.click(within(dialog).getByRole("button", { name: "Durchlauf 2 beginnen" }));

  await screen.findByText(/Kurzdurchlauf: Diese Phase zeigt nur, was wegen „Neue rechtliche/);
  person.goTo("/kooperation/demo-a/bedarfsermittlung/geschaeftsfelder");
  expect(
    await screen.findByText(
      "In diesem Schritt ist nichts zu prüfen. Alles gilt unverändert weiter.",
    ),
  ).toBeVisible();
  expect(
    screen.queryByRole("heading", {
      level: 2,
      name: "Wo könnte ein Partner Ihnen spürbar weiterhelfen?",
    }),
  ).toBeNull();
  await person.press("Alle Felder zeigen");
  expect(
    await screen.findByRole("heading", {
      level: 2,
      name: "Wo könnte ein Partner Ihnen spürbar weiterhelfen?",
    }),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Alle Felder zeigen" })).toBeNull();

  person.goTo("/kooperation/demo-a/evaluation");
  expect(await screen.findByText("Kurzdurchlauf: Diese Phase bleibt vollständig.")).toBeVisible();
});

test("a partner that leaves brings a list of what to hand over and a closing of its own", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });
  await enter(person, "Ein Partner scheidet aus");
  await person.press("Eintragen");
  expect(await screen.findByText("Bitte wählen Sie eine Möglichkeit aus.")).toBeVisible();
  await person.user.selectOptions(
    await screen.findByLabelText("Um welches Unternehmen geht es?"),
    screen.getByRole("option", { name: /Blaumeise/ }),
  );
  expect(screen.getByText(/Durchlauf 1 ist dann der letzte mit diesem Unternehmen/)).toBeVisible();
  await person.press("Eintragen");

  expect(await screen.findByRole("link", { name: "Was neu zu verteilen ist" })).toHaveAttribute(
    "href",
    expect.stringMatching(/ausfall\?wer=/),
  );
  await person.follow("Abschlussliste für diesen Partner");
  expect(
    await screen.findByRole("heading", { level: 1, name: /Abschluss mit Blaumeise/ }),
  ).toBeVisible();
  await person.choose(
    "Zugänge zu gemeinsamen Anwendungen sind gesperrt, eigene Daten exportiert.",
    "erfüllt",
  );
  expect(await screen.findByText("1 von 8 geklärt")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kooperation abschließen" })).toBeNull();
});

test("a company that joins belongs to the next cycle", async () => {
  const person = await visit(EVENTS, { cooperation: exampleCase("a") });
  await enter(person, "Ein Partner tritt bei");
  await person.user.selectOptions(
    await screen.findByLabelText("Um welches Unternehmen geht es?"),
    "ein neues Unternehmen",
  );
  await person.write("Name des neuen Unternehmens", "Montage Muster");
  await person.press("Eintragen");

  expect(await screen.findByText("Montage Muster gehört ab Durchlauf 2 dazu.")).toBeVisible();
});
