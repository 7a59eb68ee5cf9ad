import { describe, expect, test } from "vitest";

import { textOf } from "#documents/clauses/pieces.ts";
import { proposalOf } from "#documents/clauses/proposal.ts";
import { wordingOf, wordingsOf } from "#documents/clauses/wording.ts";
import { type ClauseId, CLAUSES } from "#domain/agreement.ts";
import type { Cycle } from "#domain/cooperation.ts";
import type { Relationship } from "#domain/fields/relationship.ts";
import type { Structures } from "#domain/fields/structures.ts";
import {
  type Around,
  caseA,
  contextFor,
  contextIn,
  us,
} from "#tests/domain/support/cooperations.ts";

import { sourceOf } from "./support/clause-source.ts";

type Row = [clause: ClauseId, title: string, cycle: Partial<Cycle>, expected: string];

const structures = (entries: Structures): Partial<Cycle> => ({ structures: entries });
const relationship = (entries: Relationship): Partial<Cycle> => ({ relationship: entries });
const said = (id: ClauseId, cycle: Partial<Cycle> = {}, around: Around = {}) =>
  textOf(proposalOf(id, sourceOf(contextFor(cycle, around))));

describe("the text block of a clause is filled from the data", () => {
  test.each<Row>([
    [
      "cl-02",
      "with the occasion as a sentence of its own",
      { needs: { trigger: "Wir verlieren Aufträge." } },
      "Die Beteiligten arbeiten zusammen, weil Folgendes der Anlass ist: Wir verlieren Aufträge.",
    ],
    [
      "cl-03",
      "with metric, figures and date of a goal",
      {
        needs: {
          goals: [
            {
              id: "g",
              title: "Kürzere Bauzeit",
              metric: "Wochen je Sanierung",
              unit: "Wochen",
              baseline: 18,
              target: 12.5,
              dueDate: "2025-10-31",
            },
          ],
        },
        structures: { jointGoals: [{ goalId: "g", partnerTarget: "unter 13 Wochen." }] },
      },
      "Gemeinsame Ziele sind: Kürzere Bauzeit: Wochen je Sanierung, von 18 auf 12,5 Wochen bis 31.10.2025 (Zielwert des Partners: unter 13 Wochen).",
    ],
    [
      "cl-04",
      "with own words for another field, and with the limits",
      {
        needs: {
          fields: ["sales", "other"],
          fieldsOther: "Messebau",
          noGos: [{ text: "Keine gemeinsame Kasse." }, { text: "" }],
        },
      },
      "Die Kooperation umfasst Vertrieb und Marketing, Messebau. Alles andere bleibt Sache der einzelnen Unternehmen. Nicht verhandelbar ist: Keine gemeinsame Kasse.",
    ],
    [
      "cl-05",
      "with each principle on a line of its own",
      structures({ principles: [{ text: "Wir reden." }, { text: "Wir halten Wort." }] }),
      "Die Beteiligten verständigen sich auf folgende Grundsätze:\n– Wir reden;\n– Wir halten Wort.",
    ],
    [
      "cl-06",
      "with one sentence for each member",
      structures({
        contributions: [
          {
            memberId: "us",
            description: "Zeit",
            amount: 1050,
            unit: "Stunden",
            from: "2025-05-12",
          },
          { memberId: "us", description: "Halle" },
        ],
      }),
      "Us bringt ein: Zeit, 1.050 Stunden, ab 12.05.2025; Halle.\nAlly bringt ein: [noch offen: Beiträge].",
    ],
    [
      "cl-08",
      "with the rule in a form that fits the sentence",
      structures({ costSharing: { rule: "none", text: "" } }),
      "Gemeinsame Kosten werden von jedem Unternehmen für sich getragen.",
    ],
    [
      "cl-08",
      "with the agreement that was made",
      structures({ costSharing: { rule: "byAgreement", text: "Werbung zahlt, wer sie will" } }),
      "Gemeinsame Kosten werden nach folgender Vereinbarung getragen. Werbung zahlt, wer sie will.",
    ],
    [
      "cl-09",
      "with what each member receives",
      structures({
        revenueSharing: { rule: "own" },
        returns: [
          { memberId: "us", description: "Aufträge" },
          { memberId: "ally", description: "Referenz" },
        ],
      }),
      "Erlöse werden durch eigene Abrechnung jedes Unternehmens verteilt.\nUs erhält: Aufträge.\nAlly erhält: Referenz.",
    ],
    [
      "cl-10",
      "with the way decisions are made",
      structures({ decisionRule: { rule: "byTopic", text: "Geld einstimmig." } }),
      "Gemeinsame Entscheidungen fallen je nach Thema. Geld einstimmig.",
    ],
    [
      "cl-11",
      "with people and rhythms",
      {
        ...structures({ roles: [{ role: "coordination", person: "Ada", deputy: "Ben" }] }),
        ...relationship({ meetings: [{ title: "Kurzabstimmung", rhythm: "biweekly" }] }),
      },
      "Für die Koordination ist Ada zuständig, vertreten durch Ben. Abstimmungen finden alle zwei Wochen (Kurzabstimmung) statt.",
    ],
    [
      "cl-12",
      "with the appearance",
      structures({ externalAppearance: "bidding" }),
      "Gegenüber der Kundschaft gilt: Bietergemeinschaft. Niemand darf andere ohne Vollmacht verpflichten.",
    ],
    [
      "cl-15",
      "with both kinds of agreement",
      relationship({
        dataFlows: [
          { personalData: true, gdprRole: "joint" },
          { personalData: true, gdprRole: "processor" },
        ],
      }),
      "Personenbezogene Daten werden nur auf Grundlage der gesonderten Vereinbarung nach Art. 26 und Art. 28 DSGVO verarbeitet.",
    ],
    [
      "cl-15",
      "without an agreement where each answers for itself",
      relationship({ dataFlows: [{ personalData: true, gdprRole: "separate" }] }),
      "Jedes Unternehmen verarbeitet personenbezogene Daten in eigener Verantwortung.",
    ],
    [
      "cl-15",
      "without an agreement where no personal data flow",
      relationship({ dataFlows: [{ personalData: false }] }),
      "Personenbezogene Daten werden nicht ausgetauscht. Soll sich das ändern, schließen die Beteiligten vorher eine gesonderte Vereinbarung.",
    ],
    [
      "cl-16",
      "with the arrangement on competition",
      structures({ tensions: [{ typeId: "T03", arrangement: "Kundenschutz für zwei Jahre." }] }),
      "Die Beteiligten vereinbaren, soweit kartellrechtlich zulässig: Kundenschutz für zwei Jahre.",
    ],
    [
      "cl-17",
      "with the arrangements meant for the agreement, under their titles",
      structures({
        tensions: [
          { typeId: "T01", arrangement: "Wir legen offen.", inAgreement: true },
          { title: "Lärm", arrangement: "", inAgreement: true },
          { typeId: "T02", arrangement: "Nur mündlich.", inAgreement: false },
        ],
      }),
      "Für bekannte Spannungsfelder gelten folgende Abmachungen:\n– Interessenkonflikte: Wir legen offen;\n– [noch offen: Abmachung zu ‚Lärm‘].",
    ],
    [
      "cl-18",
      "with the ladder from its first level on",
      structures({
        conflictPath: [
          { level: 2, who: "Leitungen", withinDays: 1, how: "" },
          { level: 1, who: "die Beteiligten", withinDays: 5, how: "Gespräch" },
        ],
      }),
      "Streit wird in Stufen geklärt:\n– Stufe 1: die Beteiligten, binnen 5 Arbeitstagen (Gespräch);\n– Stufe 2: Leitungen, binnen 1 Arbeitstag.\nEilverfahren vor Gericht bleiben möglich.",
    ],
    [
      "cl-20",
      "with one month in the singular",
      structures({
        agreement: { termFrom: "2025-05-12", termTo: "2027-12-31", noticeMonths: 1 },
      }),
      "Die Vereinbarung beginnt am 12.05.2025, läuft bis 31.12.2027 und ist mit einem Monat Frist kündbar. Die Kündigung aus wichtigem Grund bleibt unberührt.",
    ],
    [
      "cl-21",
      "without asking twice about running orders",
      structures({
        membership: { joining: "Alle stimmen zu.", leaving: "Laufende Aufträge werden beendet." },
      }),
      "Neue Unternehmen treten bei, wenn Folgendes gilt: Alle stimmen zu. Ein Austritt ist möglich, wenn Folgendes gilt: Laufende Aufträge werden beendet.",
    ],
    [
      "cl-23",
      "with the interval of the evaluation",
      structures({ evaluationPlan: { intervalMonths: 6 } }),
      "Die Beteiligten prüfen die Kooperation alle 6 Monate. Beschlossene Änderungen werden als Nachtrag aufgenommen.",
    ],
  ])("%s %s", (clause, _title, cycle, expected) => {
    expect(said(clause, cycle)).toBe(expected);
  });

  test("cl-01 names seat and representation, the seat of the own company from the master data", () => {
    const around = {
      base: { name: "Duett", ownCompany: { name: "Us", location: "Ort" }, startDate: "2025-01-13" },
      partners: [us],
    };

    expect(said("cl-01", {}, around)).toBe(
      "An der Kooperation ‚Duett‘ sind beteiligt:\n– Us, Sitz Ort, vertreten durch [noch offen: Vertretung von Us];\n– [noch offen: weitere Beteiligte].",
    );
  });
});

describe("without any data", () => {
  const source = sourceOf(contextFor());

  test("every clause is a sentence, and none shows a brace", () => {
    for (const { text } of wordingsOf(source)) {
      expect(text).toMatch(/[.\]]$/);
      expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test("all clauses but the general ones say what is missing, and where to enter it", () => {
    const whole = wordingsOf(source).filter(({ pieces }) => !pieces.some(({ gap }) => gap));

    expect(whole.map(({ clauseId }) => clauseId)).toEqual(["cl-24", "cl-25"]);
    const places = wordingOf("cl-08", source).pieces.flatMap(({ gap }) => gap ?? []);
    expect(places).toEqual([{ kind: "field", phase: "structures", fieldId: "costSharing" }]);
  });
});

test("the agreement of case A lacks only what nothing in the data says", () => {
  const open = wordingsOf(sourceOf(contextIn(caseA()))).filter(({ pieces }) =>
    pieces.some(({ gap }) => gap),
  );

  expect(open.map(({ clauseId }) => clauseId)).toEqual(["cl-01", "cl-13", "cl-16", "cl-19"]);
});

test("twelve members all appear, and the text may be long", () => {
  const partners = Array.from({ length: 12 }, (_, index) => ({
    ...us,
    id: `m${index}`,
    name: `Betrieb ${index + 1}`,
    own: index === 0,
  }));
  const contributions = partners.map(({ id }) => ({
    memberId: id,
    description: "Sehr viel und sehr Ausführliches ".repeat(30),
  }));
  const text = said("cl-06", structures({ contributions }), { partners });

  for (const { name } of partners) expect(text).toContain(`${name} bringt ein: `);
  expect(text.length).toBeGreaterThan(10_000);
});

describe("an own wording", () => {
  const rule = { costSharing: { rule: "equal" as const } };
  const proposal = said("cl-08", structures(rule));
  const wordingWith = (clause: { text?: string; basis?: string }, data: Structures = rule) =>
    wordingOf(
      "cl-08",
      sourceOf(contextFor(structures({ ...data, clauses: [{ clauseId: "cl-08", ...clause }] }))),
    );

  test("takes the place of the proposal", () => {
    const wording = wordingWith({ text: "Jeder zahlt die Hälfte.", basis: proposal });

    expect(wording).toMatchObject({ text: "Jeder zahlt die Hälfte.", isOwn: true, proposal });
    expect(wording.isOutdated).toBe(false);
  });

  test("is told when the data behind it changed since", () => {
    const changed: Structures = { costSharing: { rule: "byUse" } };

    expect(wordingWith({ text: "Jeder die Hälfte.", basis: proposal }, changed).isOutdated).toBe(
      true,
    );
  });

  test("from before the proposals were noted is not called outdated", () => {
    expect(wordingWith({ text: "Jeder die Hälfte." }).isOutdated).toBe(false);
  });

  test("of spaces only is none", () => {
    expect(wordingWith({ text: "  \n" })).toMatchObject({ text: proposal, isOwn: false });
  });
});

test("every clause of the specification has a proposal", () => {
  expect(wordingsOf(sourceOf(contextFor())).map(({ clauseId }) => clauseId)).toEqual(
    CLAUSES.map(({ id }) => id),
  );
});
