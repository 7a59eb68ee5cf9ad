import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { de } from "#content/de/content.ts";
import { ChecklistSheet } from "#documents/checklist-sheet.tsx";
import { type ChecklistAnswers, itemsOf } from "#domain/checklist.ts";
import { contextOf, type CycleContext } from "#domain/context.ts";
import type { Cooperation } from "#domain/cooperation.ts";
import { PHASE_IDS, type PhaseId } from "#domain/phase.ts";
import { caseA, caseB, contextIn, TODAY } from "#tests/domain/support/cooperations.ts";

interface Shown {
  phase?: PhaseId;
  variant?: "empty" | "filled";
  context?: CycleContext;
}

async function show({ phase = "search", variant = "filled", context }: Shown = {}) {
  const { words } = await de.loadPhase(phase);
  const about = { phase, words, variant, context: context ?? contextIn(caseA()) };
  render(<ChecklistSheet content={de} {...about} />);
  return { words, sheet: screen.getByRole("article", { name: /^Druckansicht: Checkliste/ }) };
}

/** Case A with other answers, and on request with other particulars. */
function withAnswers(answers: ChecklistAnswers, given: Partial<Cooperation> = {}): CycleContext {
  const cooperation = { ...caseA(), ...given };
  const [first] = cooperation.cycles;
  if (!first) throw new Error("The example has a cycle.");
  return contextOf(cooperation, { ...first, checklist: answers }, TODAY);
}

function rowOf(statement: string) {
  const cell = screen.getByText(statement);
  const row = cell.closest("tr");
  if (!row) throw new Error(`„${statement}“ stands in no row.`);
  return within(row);
}

describe.each(PHASE_IDS)("%s", (phase) => {
  test.each(["empty", "filled"] as const)("%s, has every statement with proof", async (variant) => {
    const { words, sheet } = await show({ phase, variant });

    for (const { id } of itemsOf(phase, 1)) {
      const { statement = "", proof = "" } = words.checklist[id] ?? {};
      expect(screen.getByRole("rowheader", { name: `${statement} ${proof}` })).toBeInTheDocument();
    }
    expect(sheet).toHaveTextContent(words.trustQuestion);
  });
});

describe("filled", () => {
  test("the boxes are ticked as answered", async () => {
    await show();

    const partial = rowOf(
      "Jede Bewertung stützt sich auf einen Beleg, nicht nur auf einen Eindruck.",
    );
    expect(partial.getByRole("img", { name: "teilweise: angekreuzt" })).toBeInTheDocument();
    expect(partial.getAllByRole("img", { name: /: leer$/ })).toHaveLength(3);
    expect(screen.getAllByRole("img", { name: "erfüllt: angekreuzt" })).toHaveLength(11);
  });

  test("head, result and signatures belong to the cooperation", async () => {
    const { sheet } = await show();

    expect(sheet).toHaveTextContent("Pumpen im BlickDurchlauf 12. Februar 2026 · Entwurf");
    expect(screen.getByRole("heading", { name: "Checkliste 2: Partnersuche" })).toBeVisible();
    expect(sheet).toHaveTextContent(
      "Reifegrad 97 · 12 von 12 Punkten beantwortet✓ gut aufgestellt",
    );
    expect(sheet).toHaveTextContent("Am schnellsten hilft: Punkt 8, Belege für Bewertungen.");
    expect(sheet).toHaveTextContent("für Quellengrund Pumpentechnik GmbH (Beispiel)");
    expect(sheet).toHaveTextContent("für Blaumeise Sensorik GmbH (Beispiel)");
  });

  test("a network signs with four companies at most, without those who left", async () => {
    const { sheet } = await show({ context: contextIn(caseB(), 2) });

    expect(sheet.querySelectorAll(".sign > *")).toHaveLength(5);
    expect(sheet).not.toHaveTextContent("für Malerhof");
  });

  test("a note is text, whatever stands in it", async () => {
    const attack = '<script>alert(1)</script> und <img src="x">';
    const { sheet } = await show({
      context: withAnswers({ "c2-02": { state: "open", note: attack } }),
    });

    expect(sheet).toHaveTextContent(attack);
    expect(sheet.querySelector("script, img")).toBeNull();
  });

  test("a long note stands below its item, across the sheet", async () => {
    const note = "Kooperationsvereinbarungsentwurf ".repeat(60).trim();
    await show({ context: withAnswers({ "c2-02": { state: "open", note } }) });

    const long = screen.getByText("Notiz zu Punkt 2:").closest("td");
    expect(long).toHaveTextContent(note);
    expect(long).toHaveAttribute("colspan", "7");
  });

  test.each<[string, ChecklistAnswers, string]>([
    ["nothing answered", {}, "Noch zu wenig beantwortet · 0 von 12"],
    [
      "half answered",
      Object.fromEntries(
        ["01", "04", "07", "11"].map((n) => [`c2-${n}`, { state: "fulfilled" as const }]),
      ),
      "Reifegrad 100, vorläufig, zwischen 50 und 100 · 4 von 12",
    ],
    [
      "everything open",
      Object.fromEntries(itemsOf("search", 1).map(({ id }) => [id, { state: "open" as const }])),
      "Hier fehlt noch Wichtiges: Punkt 1, Anforderungen aus den Zielen; Punkt 4",
    ],
    [
      "everything excluded",
      Object.fromEntries(
        itemsOf("search", 1).map(({ id }) => [id, { state: "notRelevant" as const }]),
      ),
      "12 von 12 Punkten beantwortet○ noch offen",
    ],
  ])("%s: the result says so", async (_title, answers, text) => {
    const { sheet } = await show({ context: withAnswers(answers) });

    expect(sheet).toHaveTextContent(text);
  });

  test("a cooperation without a name gets the name of the product", async () => {
    const { sheet } = await show({ context: withAnswers({}, { base: { name: " " } }) });

    expect(sheet).toHaveTextContent(/^Kreislauf des Vertrauens/);
  });
});

describe("empty", () => {
  test("shows no answer and nothing of the cooperation", async () => {
    const { sheet } = await show({ variant: "empty" });

    expect(screen.getAllByRole("img", { name: /: leer$/ })).toHaveLength(48);
    expect(screen.queryByRole("img", { name: /angekreuzt/ })).not.toBeInTheDocument();
    expect(sheet).not.toHaveTextContent(/Pumpen|Quellengrund|Reifegrad|Durchlauf 1/);
  });

  test("has lines to write on and to sign", async () => {
    const { sheet } = await show({ variant: "empty" });

    expect(sheet).toHaveTextContent("Checkliste zum Ausfüllen");
    expect(sheet).toHaveTextContent("Erfüllt: teilweise: offen:");
    expect(sheet).toHaveTextContent("Das gehen wir als Nächstes an, wer und bis wann:");
    expect(sheet).toHaveTextContent("Datumfür unser Unternehmenfür den Partner");
    // One line for the note of each point, two for what comes next.
    expect(sheet.querySelectorAll(".ln")).toHaveLength(14);
  });
});

test.each([
  [1, 11],
  [2, 12],
])("in cycle %i the needs have %i points", async (number, points) => {
  await show({ phase: "needs", variant: "empty", context: contextIn(caseB(), number) });

  expect(screen.getAllByRole("rowheader")).toHaveLength(points);
});
