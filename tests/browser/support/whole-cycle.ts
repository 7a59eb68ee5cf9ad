import { day } from "./calendar.ts";
import type { Answers } from "./fields.ts";

/** One thing a person does in a step. */
export type Task =
  | { readonly answers: Answers }
  /** Adds records to a list, each called `entry` on its button. */
  | { readonly list: string; readonly entry: string; readonly records: readonly Answers[] }
  /** Takes over suggestions and fills in the rest of each. */
  | { readonly list: string; readonly take: readonly string[]; readonly each: Answers }
  /** Fills in records that are there already, named by their line. */
  | { readonly list: string; readonly edit: readonly string[]; readonly each: Answers }
  /** Takes over suggested tasks and presses these keys in the cell of each company. */
  | {
      readonly matrix: string;
      readonly take: readonly string[];
      readonly keys: Readonly<Record<string, string>>;
    }
  | { readonly press: string }
  /** Scores a company in the grid, all criteria alike and with the same evidence. */
  | { readonly score: number; readonly company: string; readonly evidence: string }
  /** Answers the trust questions for a person, all with the same number. */
  | { readonly trust: string; readonly value: number };

export interface Phase {
  readonly nav: string;
  readonly path: string;
  readonly steps: Readonly<Record<string, readonly Task[]>>;
  /** Answers to the checklist in its order; the rest is „erfüllt“. */
  readonly checklist: Readonly<Record<number, string>>;
  /** Conditions of the way on that are deliberately left open. */
  readonly leftOpen?: string;
}

const OWN = "Tischlerei Ährenfeld GmbH";
const PARTNER = "Möwe & Söhne Sensorik KG";
const RIVAL = "Nordwind Messtechnik AG";
const BOTH = [OWN, PARTNER];

const GOAL = "Stillstände halbieren";
export const MUST = "Arbeitet nach ISO 9001";
export const CRITERIA = [
  "Verfügbare Kapazität",
  "Termintreue und Referenzen",
  "Wirtschaftliche Stabilität",
  "Räumliche Nähe",
];

const candidate = (name: string, status: string): Answers => ({
  Unternehmen: name,
  "Gefunden über": "Messe oder Fachveranstaltung",
  "Welche Verbindung besteht zu uns?": "keine",
  "Ist das Unternehmen auch Wettbewerber?": "nein",
  "Was hat das Unternehmen von der Kooperation?": "Einen Referenzkunden im Handwerk.",
  "Wirtschaftliche Lage und Ruf geprüft?": "geprüft, unauffällig",
  Stand: status,
});

const clausesWithStar = [
  "Beteiligte Unternehmen ★",
  "Zweck und Ziele ★",
  "Gegenstand und Abgrenzung ★",
  "Beiträge der Beteiligten ★",
  "Aufgaben und Zuständigkeiten ★",
  "Kosten ★",
  "Erlöse und Vorteile ★",
  "Entscheidungen ★",
  "Auftritt nach außen und Verträge mit der Kundschaft ★",
  "Vertraulichkeit und Informationsfreigabe ★",
  "Wissen, Ergebnisse und Schutzrechte ★",
  "Datenschutz und Datensicherheit ★",
  "Klärung von Streit ★",
  "Haftung und Versicherung ★",
  "Laufzeit und Kündigung ★",
  "Beitritt und Austritt ★",
  "Beendigung und Folgen ★",
];

/** What a small company enters on its first way round: every required field of all five phases. */
export const FIRST_CYCLE = {
  name: "Werkstatt mit Köpfchen",
  company: OWN,
  partner: PARTNER,
  goal: GOAL,
  startDate: day(-400),
  reason: "In der Region gibt es nur diese beiden.",
  consequences: [
    ["Neues Ziel", "Angebote in einer Woche schreiben"],
    ["Vereinbarung anpassen", "Kündigungsfrist auf sechs Monate verlängern"],
    ["Vertrauen gezielt stärken", "Zwei Mitarbeitende tauschen für eine Woche"],
  ],
} as const;

const needs: Phase = {
  nav: "Bedarf",
  path: "bedarfsermittlung",
  checklist: { 2: "teilweise" },
  steps: {
    Anlass: [
      {
        answers: {
          "Warum denken Sie gerade jetzt über eine Kooperation nach?":
            "Unsere Maschinen stehen zu oft, und niemand im Haus kennt sich mit Sensoren aus.",
        },
      },
    ],
    Geschäftsfelder: [
      {
        list: "Wo könnte ein Partner Ihnen spürbar weiterhelfen?",
        entry: "Geschäftsfeld",
        records: [
          {
            Geschäftsfeld: "Serienfertigung",
            "Welchen Vorteil erwarten Sie?": "Weniger Stillstand",
            "Wie groß ist der Vorteil?": 5,
            "Wie groß ist der Aufwand?": 3,
          },
          {
            Geschäftsfeld: "Innenausbau",
            "Welchen Vorteil erwarten Sie?": "Kürzere Wege",
            "Wie groß ist der Vorteil?": 2,
          },
        ],
      },
      { answers: { "Mit welchem Geschäftsfeld möchten Sie beginnen?": "Serienfertigung" } },
    ],
    "Stärken und Lücken": [
      {
        list: "Was können wir gut, was fehlt uns?",
        entry: "Kompetenz",
        records: [
          {
            Kompetenz: "Holzverarbeitung",
            "Wie steht es darum?": "Stärke",
            "Was haben Sie damit vor?": "bringen wir ein",
            Kernwissen: true,
          },
          {
            Kompetenz: "Sensorik",
            "Wie steht es darum?": "fehlt",
            "Was haben Sie damit vor?": "soll ein Partner mitbringen",
          },
        ],
      },
    ],
    Digitalisierung: [
      { answers: { "Haben Sie ein Digitalisierungsvorhaben?": "ja, geplant" } },
      {
        list: "Wie könnte ein Partner Ihr Vorhaben voranbringen?",
        entry: "Vorhaben",
        records: [
          {
            Vorhaben: "Zustand der Pressen messen",
            "Woran fehlt es?": ["Wissen", "Technik"],
            "Was soll ein Partner beitragen?": "Messfühler und ihre Auswertung",
          },
        ],
      },
    ],
    "Form und Feld": [
      {
        answers: {
          "Mit wem könnten Sie zusammenarbeiten?": [
            "Vertikal – Unternehmen vor oder hinter Ihnen in der Kette",
          ],
          "In welchem Bereich soll die Zusammenarbeit stattfinden?": [
            "Digitalisierung und Daten",
            "Kundendienst und Wartung",
          ],
          "Wie verbindlich soll die Zusammenarbeit werden?":
            "Dauerhafte Kooperation zwischen wenigen Partnern",
        },
      },
    ],
    "Ziele und Chancen": [
      {
        list: "Welche Ziele wollen Sie erreichen?",
        entry: "Ziel",
        records: [
          {
            Ziel: GOAL,
            "Wessen Ziel ist das?": "gemeinsames Ziel",
            Messgröße: "Stillstände im Monat",
            Ausgangswert: "14",
            Zielwert: "7",
            Termin: day(200),
            "Wie wichtig ist es?": "hoch",
          },
        ],
      },
      {
        list: "Welche Chancen eröffnet die Kooperation zusätzlich?",
        entry: "Chance",
        records: [{ Chance: "Fernwartung anbieten", "Worum geht es?": "neue Technik" }],
      },
      {
        answers: {
          "Was haben Ihre Kundinnen und Kunden davon?": "Sie bekommen ihre Möbel pünktlich.",
        },
      },
    ],
    "Einsatz, Alternativen, Entscheidung": [
      {
        answers: {
          "Was können Sie selbst einsetzen?": {
            Budget: "60.000",
            Arbeitszeit: "40",
            Leitung: "Jördis Ährenfeld",
          },
        },
      },
      {
        list: "Welche anderen Wege haben Sie geprüft?",
        entry: "Alternative",
        records: [
          {
            Alternative: "selbst aufbauen",
            "Was spricht dafür, was dagegen?": "Dauert zu lange",
            "Ihr Urteil": "schlechter",
          },
          {
            Alternative: "Leistung oder Software zukaufen",
            "Was spricht dafür, was dagegen?": "Macht abhängig",
            "Ihr Urteil": "gleich gut",
          },
        ],
      },
      {
        list: "Was kommt für Sie auf keinen Fall infrage?",
        entry: "Grenze",
        records: [{ Grenze: "Kundendaten verlassen das Haus nicht" }],
      },
      {
        list: "Was könnte schiefgehen?",
        entry: "Risiko",
        records: [
          {
            Risiko: "Der Partner springt ab",
            "Wie wahrscheinlich ist das?": 3,
            "Wie schwer wären die Folgen?": 4,
            Gegenmaßnahme: "Zweiten Lieferanten halten",
          },
        ],
      },
      {
        answers: {
          "Wie stehen Führung und Belegschaft zu dem Vorhaben?": 4,
          Grundsatzentscheidung: {
            "Wie entscheiden Sie?": "Wir suchen einen Partner",
            Begründung: "Allein schaffen wir die Umstellung nicht.",
            Datum: day(-390),
          },
        },
      },
    ],
  },
};

const search: Phase = {
  nav: "Partnersuche",
  path: "partnersuche",
  checklist: { 4: "offen", 7: "teilweise" },
  leftOpen: "Weniger als drei Unternehmen wurden ernsthaft verglichen.",
  steps: {
    Wunschbild: [
      {
        answers: {
          "Wie sieht der Partner aus, der zu Ihrem Bedarf passt?":
            "Ein kleines Haus mit Messtechnik, das mit Handwerkern umgehen kann.",
          "Wie viele Partner suchen Sie?": "einen",
        },
      },
    ],
    Anforderungsprofil: [
      {
        list: "Was muss der Partner unbedingt erfüllen?",
        entry: "Muss-Anforderung",
        records: [
          {
            "Muss-Anforderung": "Arbeitet nach ISO 9001",
            "Für welche Ziele zählt das?": [GOAL],
          },
        ],
      },
      {
        list: "Woran messen Sie die übrigen Unternehmen?",
        take: CRITERIA,
        each: { "Worum geht es?": "Kapazität und Ausstattung" },
      },
      { press: "Auf 100 % verteilen" },
      { press: "Gewichte festlegen" },
    ],
    "Suche planen": [
      {
        answers: {
          "Wie viel Zeit nehmen Sie sich für die Suche?": {
            Beginn: day(-380),
            Ende: day(-330),
            Arbeitszeit: "60",
          },
          "Auf welchen Wegen suchen Sie?": [
            "IHK oder Handwerkskammer (Kooperationsbörse)",
            "Messe oder Fachveranstaltung",
          ],
        },
      },
    ],
    "Unternehmen vergleichen": [
      {
        list: "Unternehmen in der Auswahl",
        entry: "Unternehmen",
        records: [candidate(PARTNER, "Zusage"), candidate(RIVAL, "abgesagt")],
      },
      { score: 4, company: PARTNER, evidence: "Besuch im Werk" },
      { score: 2, company: RIVAL, evidence: "Besuch im Werk" },
    ],
    "Kennenlernen und Probelauf": [
      {
        list: "Kennenlerngespräche",
        entry: "Gespräch",
        records: [{ Unternehmen: PARTNER, Datum: day(-340), "Ihr Eindruck": 4 }],
      },
      {
        answers: {
          Vertraulichkeitsvereinbarung: "unterschrieben",
          Probelauf: {
            "Was haben Sie gemeinsam erprobt?": "Vier Wochen Messung an einer Presse",
            Ergebnis: "hat überzeugt",
          },
        },
      },
    ],
    Entscheidung: [
      {
        answers: {
          "Für wen entscheiden Sie sich?": [PARTNER],
          "Warum passt diese Wahl zu Ihren Zielen?":
            "Der Probelauf hat gezeigt, dass die Stillstände messbar sinken.",
        },
      },
    ],
  },
};

const structures: Phase = {
  nav: "Strukturen",
  path: "strukturen",
  checklist: { 7: "teilweise" },
  steps: {
    "Grundsätze und Ziele": [
      {
        list: "Auf welche Grundsätze einigen Sie sich?",
        take: [
          "Wir sagen früh Bescheid, wenn etwas schiefläuft.",
          "Wir reden miteinander, nicht übereinander.",
          "Wir teilen Erfolg und Aufwand nachvollziehbar.",
        ],
        each: { "Bestätigt von": BOTH },
      },
      {
        list: "Welchen Zielen stimmen alle zu?",
        entry: "Gemeinsames Ziel",
        records: [{ Ziel: GOAL, "Bestätigt von": BOTH }],
      },
      {
        list: "Welche eigenen Ziele hat jeder Partner?",
        entry: "Eigenes Ziel",
        records: [{ Unternehmen: PARTNER, "Eigenes Ziel": "Einen Referenzkunden gewinnen" }],
      },
    ],
    "Beiträge und Gegenleistung": [
      {
        list: "Wer bringt was ein?",
        entry: "Beitrag",
        records: [
          {
            Unternehmen: OWN,
            "Art des Beitrags": "Maschinen, Räume, Fahrzeuge",
            Beschreibung: "Drei Pressen",
          },
          { Unternehmen: PARTNER, "Art des Beitrags": "Fachwissen", Beschreibung: "Messtechnik" },
        ],
      },
      {
        list: "Was erhält jeder dafür?",
        entry: "Gegenleistung",
        records: [
          { Unternehmen: OWN, Gegenleistung: "Weniger Stillstand" },
          { Unternehmen: PARTNER, Gegenleistung: "Eine Referenz" },
        ],
      },
      {
        answers: {
          "Wie werden gemeinsame Kosten verteilt?": {
            "Verteilung der Kosten": "jeder trägt seine Kosten",
          },
          "Wie werden Erlöse und Vorteile verteilt?": {
            "Verteilung der Erlöse": "jeder rechnet selbst ab",
          },
        },
      },
    ],
    "Rollen und Aufgaben": [
      {
        matrix: "Wer macht was?",
        take: ["Kooperation koordinieren", "Qualität prüfen", "Evaluation vorbereiten"],
        keys: { [OWN]: "de", [PARTNER]: "f" },
      },
      {
        list: "Wer übernimmt welche Funktion?",
        entry: "Funktion",
        records: [
          "Koordination der Kooperation",
          "Kommunikation untereinander",
          "Kommunikation nach außen",
        ].map((role) => ({
          Funktion: role,
          Unternehmen: OWN,
          Person: "Jördis Ährenfeld",
          Vertretung: "Ole Span",
        })),
      },
    ],
    "Informationen und Wissen": [
      {
        list: "Welche Informationen teilen Sie, welche nicht?",
        take: [
          "Termine und Auslastung",
          "Projektunterlagen und Pläne",
          "Maschinen- und Sensordaten",
        ],
        each: { "Gehört zu": OWN, Freigabestufe: "Alle Partner", Zweck: "Planung" },
      },
      {
        list: "Welche Informationen teilen Sie, welche nicht?",
        take: ["Kundenlisten", "Finanzlage"],
        each: {
          "Gehört zu": OWN,
          Freigabestufe: "Bleibt im Haus",
          Zweck: "Eigener Betrieb",
          Schutzmaßnahme: "Verschlossener Schrank",
        },
      },
      {
        list: "Wie schützen Sie besonderes Wissen?",
        entry: "Wissensbereich",
        records: [
          {
            Wissensbereich: "Leimrezepturen",
            Unternehmen: OWN,
            Schutzmaßnahme: "Verschlossener Schrank",
            "Nutzung nach dem Ende": "keine",
          },
        ],
      },
    ],
    "Spannungen und Klärung": [
      {
        list: "Welche Bedenken gibt es?",
        entry: "Bedenken",
        records: [
          { Unternehmen: PARTNER, Bedenken: "Zu viele Sonderwünsche", Stand: "besprochen" },
        ],
      },
      {
        list: "Welche Spannungen sind zu erwarten?",
        entry: "Spannungsfeld",
        records: ["Interessenkonflikte", "Vertrauen und Kontrolle", "Beitrag und Ertrag"].map(
          (tension) => ({
            Spannungsfeld: tension,
            Wahrscheinlichkeit: 3,
            Schwere: 4,
            Abmachung: "Wir legen die Zahlen jeden Monat offen.",
            Stand: "Abmachung getroffen",
          }),
        ),
      },
      { press: "Alle vier Stufen übernehmen" },
      { answers: { "Wie entscheiden Sie gemeinsam?": { Entscheidungsregel: "einstimmig" } } },
    ],
    "Vereinbarung und Recht": [
      {
        answers: {
          "Wie treten Sie nach außen auf?": "jedes Unternehmen unter eigenem Namen",
          "Wie kommen Partner hinzu, wie scheiden sie aus?": {
            Beitritt: "Beide Häuser stimmen schriftlich zu.",
            Austritt: "Mit drei Monaten Frist zum Quartal.",
            "Ende der Kooperation": "Daten werden zurückgegeben und gelöscht.",
          },
          Kooperationsvereinbarung: {
            "Stand der Vereinbarung": "unterschrieben",
            Datum: day(-300),
            Fassung: "1",
          },
        },
      },
      { list: "Regelungspunkte", edit: clausesWithStar, each: { Stand: "abgestimmt" } },
      {
        list: "Rechtliche Hinweise",
        edit: [
          "Geschäftsgeheimnisse",
          "Haftung und Versicherung",
          "Erfindungen und Ergebnisse",
          "Wettbewerbsverbot, Kundenschutz, Ausschließlichkeit",
          "Laufzeit, Kündigung, Ausstieg",
        ],
        each: { Einschätzung: "geprüft" },
      },
      {
        answers: {
          "Wann prüfen Sie die Kooperation?": {
            Evaluationsabstand: "alle 6 Monate",
            "Erster Termin": day(-20),
          },
        },
      },
    ],
  },
};

const relationship: Phase = {
  nav: "Geschäftsbeziehung",
  path: "geschaeftsbeziehung",
  leftOpen: "Planen Sie Teilnehmende aus jedem Unternehmen ein.",
  checklist: { 5: "teilweise", 12: "offen" },
  steps: {
    "Bedürfnisse der Partner": [
      { answers: { "Die Zusammenarbeit läuft seit": day(-290) } },
      {
        list: "Was braucht jeder Partner, damit es gut läuft?",
        entry: "Bedürfnis",
        records: BOTH.map((company) => ({
          Unternehmen: company,
          Bedürfnis: "Anrufe vor zehn Uhr",
          "So gehen wir damit um": "Wir bündeln Fragen am Morgen",
        })),
      },
    ],
    "Regeln und Kultur": [
      {
        list: "Welche festen Regeln gelten?",
        entry: "Regel",
        records: [
          { Regel: "Störungen binnen einer Stunde melden", "Wo sie zu finden ist": "Ordner 3" },
          { Regel: "Zutritt nur mit Anmeldung", "Wo sie zu finden ist": "Ordner 3" },
        ],
      },
      {
        list: "Welche Gewohnheiten sind Ihnen wichtig?",
        take: [
          "Fragen sind willkommen, auch die einfachen.",
          "Wir loben vor der Kundschaft und kritisieren unter uns.",
        ],
        each: {},
      },
    ],
    Kommunikation: [
      {
        list: "Worüber verständigen Sie sich auf welchem Weg?",
        entry: "Weg",
        records: [
          ["Eilige Absprache und Störung", "Telefon"],
          ["Alltägliche Fragen", "E-Mail"],
          ["Vertrauliches", "persönlich"],
        ].map(([purpose = "", channel = ""]) => ({
          Anlass: purpose,
          Kommunikationsweg: channel,
          "Höchste Freigabestufe": "Alle Partner",
          Reaktionszeit: "am selben Tag",
        })),
      },
      {
        list: "Wann stimmen Sie sich ab?",
        entry: "Abstimmung",
        records: [
          {
            Bezeichnung: "Arbeitsrunde",
            Zweck: "Stand der Messung",
            Rhythmus: "monatlich",
            Dauer: "60",
            Teilnehmende: "Leitung beider Häuser",
            Leitung: "Jördis Ährenfeld",
            "Zuletzt stattgefunden": day(-10),
          },
        ],
      },
    ],
    Ansprechpersonen: [
      {
        list: "Wer ist wofür ansprechbar?",
        entry: "Ansprechperson",
        records: BOTH.map((company) => ({
          Thema: "Störungen",
          Unternehmen: company,
          Person: "Ole Span",
          Vertretung: "Mira Kante",
          Erreichbarkeit: "06441 12345, werktags",
        })),
      },
    ],
    "Anwendungen und Datenflüsse": [
      {
        list: "Welche Anwendungen nutzen Sie gemeinsam?",
        entry: "Anwendung",
        records: [
          {
            "Name der Anwendung": "Messportal",
            Zweck: "Auswertung",
            Betreiber: PARTNER,
            "Genutzt von": BOTH,
            "Export beim Ausstieg": "Export möglich",
            Stand: "im Einsatz",
          },
        ],
      },
      {
        list: "Welche Daten fließen zwischen den Unternehmen?",
        entry: "Datenfluss",
        records: [
          {
            Bezeichnung: "Messwerte der Pressen",
            Von: OWN,
            An: [PARTNER],
            Inhalt: "Temperatur und Schwingung",
            Informationsart: "Projektunterlagen und Pläne",
            Datenschutzrolle: "keine personenbezogenen Daten",
            Häufigkeit: "täglich",
            Menge: "Hunderte und mehr",
            Übertragungsweg: "direkte Schnittstelle (API)",
            Schutzmaßnahme: "Verschlüsselt",
            Zuständig: "Ole Span",
            Stand: "im Einsatz",
          },
        ],
      },
    ],
    "Vertrauen pflegen": [
      {
        list: "Was tun Sie, damit Vertrauen wächst?",
        entry: "Maßnahme",
        records: [
          {
            Maßnahme: "Gemeinsamer Werkstatttag",
            "Stärkt vor allem": "Wohlwollen",
            Zuständig: "Ole Span",
            Termin: day(60),
          },
        ],
      },
      {
        list: "Klärungsprotokoll",
        entry: "Klärung",
        records: [
          {
            Datum: day(-100),
            "Was passiert ist": "Ein Fühler kam zu spät",
            "Stufe im Klärungsweg": "1",
            "Abgeschlossen am": day(-90),
            "Was wir daraus lernen": "Früher bestellen",
          },
        ],
      },
      {
        list: "Entscheidungsprotokoll",
        entry: "Entscheidung",
        records: [
          {
            Datum: day(-80),
            Entscheidung: "Vierte Presse messen",
            "Entschieden von": "Beide Leitungen",
          },
        ],
      },
      {
        list: "Start neuer Partner oder Mitarbeitender",
        entry: "Schritt",
        records: [{ Schritt: "Rundgang durch die Werkstatt" }],
      },
    ],
  },
};

const evaluation: Phase = {
  nav: "Evaluation",
  path: "evaluation",
  checklist: { 3: "teilweise" },
  steps: {
    Rahmen: [
      { answers: { "Welchen Zeitraum bewerten Sie?": { von: day(-290), bis: day(-5) } } },
      {
        list: "Wer bewertet mit?",
        entry: "Teilnehmende",
        records: [
          { Bezeichnung: "Werkstattleitung", Unternehmen: OWN, "Hat geantwortet": true },
          { Bezeichnung: "Entwicklung", Unternehmen: PARTNER, "Hat geantwortet": true },
        ],
      },
    ],
    "Ziele und Chancen": [
      {
        list: "Wurden die Ziele erreicht?",
        entry: "Zielergebnis",
        records: [{ Ziel: GOAL, Istwert: "9", "Gemessen am": day(-6) }],
      },
      {
        list: "Welche Chancen wurden genutzt?",
        entry: "Chance",
        records: [
          {
            "Chance aus der Bedarfsermittlung": "Fernwartung anbieten",
            Chance: "Fernwartung anbieten",
            Nutzung: "teilweise genutzt",
          },
        ],
      },
    ],
    "Kosten und Nutzen": [
      {
        list: "Was hat die Kooperation gekostet?",
        entry: "Kostenposten",
        records: [{ Unternehmen: OWN, Kostenart: "Arbeitszeit", Tatsächlich: "12.500,50" }],
      },
      {
        list: "Was hat sie gebracht?",
        entry: "Nutzen",
        records: [
          {
            Unternehmen: OWN,
            "Art des Nutzens": "Einsparung",
            Messbar: "in Euro",
            Tatsächlich: "18000",
          },
          {
            Unternehmen: PARTNER,
            "Art des Nutzens": "Ruf und Referenz",
            Messbar: "ohne Preisschild",
            "Höhe des Nutzens": 4,
          },
        ],
      },
      {
        list: "Stehen Aufwand und Nutzen in einem guten Verhältnis?",
        entry: "Einschätzung",
        records: BOTH.map((company) => ({
          Unternehmen: company,
          "Gutes Verhältnis": 4,
          "Faire Verteilung": 3,
        })),
      },
    ],
    Vertrauen: [
      {
        answers: {
          "Wie werten Sie die Vertrauensfragen aus?":
            "offen – jede Antwort ist dem Unternehmen zugeordnet",
        },
      },
      { trust: "Werkstattleitung", value: 4 },
      { trust: "Entwicklung", value: 3 },
    ],
    Erkenntnisse: [
      {
        list: "Was haben Sie gelernt?",
        entry: "Erkenntnis",
        records: [
          {
            Erkenntnis: "Kleine Schritte überzeugen mehr als große Pläne",
            "Hilfreich für": "auch künftige Kooperationen",
          },
        ],
      },
    ],
    "Konsequenzen und nächster Durchlauf": [
      {
        list: "Was folgt daraus?",
        entry: "Konsequenz",
        records: FIRST_CYCLE.consequences.map(([kind, text]) => ({
          "Art der Konsequenz": kind,
          "Was geschehen soll": text,
          Zuständig: "Jördis Ährenfeld",
          Termin: day(90),
          Stand: "geplant",
        })),
      },
      {
        answers: {
          "Wie geht es weiter?": {
            Entscheidung: "fortführen und anpassen",
            Begründung: "Es lohnt sich, aber die Frist passt nicht.",
          },
          "Nächste Evaluation": day(180),
        },
      },
      {
        list: "Von allen zur Kenntnis genommen",
        entry: "Kenntnisnahme",
        records: BOTH.map((company) => ({ Unternehmen: company, Datum: day(-1) })),
      },
    ],
  },
};

export const PHASES: readonly Phase[] = [needs, search, structures, relationship, evaluation];
