import { describe, expect, test } from "vitest";

import { contactList } from "#documents/products/contact-list.ts";
import { dataMap } from "#documents/products/data-map.ts";
import { dropoutList } from "#documents/products/dropout-list.ts";
import { runningLogs } from "#documents/products/running-logs.ts";
import { talkRules } from "#documents/products/talk-rules.ts";
import type { Cycle, Partner } from "#domain/cooperation.ts";
import {
  ally,
  caseA,
  caseB,
  contextFor,
  contextIn,
  us,
} from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

const PAPERS = [talkRules, contactList, dataMap, runningLogs, dropoutList];

test("papers of an empty phase say so and are marked as empty", () => {
  const context = contextFor();
  expect(PAPERS.map(({ stateOf }) => stateOf(context))).toEqual(PAPERS.map(() => "empty"));
  for (const paper of PAPERS) expect(textsOf(written(paper, context)).join()).not.toBe("");
  expect(missingIn(written(contactList, context))).toEqual([
    "Noch ist keine Ansprechperson genannt. Eintragen in Phase 4 unter „Ansprechpersonen“.",
  ]);
});

describe("„So reden wir miteinander“", () => {
  const paper = written(talkRules, contextIn(caseA()));

  test("tells ways, dates and contacts", () => {
    expect(headingsOf(paper)).toEqual(["Wege", "Kalender", "Wer ist wofür da?"]);
    expect(rowsOf(paper)).toEqual([
      "Eilige Absprache und Störung | Telefon | sofort | Empfangendes Unternehmen",
      "Alltägliche Fragen | Kurznachricht | am selben Tag | Alle Partner",
      "Dokumente und Pläne | gemeinsamer Ordner | binnen zwei Arbeitstagen | Empfangendes Unternehmen",
      "Vertrauliches | verschlüsselte E-Mail | binnen zwei Arbeitstagen | Benannte Personen",
      "Entscheidungen | Videogespräch | binnen einer Woche | Empfangendes Unternehmen",
      "Kurzabstimmung | alle zwei Wochen, 30 Minuten | Rehwald, Federlein | 05.02.2026, 19.02.2026, 05.03.2026, 19.03.2026",
      "Leitungsrunde | vierteljährlich, 90 Minuten | Talhuber, Erlenkamp, Rehwald | 14.04.2026",
      "Werkstatttag | halbjährlich, 240 Minuten | beide Teams | 20.05.2026",
      "Evaluation | wie vereinbart |  | 13.07.2026",
      "Einbau und Service | Tobias Rehwald, Quellengrund Pumpentechnik GmbH (Beispiel) | Aylin Kornau | Mo–Fr 7–16 Uhr | bis 2.000 Euro je Einsatz",
      "Verträge und Geld | Lena Moorbach, Quellengrund Pumpentechnik GmbH (Beispiel) | Tobias Rehwald | Mo–Do 8–15 Uhr | ",
      "Plattform und Alarme | Sina Federlein, Blaumeise Sensorik GmbH (Beispiel) | Ben Hagedorn | Mo–Fr 9–17 Uhr | Änderungen ohne Mehrkosten",
      "Geschäftliches | Jonas Erlenkamp, Blaumeise Sensorik GmbH (Beispiel) | Sina Federlein | nach Absprache | alles",
    ]);
  });

  test("a meeting on demand is by arrangement, a missed one not in the calendar", () => {
    const meetings = [
      { id: "d", title: "Anruf", rhythm: "onDemand" },
      { id: "m", title: "Runde", rhythm: "onDemand", nextDate: "2026-01-02" },
    ] as const;
    const rows = rowsOf(written(talkRules, contextFor({ relationship: { meetings } })));
    expect(rows).toEqual([
      "Anruf | bei Bedarf |  | nach Absprache",
      "Runde | bei Bedarf |  | nach Absprache",
    ]);
  });
});

test("the contact list names companies without a contact and contacts of one that has left", () => {
  const gone: Partner = { ...ally, id: "gone", name: "Gone", leftInCycle: 1 };
  const contacts = [
    { topic: "Service", memberId: "us", person: "Kim", deputy: "", reach: "9–17" },
    { topic: "Money", memberId: "gone", person: "Ash", deputy: "Pat", reach: "9–17" },
  ];
  const context = contextFor(
    { number: 2, relationship: { contacts } },
    { partners: [us, ally, gone] },
  );
  const paper = written(contactList, context);

  expect(headingsOf(paper)).toEqual(["Us", "Ally", "Gone (ausgeschieden)"]);
  expect(rowsOf(paper)).toHaveLength(2);
  expect(textsOf(paper)).toContain("Bei 1 Ansprechperson fehlt noch die Vertretung.");
});

describe("applications and data flows", () => {
  const charts = (cycle: Partial<Cycle>, partners = [us, ally]) =>
    written(dataMap, contextFor(cycle, { partners })).blocks.flatMap((block) =>
      block.kind === "figure" && block.chart.kind === "flows" ? block.chart : [],
    );

  test("the picture shows who sends what to whom", () => {
    const [chart] = written(dataMap, contextIn(caseB(), 2)).blocks.flatMap((block) =>
      block.kind === "figure" && block.chart.kind === "flows" ? block.chart : [],
    );
    expect(chart).toMatchObject({
      members: [
        "Dachwerk Rotkehlchen GmbH (Beispiel)",
        "Elektro Funkenfeld GmbH (Beispiel)",
        "Heizung Nebelbach GmbH (Beispiel)",
        "Wärmefuchs Energieberatung GmbH (Beispiel)",
      ],
      flows: [
        { number: 1, label: "Anfragen der Kundschaft", from: 1, to: [0, 2, 3] },
        { number: 2, label: "Gebäudedaten der Beratung", from: 3, to: [0, 1, 2] },
        { number: 3, label: "Bauzeitenplan", from: 0, to: [1, 2, 3] },
      ],
    });
  });

  test("flows without an end stay out of it, and so do companies without a flow", () => {
    const third: Partner = { ...ally, id: "third", name: "Third" };
    const dataFlows = [
      { id: "a", title: "Nowhere", from: "us", to: [] },
      { id: "b", title: "Itself", from: "us", to: ["us"] },
      { id: "c", title: "From nobody", to: ["us"] },
      { id: "d", title: "Deleted", from: "deleted", to: ["us"] },
      { id: "e", title: "Values", from: "third", to: ["us", "us"], method: "api" },
    ] as const;
    expect(charts({ relationship: { dataFlows } }, [us, ally, third])).toMatchObject([
      {
        members: ["Us", "Third"],
        flows: [{ number: 5, way: "direkte Schnittstelle (API)", from: 1, to: [0] }],
      },
    ]);
    expect(charts({ relationship: { dataFlows: [dataFlows[0]] } })).toEqual([]);
  });

  test("a company that has left stands last and is marked", () => {
    const gone: Partner = { ...ally, id: "gone", name: "Gone", leftInCycle: 1 };
    const dataFlows = [{ id: "a", title: "Values", from: "gone", to: ["ally"] }];
    expect(charts({ number: 2, relationship: { dataFlows } }, [us, gone, ally])).toMatchObject([
      { members: ["Ally", "Gone (ausgeschieden)"], flows: [{ from: 1, to: [0] }] },
    ]);
  });

  test("saying that there are none is an answer", () => {
    const relationship = { onlyPhoneAndEmail: true, noDataFlows: true };
    const texts = textsOf(written(dataMap, contextFor({ relationship })));
    expect(texts).toContain("Genutzt werden nur Telefon und E-Mail.");
    expect(texts).toContain("Es fließen keine Daten.");
  });

  test("an application tells who runs it, in own words too", () => {
    const applications = [
      { name: "Cloud", operator: "Rechenzentrum Nord", users: ["us", "ally"], exitExport: "no" },
    ] as const;
    expect(rowsOf(written(dataMap, contextFor({ relationship: { applications } })))).toEqual([
      "Cloud | Rechenzentrum Nord | Us, Ally |  | kein Export",
    ]);
  });
});

test("the logs read newest first, with what became of the promises", () => {
  const relationship = {
    issueLog: [
      { date: "2025-08-21", what: "Late", level: 2, learned: "Call", closedOn: "2025-09-04" },
      { date: "2025-12-08", what: "Later", level: 1, tensionTypeId: "T06" },
    ],
    decisionLog: [{ date: "2025-07-03", decision: "Three levels", decidedBy: "All" }],
    promises: [
      { what: "Deliver", memberId: "ally", who: "Kim", dueDate: "2026-01-01", status: "kept" },
      { what: "Pay", memberId: "us", dueDate: "2026-01-15", status: "open" },
    ],
  } as const;
  const paper = written(runningLogs, contextFor({ relationship }));

  expect(rowsOf(paper)).toEqual([
    "08.12.2025 | Later\nBeitrag und Ertrag | 1 |  | offen",
    "21.08.2025 | Late | 2 | Daraus gelernt: Call | 04.09.2025",
    "03.07.2025 | Three levels | All",
    "Pay | Us | 15.01.2026 | überfällig",
    "Deliver | Kim, Ally | 01.01.2026 | gehalten",
  ]);
  expect(textsOf(paper)).toContain(
    "1 von 2 fälligen Zusagen gehalten (50 %). Gezählt werden gehaltene, nicht gehaltene und überfällige.",
  );
});

describe("the dropout list", () => {
  test("goes through every company, the own one last", () => {
    expect(
      headingsOf(written(dropoutList, contextIn(caseA()))).filter((one) =>
        one.startsWith("Was wäre"),
      ),
    ).toEqual([
      "Was wäre, wenn Blaumeise Sensorik GmbH (Beispiel) ausfällt?",
      "Was wäre, wenn Quellengrund Pumpentechnik GmbH (Beispiel) ausfällt?",
    ]);
  });

  test("says who could take over, or that it is open", () => {
    const rows = rowsOf(written(dropoutList, contextIn(caseA())));
    expect(rows).toContain(
      "„Plattform entwickeln und betreiben“: Blaumeise Sensorik GmbH (Beispiel) führt das allein durch und steht allein dafür ein. | Quellengrund Pumpentechnik GmbH (Beispiel)",
    );
    expect(rows).toContain("Anwendungen und Daten: Sina Federlein, ohne Vertretung. | noch offen");
  });

  test("says that there is nobody but us", () => {
    const paper = written(dropoutList, contextFor({}, { partners: [us] }));
    expect(missingIn(paper)).toEqual([
      "Bisher gehört nur Ihr Unternehmen zur Kooperation. Tragen Sie unter „Stammdaten“ Partner ein oder wählen Sie in Phase 2 ein Unternehmen aus.",
    ]);
  });
});
