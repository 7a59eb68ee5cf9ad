import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import type { Cooperation, Cycle } from "#domain/cooperation.ts";
import type { Needs } from "#domain/fields/needs.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const STEPS = {
  areas: "geschaeftsfelder",
  competencies: "staerken-und-luecken",
  digital: "digitalisierung",
  form: "form-und-feld",
  goals: "ziele-und-chancen",
  decision: "einsatz-alternativen-entscheidung",
};

describe("business areas", () => {
  const AREAS = /^Ihre Geschäftsfelder im Vergleich/;

  test("stand side by side, the most attractive first and the chosen one marked", async () => {
    await open("areas");

    expect(await rows(AREAS)).toEqual([
      [
        "Service und Wartung Damit beginnen Sie Störungen früher erkennen, Einsätze planen, Serviceverträge verkaufen",
        "5",
        "3",
        "3,5",
      ],
      ["Neuanlagen Pumpen ab Werk mit Sensorik ausrüsten", "3", "4", "1"],
      ["Ersatzteilhandel Gemeinsamer Webshop", "2", "2", "1"],
    ]);
    expect(
      screen.getByText("Sie beginnen mit „Service und Wartung“, dem ersten in dieser Reihenfolge."),
    ).toBeVisible();
  });

  test("say where the effort is unknown instead of taking it for none", async () => {
    await open("areas", {
      businessAreas: [
        { id: "a", name: "Bekannt", advantage: 5, effort: 4 },
        { id: "b", name: "Unbekannt", advantage: 4 },
        { id: "c" },
      ],
      priorityAreaId: "a",
    });

    expect(await rows(AREAS)).toEqual([
      ["Unbekannt", "4", "Aufwand nicht geschätzt", "–"],
      [expect.stringMatching(/^Bekannt/), "5", "4", "3"],
      ["Geschäftsfeld 3", "Vorteil nicht geschätzt", "Aufwand nicht geschätzt", "–"],
    ]);
    expect(screen.getByText(/ordnet der Vorteil allein/)).toBeVisible();
    expect(screen.getByText("Sie beginnen mit „Bekannt“, hier an Stelle 2 von 3.")).toBeVisible();
  });

  test("follow what is chosen", async () => {
    const person = await open("areas");
    const select = await screen.findByLabelText("Mit welchem Geschäftsfeld möchten Sie beginnen?");

    await person.user.selectOptions(select, "Neuanlagen");

    await waitFor(async () =>
      expect((await rows(AREAS))[1]?.[0]).toMatch(/Neuanlagen.*Damit beginnen Sie/),
    );
  });

  test("need no table while there are none", async () => {
    await open("areas", {});

    await screen.findByLabelText("Mit welchem Geschäftsfeld möchten Sie beginnen?");
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("strengths and gaps", () => {
  const MATRIX = /^Ihre Stärken und Lücken/;

  test("stand in one matrix of levels and intents, with the core knowledge marked", async () => {
    await open("competencies");

    const table = await screen.findByRole("table", { name: MATRIX });
    expect(within(table).getAllByRole("columnheader").map(text)).toEqual([
      "Was Sie damit vorhaben",
      "Stärke",
      "ausreichend",
      "fehlt",
    ]);
    expect((await rows(MATRIX)).map(([intent, strong]) => [intent, strong])).toEqual([
      [
        "bringen wir ein",
        "Hydraulik und Pumpenauslegung Kernwissen Servicenetz in drei Bundesländern",
      ],
      ["behalten wir für uns", "Ausfallmuster aus 20 Jahren Serviceberichten Kernwissen"],
      ["wollen wir ausbauen", "–"],
      ["soll ein Partner mitbringen", "–"],
    ]);
    expect(screen.getByText(/^3 Stärken, 3 Lücken, 2 als Kernwissen markiert/)).toBeVisible();
  });

  test("open the record and set the focus into it", async () => {
    const person = await open("competencies");

    await person.press("Sensorik für nasse Umgebung");

    await waitFor(() => expect(screen.getByLabelText("Kompetenz")).toHaveFocus());
    expect(screen.getByLabelText("Kompetenz")).toHaveValue("Sensorik für nasse Umgebung");
  });

  test("hold twenty entries, and say which have no place yet", async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({
      id: `k${index}`,
      name: `Können ${index}`,
      level: index === 19 ? ("" as const) : ("strong" as const),
      intent: "keep" as const,
    }));
    await open("competencies", { competencies: twenty });

    const table = await screen.findByRole("table", { name: MATRIX });
    expect(within(table).getAllByRole("button", { name: /^Können/ })).toHaveLength(19);
    const unplaced = screen.getByText("Noch nicht eingeordnet:").parentElement;
    expect(within(unplaced ?? table).getByRole("button")).toHaveTextContent("Können 19");
    expect(screen.getByText(/noch kein Kernwissen markiert/)).toBeVisible();
  });
});

describe("digital projects", () => {
  test("show obstacle and wished contribution", async () => {
    await open("digital");

    expect(await rows(/^Was Ihre Vorhaben aufhält/)).toEqual([
      [
        expect.stringContaining("Fernüberwachung für Bestandspumpen"),
        "Wissen, Personal",
        expect.stringContaining("Sensoren auswählen"),
      ],
    ]);
  });

  test("are kept while nobody plans any", async () => {
    const person = await open("digital");

    await person.choose("Haben Sie ein Digitalisierungsvorhaben?", "derzeit nicht");

    expect(await screen.findByText(/Das eingetragene Vorhaben bleibt gespeichert/)).toBeVisible();
  });
});

describe("form and field", () => {
  test("come with example and caution, and are summed up", async () => {
    const person = await open("form", {});
    const purchasing = await screen.findByRole("checkbox", { name: "Einkauf und Beschaffung" });

    expect(purchasing).toHaveAccessibleDescription(
      "Zum Beispiel: gemeinsam bestellen, Rahmenverträge, Energie Worauf achten? Unter Wettbewerbern Kartellrecht prüfen.",
    );
    expect(screen.queryByRole("region", { name: "Ihre Auswahl im Überblick" })).toBeNull();

    await person.user.click(purchasing);
    await person.user.click(screen.getByRole("checkbox", { name: /^Horizontal/ }));
    await person.choose(
      "Wie verbindlich soll die Zusammenarbeit werden?",
      "Gemeinsames Unternehmen",
    );

    const summary = within(
      await screen.findByRole("region", { name: "Ihre Auswahl im Überblick" }),
    );
    expect(await summary.findByText(/rechtlichen Hinweise L01 bis L03/)).toBeVisible();
    expect(summary.getByText("Einkauf und Beschaffung")).toBeVisible();
    expect(summary.getByText("Unter Wettbewerbern Kartellrecht prüfen.")).toBeVisible();
    expect(await summary.findByText(/rechtliche und steuerliche Beratung/)).toBeVisible();
  });

  test("name the field in the words it was given", async () => {
    await open("form", { fields: ["other"], fieldsOther: "Gemeinsame Kantine" });

    const summary = within(
      await screen.findByRole("region", { name: "Ihre Auswahl im Überblick" }),
    );
    expect(summary.getByText("Gemeinsame Kantine")).toBeVisible();
    expect(summary.queryByText("Anderes")).toBeNull();
    expect(summary.getAllByText("noch nicht gewählt")).toHaveLength(2);
  });
});

describe("goals", () => {
  const GOALS = "Alle Ziele auf einen Blick";

  test("stand in one table, each read aloud", async () => {
    await open("goals");

    const [first] = await rows(GOALS);
    expect(first).toEqual([
      "Weniger ungeplante Stillstände bei Vertragskunden von 14 auf 8 Stillstände je 100 Pumpen und Jahr bis 31.12.2025",
      "14",
      "8",
      "Anzahl",
      "31.12.2025 ist vorbei",
    ]);
  });

  test("are read anew with every letter", async () => {
    const person = await open("goals", {
      goals: [{ id: "g", title: "Weniger Stillstand", metric: "Stillstände", baseline: 14 }],
    });
    expect((await rows(GOALS))[0]?.[0]).toBe(
      "Weniger Stillstand heute 14 Stillstände Es fehlt noch: Zielwert, Termin.",
    );

    await person.press("Weniger Stillstand");
    await waitFor(() => expect(screen.getByLabelText("Ziel")).toHaveFocus());
    await person.write("Zielwert", "8");
    await person.write("Termin", "31.12.2026");

    await waitFor(async () =>
      expect((await rows(GOALS))[0]?.[0]).toBe(
        "Weniger Stillstand von 14 auf 8 Stillstände bis 31.12.2026",
      ),
    );
  });

  test("may hold a level, lack everything, or hold what is no number", async () => {
    const person = await open("goals", {
      goals: [
        { id: "h", title: "Halten", metric: "Verträge", baseline: 40, target: 40, direction: "up" },
        { id: "e" },
      ],
    });

    expect((await rows(GOALS)).map(([goal]) => goal)).toEqual([
      "Halten Halteziel mindestens 40 Verträge halten Es fehlt noch: Termin.",
      "Ziel 2 Es fehlt noch: Messgröße, Ausgangswert, Zielwert, Termin.",
    ]);

    await person.press("Ziel 2");
    await person.write("Ausgangswert", "viele");
    await waitFor(async () => expect((await rows(GOALS))[1]?.[1]).toBe("„viele“ ist keine Zahl"));
  });
});

describe("the decision", () => {
  test("compares the other ways and says that none is better", async () => {
    await open("decision");

    expect(await rows(/^Die geprüften Wege/)).toEqual([
      ["selbst aufbauen", "schlechter", expect.stringContaining("Zwei Fachkräfte")],
      ["Leistung oder Software zukaufen", "schlechter", expect.stringContaining("Fertige Lösung")],
    ]);
    expect(screen.getByText(/ist keiner dieser Wege besser/)).toBeVisible();
  });

  test("asks why one cooperates although another way is better", async () => {
    const { needs } = exampleCase("a").cycles[0] as Cycle;
    await open("decision", {
      ...needs,
      alternatives: [{ id: "x", option: "buy", verdict: "better" }],
    });

    expect(
      await screen.findByText(/besser als eine Kooperation: Leistung oder Software zukaufen/),
    ).toHaveTextContent("Sie haben sich trotzdem für eine Kooperation entschieden.");
  });

  test("shows the risks in a matrix and as text, the high ones marked in both", async () => {
    const person = await open("decision");
    const matrix = await screen.findByRole("table", { name: /^Ihre Risiken/ });

    const [row] = within(matrix).getAllByRole("row", { name: /Folgen 4, schwer/ });
    const cells = within(row ?? matrix).getAllByRole("cell");
    expect(within(cells[2] ?? matrix).getByRole("button")).toHaveAccessibleName(
      "Risiko 1: Partner ist klein und fällt aus, Wert 12, hoch",
    );
    expect(within(cells[1] ?? matrix).getByRole("button")).toHaveAccessibleName(
      "Risiko 2: Kundschaft lehnt Datenübertragung ab, Wert 8",
    );
    expect(screen.getByText("3 × 4 = 12").parentElement).toHaveTextContent(/hoch/);
    expect(screen.getByText("2 × 4 = 8").parentElement).not.toHaveTextContent(/hoch/);

    await person.press("Risiko 2: Kundschaft lehnt Datenübertragung ab, Wert 8");
    await waitFor(() => expect(screen.getByLabelText("Risiko")).toHaveFocus());
    expect(screen.getByLabelText("Risiko")).toHaveValue("Kundschaft lehnt Datenübertragung ab");
  });

  test("lists a risk nobody has estimated", async () => {
    await open("decision", { risks: [{ id: "r", risk: "Ungewiss", probability: 5 }] });

    expect(await screen.findByText("noch nicht eingeschätzt")).toBeVisible();
    expect(screen.getByText("Noch keine Gegenmaßnahme.")).toBeVisible();
  });
});

/** Opens a step of phase 1: of the example, or with these needs instead. */
async function open(step: keyof typeof STEPS, needs?: Needs) {
  return visit(`/kooperation/demo-a/bedarfsermittlung/${STEPS[step]}`, {
    cooperation: needs ? withNeeds(exampleCase("a"), needs) : exampleCase("a"),
  });
}

function withNeeds(cooperation: Cooperation, needs: Needs): Cooperation {
  return { ...cooperation, cycles: cooperation.cycles.map((cycle) => ({ ...cycle, needs })) };
}

/** What the cells of a table say, row by row, without its head. */
async function rows(name: string | RegExp): Promise<string[][]> {
  const table = await screen.findByRole("table", { name });
  const [, ...body] = within(table).getAllByRole("row");
  return body.map((row) => [...row.children].map(text));
}

/** All words of an element, those of its parts set apart as they are on the page. */
function text(element: Element): string {
  if (element.children.length === 0) return element.textContent.trim();
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? text(node) : (node.textContent ?? "").trim()))
    .filter(Boolean)
    .join(" ");
}
