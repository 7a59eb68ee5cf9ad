import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import type { Structures } from "#domain/fields/structures.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const ROLES = "/kooperation/demo-a/strukturen/rollen-und-aufgaben";
const OWN = "Quellengrund Pumpentechnik GmbH (Beispiel)";
const PARTNER = "Blaumeise Sensorik GmbH (Beispiel)";

test("arrows move through the matrix, letters set and take back, Entf clears", async () => {
  const person = await visit(ROLES, { cooperation: exampleCase("a") });
  const first = await cell(OWN, "Kooperation koordinieren");
  expect(first).toHaveAccessibleName(/führt durch und entscheidet und steht für das Ergebnis ein$/);

  first.focus();
  await person.user.keyboard("{ArrowRight}{ArrowDown}");
  const partners = await cell(PARTNER, "Untereinander informieren");
  expect(partners).toHaveFocus();
  await person.user.keyboard("e");
  await assigned(person, "t2", { quellengrund: "RA", blaumeise: "RA" });
  expect(
    screen.getByText(/^Für ‚Untereinander informieren‘ muss genau eine Stelle/, {
      selector: ".err *",
    }),
  ).toBeVisible();
  await person.user.keyboard("E");
  await assigned(person, "t2", { quellengrund: "RA", blaumeise: "R" });
  await person.user.keyboard("f");
  await assigned(person, "t2", { quellengrund: "RA", blaumeise: "C" });
  await person.user.keyboard("{Delete}");
  await assigned(person, "t2", { quellengrund: "RA", blaumeise: "" });
  expect(partners).toHaveFocus();
  expect(partners).toHaveAccessibleName(/: nicht beteiligt$/);

  await person.user.keyboard("{Control>}z{/Control}");
  await assigned(person, "t2", { quellengrund: "RA", blaumeise: "C" });
});

test("the matrix is one stop for the keyboard, and its edges hold", async () => {
  const person = await visit(ROLES, { cooperation: exampleCase("a") });
  const first = await cell(OWN, "Kooperation koordinieren");
  const grid = within(screen.getByRole("grid"));
  first.focus();
  await person.user.keyboard("{ArrowUp}{ArrowLeft}{ArrowLeft}");
  expect(grid.getByRole("button", { name: "Kooperation koordinieren" })).toHaveFocus();
  await person.user.keyboard("{Control>}{End}{/Control}{ArrowRight}{ArrowDown}");
  expect(await cell(PARTNER, "Evaluation vorbereiten")).toHaveFocus();

  await person.user.tab();
  expect(screen.getByRole("button", { name: "Aufgabe hinzufügen" })).toHaveFocus();
  await person.user.tab({ shift: true });
  expect(await cell(PARTNER, "Evaluation vorbereiten")).toHaveFocus();
});

test("what a change means for the row is said once, politely", async () => {
  const person = await visit(ROLES, { cooperation: exampleCase("a") });
  (await cell(PARTNER, "Sensoren einbauen")).focus();
  await person.user.keyboard("e");
  await waitFor(() =>
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      `${PARTNER}: entscheidet und steht für das Ergebnis ein. Für ‚Sensoren einbauen‘ muss genau eine Stelle für das Ergebnis einstehen.`,
    ),
  );
});

test("the mouse presses letters in a cell", async () => {
  const person = await visit(ROLES, { cooperation: exampleCase("a") });
  const partners = await cell(PARTNER, "Alarme bewerten und Einsatz auslösen");
  await person.user.click(within(partners).getByRole("button", { name: "wird vorher gefragt" }));
  await assigned(person, "t6", { quellengrund: "RA", blaumeise: "C" });
  expect(partners).toHaveFocus();
});

test("a task is added, named, moved and taken out", async () => {
  const person = await visit(ROLES, { cooperation: exampleCase("a") });
  await person.press("Aufgabe hinzufügen");
  const name = await screen.findByLabelText("Aufgabe");
  await waitFor(() => expect(name).toHaveFocus());
  await person.user.type(name, "Lager räumen");
  expect(await cell(OWN, "Lager räumen")).toHaveAccessibleName(/nicht beteiligt$/);
  expect(screen.getByText("noch nicht verteilt")).toBeVisible();

  await person.press("nach oben: Lager räumen");
  await waitFor(async () => expect((await storedTasks(person)).at(-2)?.task).toBe("Lager räumen"));
  expect(screen.getByRole("button", { name: "nach oben: Lager räumen" })).toHaveFocus();

  await person.press("löschen: Lager räumen");
  await waitFor(async () => expect(await storedTasks(person)).toHaveLength(9));
  expect(screen.getByRole("button", { name: "Evaluation vorbereiten" })).toHaveFocus();
});

test("suggested tasks are taken with their area", async () => {
  const person = await visit(ROLES, { cooperation: withStructures({ tasks: [] }) });
  await person.user.click(
    await screen.findByRole("checkbox", { name: "Datenschutz sicherstellen" }),
  );
  await person.press("1 Vorschlag übernehmen");
  await waitFor(async () =>
    expect(await storedTasks(person)).toMatchObject([
      { task: "Datenschutz sicherstellen", area: "data" },
    ]),
  );
});

test("the letters of a company that has left wait to be given to somebody else", async () => {
  const cooperation = exampleCase("b");
  const [earlier, running] = cooperation.cycles;
  if (!earlier || !running) throw new Error("The example has two cycles.");
  const tasks = [{ id: "t", task: "Planen", assign: { farbenfroh: "AR", funkenfeld: "I" } }];
  const person = await visit("/kooperation/demo-b/strukturen/rollen-und-aufgaben", {
    cooperation: {
      ...cooperation,
      cycles: [earlier, { ...running, structures: { ...running.structures, tasks } }],
    },
  });

  expect(await screen.findByText(/^Malerhof .* ist ausgeschieden und hatte D\+E/)).toBeVisible();
  expect(screen.getByText(/^Für ‚Planen‘ muss genau eine Stelle/)).toBeVisible();
  await person.press(/^Neu verteilt: Planen, bisher Malerhof/);
  await waitFor(() => expect(screen.queryByText(/^Malerhof .* ist ausgeschieden/)).toBeNull());
  await waitFor(async () => {
    const { cooperation: held } = (await person.storage.read("demo-b")) as StoredCooperation;
    expect(held.cycles[1]?.structures.tasks?.[0]?.assign).toEqual({ funkenfeld: "I" });
  });
});

test("alone there is a way to name partners, and nothing is said about shares", async () => {
  const cooperation = exampleCase("a");
  await visit(ROLES, {
    cooperation: { ...cooperation, partners: cooperation.partners.slice(0, 1) },
  });
  expect(await screen.findByText(/^Bisher steht nur Ihr Unternehmen fest/)).toBeVisible();
  expect(screen.queryByText(/lastet sehr viel Verantwortung/)).toBeNull();
});

test("with one member carrying most, the table of shares says so in its row", async () => {
  await visit(ROLES, { cooperation: exampleCase("a") });
  const row = within(await screen.findByRole("row", { name: new RegExp(`^${escaped(OWN)} 7 7`) }));
  expect(row.getByText(`Auf ${OWN} lastet sehr viel Verantwortung.`)).toBeVisible();
});

test("a cycle that is closed shows its matrix to read", async () => {
  await visit("/kooperation/demo-b/durchlauf/1/strukturen/rollen-und-aufgaben", {
    cooperation: exampleCase("b"),
  });
  const table = within(await screen.findByRole("table", { name: /^Rollenmatrix/ }));
  expect(table.getAllByText("D+E")).toHaveLength(6);
  expect(screen.queryByRole("grid")).toBeNull();
  expect(screen.queryByRole("button", { name: "Aufgabe hinzufügen" })).toBeNull();
});

/** In a grid browsers call it a grid cell; the queries here do not look that far up. */
async function cell(member: string, task: string) {
  return screen.findByRole("cell", { name: new RegExp(`^${escaped(`${member}, ${task}`)}: `) });
}

function escaped(text: string): string {
  return text.replaceAll(/[()]/g, String.raw`\$&`);
}

type Person = Awaited<ReturnType<typeof visit>>;

async function storedTasks({ storage }: Person) {
  const { cooperation } = (await storage.read("demo-a")) as StoredCooperation;
  return cooperation.cycles[0]?.structures.tasks ?? [];
}

async function assigned(person: Person, id: string, assign: Readonly<Record<string, string>>) {
  await waitFor(async () =>
    expect((await storedTasks(person)).find((task) => task.id === id)?.assign).toEqual(assign),
  );
}

function withStructures(given: Structures): Cooperation {
  const cooperation = exampleCase("a");
  const cycles = cooperation.cycles.map((cycle) => ({
    ...cycle,
    structures: { ...cycle.structures, ...given },
  }));
  return { ...cooperation, cycles };
}
