import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { trustItems } from "#content/de/catalogues/trust-items.ts";
import type { Cooperation, Cycle } from "#domain/cooperation.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

type Person = Awaited<ReturnType<typeof visit>>;

const TRUST = "/kooperation/demo-a/evaluation/vertrauen";

/** The button in the head of the page; a message may offer one of the same name. */
const undo = () => within(screen.getByRole("banner")).getByRole("button", { name: /^Rückgängig/ });

test("after undo the trust sheet shows what is held, and the next click keeps it", async () => {
  const person = await visit(TRUST, { cooperation: exampleCase("a") });
  const answers = async () => {
    const { cooperation } = (await person.storage.read("demo-a")) as StoredCooperation;
    const ratings = cooperation.cycles[0]?.evaluation.trustRatings ?? [];
    return "aggregated" in ratings ? [] : (ratings[0]?.values ?? []);
  };
  const [sheet] = await screen.findAllByRole("button", { name: /von 16 Fragen beantwortet/ });
  await person.user.click(sheet ?? document.body);
  const [first, second] = [trustItems[0].statement, trustItems[1].statement];
  const radio = (statement: string, value: number) =>
    within(screen.getByRole("group", { name: statement })).getByRole("radio", {
      name: new RegExp(`^${value},`),
    });
  const before = await answers();
  expect(before.slice(0, 2)).toEqual([5, 4]);

  await person.user.click(radio(first, 1));
  await waitFor(async () => expect(await answers()).toEqual(before.with(0, 1)));
  await person.user.click(undo());
  await waitFor(() => expect(radio(first, 5)).toBeChecked());
  await person.user.click(radio(second, 1));

  await waitFor(async () => expect(await answers()).toEqual(before.with(1, 1)));
});

/** The example network in its first cycle, before anybody said who is to leave. */
function firstCycleOfB(): Cooperation {
  const cooperation = exampleCase("b");
  const [first] = cooperation.cycles;
  if (!first) throw new Error("The example has no cycle.");
  const consequences = (first.evaluation.consequences ?? []).map((one) =>
    one.type === "endPartner" ? { ...one, type: "" as const, targetRef: "" } : one,
  );
  return {
    ...cooperation,
    events: [],
    partners: cooperation.partners
      .filter(({ joinedInCycle }) => joinedInCycle === 1)
      .map((partner) => ({ ...partner, leftInCycle: null, leftOn: null })),
    cycles: [{ ...first, closedOn: null, evaluation: { ...first.evaluation, consequences } }],
  };
}

const CONSEQUENCES = "/kooperation/demo-b/evaluation/konsequenzen-und-naechster-durchlauf";
const select = async (person: Person, label: string, option: string) =>
  person.user.selectOptions(await screen.findByLabelText(label), option);
const offered = () =>
  within(screen.getByLabelText("Betrifft"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

test("a partner chosen by name leaves with the next cycle", async () => {
  const person = await visit(CONSEQUENCES, { cooperation: firstCycleOfB() });
  await person.press(/Malerhof Farbenfroh scheidet .* Bearbeiten/);
  await select(person, "Art der Konsequenz", "Partner scheidet aus");
  await waitFor(() =>
    expect(offered()).toEqual([
      "Bitte wählen",
      "Elektro Funkenfeld GmbH (Beispiel)",
      "Heizung Nebelbach GmbH (Beispiel)",
      "Malerhof Farbenfroh GmbH (Beispiel)",
    ]),
  );
  await select(person, "Betrifft", "Malerhof Farbenfroh GmbH (Beispiel)");
  // The folded line says the name as well.
  await person.press(/Malerhof Farbenfroh scheidet .* Malerhof Farbenfroh GmbH .* Zuklappen/);

  person.goTo("/kooperation/demo-b/evaluation");
  await person.press("Neuen Durchlauf beginnen");
  const dialog = await screen.findByRole("dialog", { name: "Neuen Durchlauf beginnen" });
  await person.user.click(within(dialog).getByRole("button", { name: "Durchlauf 2 beginnen" }));
  await screen.findByRole("heading", { level: 1, name: "Bedarfsermittlung" });

  await waitFor(async () => {
    const { cooperation } = (await person.storage.read("demo-b")) as StoredCooperation;
    const gone = cooperation.partners.filter(({ leftInCycle }) => leftInCycle === 1);
    expect(gone.map(({ id }) => id)).toEqual(["farbenfroh"]);
  });
});

test("what a consequence is about is asked for by its kind", async () => {
  const person = await visit(CONSEQUENCES, { cooperation: firstCycleOfB() });
  await person.press("Konsequenz hinzufügen");
  await person.write("Betrifft", "Kundenabend");

  await select(person, "Art der Konsequenz", "Vereinbarung anpassen");
  await waitFor(() => expect(offered()).toContain("Kosten"));
  await select(person, "Betrifft", "Kosten");
  await select(person, "Art der Konsequenz", "Ziel anpassen");
  await waitFor(() => expect(screen.getByLabelText("Betrifft")).toHaveValue(""));
  expect(offered()).toContain("Kürzere Bauzeit");
  await select(person, "Art der Konsequenz", "Neuer Bedarf");
  await person.choose("Betrifft", "eine fehlende Kompetenz");

  await waitFor(async () => {
    const { cooperation } = (await person.storage.read("demo-b")) as StoredCooperation;
    const consequences = cooperation.cycles[0]?.evaluation.consequences ?? [];
    expect(consequences.at(-1)).toMatchObject({ type: "newNeed", targetRef: "needs.competencies" });
  });
});

/** The first example with its phase 3 changed. */
function withStructures(change: (structures: Cycle["structures"]) => Cycle["structures"]) {
  const example = exampleCase("a");
  const cycles = example.cycles.map((cycle) => ({
    ...cycle,
    structures: change(cycle.structures),
  }));
  return { ...example, cycles };
}

test("open clauses and hints are named by their titles, in the list and at the field", async () => {
  const cooperation = withStructures((held) => ({ ...held, clauses: [], legalHints: {} }));
  const person = await visit("/kooperation/demo-a/strukturen/vereinbarung-und-recht", {
    cooperation,
  });
  await person.press("Was fehlt noch?");

  expect(await screen.findByRole("link", { name: /Noch offen: Beteiligte/ })).toBeVisible();
  const hints = /Zu diesen Hinweisen fehlt noch eine Einschätzung: [A-ZÄÖÜ][a-zäöü]/;
  expect(screen.getByRole("link", { name: hints })).toBeVisible();
  const field = screen.getByRole("region", { name: /^Rechtliche Hinweise/ });
  expect(await within(field).findByText(hints)).toBeVisible();
});

test("a text in a record with an unusual id is found again from the list of gaps", async () => {
  const example = exampleCase("a");
  const cycles = example.cycles.map((cycle) => ({
    ...cycle,
    needs: {
      ...cycle.needs,
      goals: (cycle.needs.goals ?? []).map((goal, index) =>
        index === 0 ? { ...goal, id: "g.1" } : goal,
      ),
    },
  }));
  const person = await visit("/kooperation/demo-a/bedarfsermittlung/ziele-und-chancen", {
    cooperation: { ...example, cycles },
  });
  await person.press(/^1 Weniger ungeplante Stillstände .* Bearbeiten/);
  await person.write("Ausgangswert", "viele");
  await person.press("Was fehlt noch?");
  await person.follow(
    /Weniger ungeplante Stillstände.*, Ausgangswert: Bitte geben Sie eine Zahl ein/,
  );

  await waitFor(() => expect(screen.getByLabelText("Ausgangswert")).toHaveFocus());
});

test("after undo a choice with own words shows the option that is held again", async () => {
  const person = await visit(
    "/kooperation/demo-a/geschaeftsbeziehung/anwendungen-und-datenfluesse",
    {
      cooperation: exampleCase("a"),
    },
  );
  const list = within(
    await screen.findByRole("group", { name: "Welche Anwendungen nutzen Sie gemeinsam?" }),
  );
  const [first] = list.getAllByRole("button", { name: /Bearbeiten$/ });
  await person.user.click(first ?? document.body);
  await select(person, "Betreiber", "eigene Angabe");
  await person.user.type(await screen.findByLabelText("Betreiber, eigene Angabe"), "Amt");

  await waitFor(async () => {
    await person.user.click(undo());
    expect(screen.getByLabelText("Betreiber")).toHaveValue("blaumeise");
  });

  expect(screen.queryByLabelText("Betreiber, eigene Angabe")).toBeNull();
});
