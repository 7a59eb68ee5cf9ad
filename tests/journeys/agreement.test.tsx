import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import type { Structures } from "#domain/fields/structures.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const STEP = "/kooperation/demo-a/strukturen/vereinbarung-und-recht";

type Person = Awaited<ReturnType<typeof visit>>;

const structuresOf = async (person: Person) =>
  ((await person.storage.read("demo-a")) as StoredCooperation).cooperation.cycles[0]?.structures;
const clauseOf = async (person: Person, id: string) =>
  (await structuresOf(person))?.clauses?.find(({ clauseId }) => clauseId === id);

function withStructures(change: (structures: Structures) => Structures): Cooperation {
  const cooperation = exampleCase("a");
  return {
    ...cooperation,
    cycles: cooperation.cycles.map((cycle) => ({
      ...cycle,
      structures: change(cycle.structures),
    })),
  };
}

const withClause = (clauseId: string, given: object) =>
  withStructures((structures) => ({
    ...structures,
    clauses: (structures.clauses ?? []).map((clause) =>
      clause.clauseId === clauseId ? { ...clause, ...given } : clause,
    ),
  }));

async function openLine(person: Person, title: RegExp) {
  // The first visit compiles everything the step is made of.
  const line = await screen.findByRole("button", { name: title }, { timeout: 15_000 });
  await person.user.click(line);
  const item = line.closest("li");
  if (!item) throw new Error("The line stands in no list.");
  return within(item);
}

test("a point is filled from the data, and says that the draft is no legal document", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });

  const clause = await openLine(person, /^8\s*Kosten/);

  expect(clause.getByText(/Sensoren zahlt Blaumeise vor/)).toBeVisible();
  expect(
    screen.getByText(
      "Arbeitsentwurf – kein Rechtsdokument. Vor der Unterschrift rechtlich prüfen lassen.",
    ),
  ).toBeVisible();
});

test("what is missing in a point leads to its place", async () => {
  const person = await visit(STEP, {
    cooperation: withStructures(({ roles: _none, ...rest }) => rest),
  });

  const clause = await openLine(person, /^11\s*Koordination/);
  expect(clause.getByText(/führt zu der Stelle, an der Sie es eintragen/)).toBeVisible();
  await person.user.click(clause.getByRole("link", { name: "[noch offen: Koordination]" }));

  expect(location.hash).toBe("#/kooperation/demo-a/strukturen/rollen-und-aufgaben");
});

test("what no field asks for is to be written in the own wording, which begins with the gap", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });

  const clause = await openLine(person, /^13\s*Vertraulichkeit/);
  expect(clause.getByText(/tragen Sie im eigenen Wortlaut ein/)).toBeVisible();
  await person.user.click(clause.getByRole("link", { name: "[noch offen: Zahl der Jahre]" }));

  expect(clause.getByRole("textbox")).toHaveValue(
    "Informationen werden nach Anlage 2 behandelt. Die Pflicht zur Vertraulichkeit gilt [noch offen: Zahl der Jahre] Jahre über das Ende hinaus.",
  );
  expect(clause.queryByText(/tragen Sie im eigenen Wortlaut ein/)).toBeNull();
});

test("an own wording begins with the proposal and can be given back", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });
  const clause = await openLine(person, /^10\s*Entscheidungen/);

  await person.user.click(clause.getByRole("button", { name: "Eigenen Wortlaut schreiben" }));
  const field = await clause.findByRole("textbox", { name: "Eigener Wortlaut" });
  await waitFor(() => expect(field).toHaveFocus());
  expect(field).toHaveValue(
    "Gemeinsame Entscheidungen fallen einstimmig. Technik der Plattform entscheidet Blaumeise, Kundenverträge entscheidet Quellengrund.",
  );
  await person.user.type(field, " Eilfälle regelt die Koordination.");
  await waitFor(async () =>
    expect((await clauseOf(person, "cl-10"))?.text).toMatch(/Eilfälle regelt die Koordination\.$/),
  );
  expect((await clauseOf(person, "cl-10"))?.basis).toMatch(/Quellengrund\.$/);

  await person.user.click(clause.getByRole("button", { name: "Mit dem Vorschlag vergleichen" }));
  expect(clause.getByRole("deletion")).toHaveTextContent(/Eilfälle/);

  await person.user.click(clause.getByRole("button", { name: "Vorschlag übernehmen" }));
  await waitFor(async () => expect((await clauseOf(person, "cl-10"))?.text).toBe(""));
  expect(clause.queryByRole("textbox")).not.toBeInTheDocument();
});

test("data that changed behind an own wording are told, and the wording stays until somebody decides", async () => {
  const cooperation = withClause("cl-08", { text: "Jeder die Hälfte.", basis: "Damals anders." });
  const person = await visit(STEP, { cooperation });

  const clause = await openLine(person, /^8\s*Kosten.*Vorschlag hat sich geändert/);
  expect(clause.getByText(/^Vorschlag hat sich geändert: /)).toBeVisible();
  await person.user.click(clause.getByRole("button", { name: "Eigenen Wortlaut behalten" }));

  await waitFor(() =>
    expect(screen.queryByText(/Vorschlag hat sich geändert/)).not.toBeInTheDocument(),
  );
  await waitFor(async () =>
    expect(await clauseOf(person, "cl-08")).toMatchObject({
      text: "Jeder die Hälfte.",
      basis: expect.stringMatching(/^Gemeinsame Kosten/) as string,
    }),
  );
});

test("an own wording that names a company which is no member says so", async () => {
  const text = "Die Messwerk Silberdistel GmbH trägt die Kosten.";
  const person = await visit(STEP, { cooperation: withClause("cl-08", { text }) });

  const clause = await openLine(person, /^8\s*Kosten/);

  expect(clause.getByText(/Der Wortlaut nennt Messwerk Silberdistel GmbH/)).toBeVisible();
});

test("a version keeps the wording of the day, and later changes show word by word", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });

  await person.press("Fassung 1 festhalten");
  expect(await screen.findByText("Seit Fassung 1 hat sich nichts geändert.")).toBeVisible();
  const clause = await openLine(person, /^25\s*Schlussbestimmungen/);
  await person.user.click(clause.getByRole("button", { name: "Eigenen Wortlaut schreiben" }));
  await person.user.type(
    await clause.findByRole("textbox", { name: "Eigener Wortlaut" }),
    " Gerichtsstand ist Musterstadt.",
  );

  expect(await screen.findByText("Seit Fassung 1 hat sich 1 Punkt geändert.")).toBeVisible();
  await person.user.click(screen.getByText("Fassungen vergleichen"));
  expect(screen.getByRole("insertion")).toHaveTextContent(/Gerichtsstand ist Musterstadt/);
  expect(screen.getByText("24 weitere Punkte lauten gleich.")).toBeVisible();

  await person.press(/^Nachtrag zu „Schlussbestimmungen“ anlegen/);
  await waitFor(async () =>
    expect((await structuresOf(person))?.amendments).toEqual([
      expect.objectContaining({
        number: 1,
        clauseId: "cl-25",
        newText: expect.stringMatching(/Musterstadt\.$/) as string,
        oldText: expect.stringMatching(/deutsches Recht\.$/) as string,
      }),
    ]),
  );
});

test("a decision of the evaluation becomes an amendment with its reason", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });

  await person.press(/^Nachtrag zu „Anteil Blaumeise ab 2026/);

  await waitFor(async () =>
    expect((await structuresOf(person))?.amendments).toEqual([
      expect.objectContaining({ clauseId: "cl-09", consequenceId: "q-a1", number: 1 }),
    ]),
  );
  const wording = await screen.findByRole("textbox", { name: "Neuer Wortlaut" });
  await person.user.clear(wording);
  await person.user.type(wording, "Blaumeise erhält 38 %.");
  await person.press("Neuen Wortlaut in die Vereinbarung übernehmen");
  await waitFor(async () =>
    expect(await clauseOf(person, "cl-09")).toMatchObject({
      text: "Blaumeise erhält 38 %.",
      status: "drafted",
    }),
  );
});

test("legal hints say why they are here; the unchecked one stands first and stays there", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });

  expect(await screen.findByText("1 von 9 Hinweisen ist noch zu prüfen.")).toBeVisible();
  const hint = await openLine(person, /^1\s*IT-Sicherheit in der Lieferkette/);
  expect(hint.getByText(/weil Sie ‚Überwachungsplattform‘ gemeinsam nutzen/)).toBeVisible();
  await person.user.click(hint.getByRole("radio", { name: "geprüft" }));

  expect(
    await screen.findByText("Alle 9 Hinweise sind geprüft oder ausgeschlossen."),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: /^1\s*IT-Sicherheit/ })).toBeVisible();
  expect(screen.getByText(/Sie ersetzen keine Rechts- oder Steuerberatung/)).toBeVisible();
});

test("a hint about something the data do not know is added by hand and taken away again", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });

  await person.user.click(
    await screen.findByRole("checkbox", { name: /arbeiten im Betrieb des anderen/ }),
  );
  await person.press("1 Vorschlag übernehmen");
  const hint = within(
    (await screen.findByText(/weil Sie diesen Hinweis selbst hinzugefügt haben/)).closest(
      "li",
    ) as HTMLElement,
  );
  await person.user.click(hint.getByRole("button", { name: "Hinweis wieder entfernen" }));

  await waitFor(() =>
    expect(screen.queryByRole("button", { name: /Personal ausleihen/ })).not.toBeInTheDocument(),
  );
});

test("a closed cycle is read, not edited", async () => {
  await visit("/kooperation/demo-b/durchlauf/1/strukturen/vereinbarung-und-recht", {
    cooperation: exampleCase("b"),
  });

  expect(await screen.findByRole("button", { name: /^8\s*Kosten/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /festhalten|anlegen/ })).not.toBeInTheDocument();
});
