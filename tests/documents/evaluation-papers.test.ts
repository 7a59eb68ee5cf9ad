import { describe, expect, test } from "vitest";

import { amendment } from "#documents/products/amendment.ts";
import { consequenceList } from "#documents/products/consequence-list.ts";
import { questionnaireSheet } from "#documents/products/questionnaire-sheet.ts";
import { runningLogs } from "#documents/products/running-logs.ts";
import { talkGuide } from "#documents/products/talk-guide.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { caseA, caseB, contextFor, contextIn } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

describe("list of consequences", () => {
  const evaluation: Cycle["evaluation"] = {
    consequences: [
      { id: "1", text: "Erledigtes", type: "learn", status: "done", dueDate: "2025-01-10" },
      { id: "2", text: "Später", type: "newGoal", status: "planned", dueDate: "2026-06-01" },
      {
        id: "3",
        text: "Hausaufgabe",
        type: "changeRule",
        status: "inProgress",
        owner: "Frau Abt",
        dueDate: "2026-01-31",
        internal: true,
      },
    ],
  };

  test("what is still to be done stands first, by its day, with its effect", () => {
    const [first, ...others] = rowsOf(written(consequenceList, contextFor({ evaluation })));

    expect(first).toBe(
      "Hausaufgabe\nRegel oder Gewohnheit ändern\n(nur intern) | In Phase 4 entsteht die Regel oder Gewohnheit als Entwurf. | Frau Abt | 31.01.2026 | in Arbeit\nüberfällig",
    );
    expect(others).toEqual([
      expect.stringMatching(/^Später.*Wer kümmert sich bis wann\?/s),
      expect.stringMatching(/^Erledigtes/),
    ]);
  });

  test("for all partners it leaves out what is internal", () => {
    const internal = written(consequenceList, contextFor({ evaluation }));
    const partners = written(consequenceList, contextFor({ evaluation }), "partners");

    expect(internal.notice).toMatch(/^Intern\./);
    expect(partners.notice).toBeUndefined();
    expect(textsOf(partners).join()).not.toMatch(/Hausaufgabe|Frau Abt|nur intern/);
    expect(rowsOf(partners)).toHaveLength(2);
  });

  test("no change with a reason is a result, an empty list is not", () => {
    const unchanged = contextFor({
      evaluation: { noChangeNeeded: true, noChangeReason: "Alles läuft." },
    });

    expect(textsOf(written(consequenceList, unchanged))).toContain(
      "Es ist keine Änderung nötig: Alles läuft.",
    );
    expect(consequenceList.stateOf(unchanged)).toBe("agreed");
    expect(consequenceList.stateOf(contextFor())).toBe("empty");
    expect(missingIn(written(consequenceList, contextFor()))).toHaveLength(1);
  });

  test("examples a and b list every consequence", () => {
    expect(rowsOf(written(consequenceList, contextIn(caseA())))).toHaveLength(5);
    expect(rowsOf(written(consequenceList, contextIn(caseB(), 2)))).toHaveLength(4);
  });
});

describe("guide for the talk", () => {
  test("example a begins with the largest difference and the side that sees it worse", () => {
    const guide = written(talkGuide, contextIn(caseA()));

    expect(headingsOf(guide)).toEqual([
      "1 Wohlwollen (Unterschied +21 Punkte)",
      "2 Verlässlichkeit (Unterschied +19 Punkte)",
    ]);
    expect(guide.blocks).toContainEqual({
      kind: "facts",
      keep: true,
      rows: [
        { label: "Es beginnt", value: "Blaumeise Sensorik GmbH (Beispiel)" },
        {
          label: "Frage",
          value: "Wann hatten Sie den Eindruck, dass eine Entscheidung zu Ihren Lasten ging?",
        },
      ],
    });
  });

  test("nobody's guess about the other side is on it", () => {
    expect(textsOf(written(talkGuide, contextIn(caseA()))).join()).not.toContain("Vermutung");
  });

  test("where both sides agree, it asks what worked", () => {
    const texts = textsOf(written(talkGuide, contextIn(caseB(), 2)));

    expect(texts).toContain("Das hat sich bewährt:");
  });

  test("without a comparison it says what is needed", () => {
    expect(talkGuide.stateOf(contextFor())).toBe("empty");
    expect(missingIn(written(talkGuide, contextFor()))).toEqual([
      expect.stringMatching(/^Der Leitfaden entsteht mit dem Vergleich/),
    ]);
  });
});

describe("questionnaire to fill in by hand", () => {
  test("each of two companies reads the name of the other", () => {
    const context = contextIn(caseA());
    const own = textsOf(written(questionnaireSheet, context, "own")).join("\n");
    const partner = textsOf(written(questionnaireSheet, context, "partner")).join("\n");

    expect(own).toContain(
      "Mit „Partnerunternehmen“ ist Blaumeise Sensorik GmbH (Beispiel) gemeint.",
    );
    expect(partner).toContain(
      "Mit „Partnerunternehmen“ ist Quellengrund Pumpentechnik GmbH (Beispiel) gemeint.",
    );
  });

  test("16 statements with six boxes each, four times a why", () => {
    const { blocks } = written(questionnaireSheet, contextIn(caseA()));
    const scales = blocks.filter((block) => block.kind === "scale");

    expect(scales.slice(0, 4).map(({ statements }) => statements.length)).toEqual([4, 4, 4, 4]);
    expect(scales[0]?.answers).toEqual([
      "stimmt gar nicht",
      "stimmt eher nicht",
      "teils, teils",
      "stimmt eher",
      "stimmt voll",
      "kann ich nicht beurteilen",
    ]);
    expect(
      blocks.filter((block) => block.kind === "lines" && block.label.startsWith("Woran")),
    ).toHaveLength(4);
  });

  test("only joint goals are asked about, as in the file", () => {
    const needs: Cycle["needs"] = {
      goals: [
        { id: "1", title: "Gemeinsames", owner: "joint", metric: "Aufträge", target: 18 },
        { id: "2", title: "Eigenes", owner: "own" },
      ],
    };
    const texts = textsOf(written(questionnaireSheet, contextFor({ needs }))).join("\n");

    expect(texts).toContain("Ziel: Gemeinsames (auf 18 · Aufträge)");
    expect(texts).not.toContain("Eigenes");
  });

  test("in a network it is about all the others; summed up, it asks for no name", () => {
    const sheet = written(questionnaireSheet, contextIn(caseB(), 2), "partner");
    const texts = textsOf(sheet).join("\n");

    expect(texts).toContain("sind die anderen Unternehmen der Kooperation gemeint");
    expect(texts).toContain("Schreiben Sie Ihren Namen nicht auf den Bogen.");
    expect(texts).not.toContain("Name oder Funktion");
  });

  test("it can be handed out once the way of reading it is settled", () => {
    expect(questionnaireSheet.stateOf(contextFor())).toBe("draft");
    expect(questionnaireSheet.stateOf(contextFor({ evaluation: { trustMode: "open" } }))).toBe(
      "agreed",
    );
    expect(missingIn(written(questionnaireSheet, contextFor()))).toHaveLength(1);
  });
});

describe("amendment", () => {
  const amended = (isInternal: boolean): Partial<Cycle> => ({
    structures: {
      amendments: [
        {
          id: "n",
          number: 1,
          clauseId: "cl-09",
          date: "2026-01-20",
          oldText: "Alter Wortlaut.",
          newText: "Neuer Wortlaut.",
          reason: "Die Erlöse sind ungleich verteilt.",
          consequenceId: "c",
          confirmedBy: ["us"],
        },
      ],
    },
    evaluation: {
      insights: [{ id: "i", text: "Anteile erst nach dem Pilotjahr festlegen." }],
      consequences: [
        {
          id: "c",
          text: "Anteil anheben",
          insightId: "i",
          type: "amendAgreement",
          internal: isInternal,
        },
      ],
    },
  });

  test("says what changes, why, and who has confirmed it", () => {
    const texts = textsOf(written(amendment, contextFor(amended(false))));

    for (const text of [
      "Nachtrag 1",
      "20.01.2026",
      "Alter Wortlaut.",
      "Neuer Wortlaut.",
      "Die Erlöse sind ungleich verteilt.",
      "Anteil anheben",
      "Anteile erst nach dem Pilotjahr festlegen.",
      "Bestätigt von",
      "Bestätigung offen von",
      "für Us",
      "für Ally",
    ])
      expect(texts).toContain(text);
  });

  test("keeps an internal consequence and its insight in the house", () => {
    const texts = textsOf(written(amendment, contextFor(amended(true)))).join();

    expect(texts).not.toMatch(/Anteil/);
    expect(texts).toContain("Die Erlöse sind ungleich verteilt.");
  });
});

test("a log with an internal issue says that it stays in the house", () => {
  const logOf = (internal: boolean) =>
    written(
      runningLogs,
      contextFor({
        relationship: { issueLog: [{ id: "1", date: "2025-05-02", what: "Streit", internal }] },
      }),
    );

  expect(logOf(false).notice).toBeUndefined();
  expect(logOf(true).notice).toMatch(/^Intern\./);
  expect(rowsOf(logOf(true))[0]).toMatch(/^02\.05\.2025\n\(nur intern\)/);
});
