import type { ClauseId } from "#domain/agreement.ts";

/** A point of the cooperation agreement. */
export interface Clause {
  readonly id: ClauseId;
  readonly title: string;
  /** Draft wording; placeholders in braces. */
  readonly block: string;
  readonly hint?: string;
}

/** Section 3.3, in the order of the agreement. */
export const clauses = [
  {
    id: "cl-01",
    title: "Beteiligte Unternehmen",
    block: "An der Kooperation ‚{Name}‘ sind beteiligt: {Mitglieder mit Sitz und Vertretung}.",
  },
  {
    id: "cl-02",
    title: "Anlass und Hintergrund",
    block: "Die Beteiligten arbeiten zusammen, weil {Anlass}.",
  },
  {
    id: "cl-03",
    title: "Zweck und Ziele",
    block: "Gemeinsame Ziele sind: {Ziele mit Messgröße, Zielwert, Termin}.",
  },
  {
    id: "cl-04",
    title: "Gegenstand und Abgrenzung",
    block: "Die Kooperation umfasst {Felder}. Alles andere bleibt Sache der einzelnen Unternehmen.",
  },
  {
    id: "cl-05",
    title: "Grundsätze der Zusammenarbeit",
    block: "Die Beteiligten verständigen sich auf folgende Grundsätze: {Grundsätze}.",
  },
  {
    id: "cl-06",
    title: "Beiträge der Beteiligten",
    block: "{Mitglied} bringt ein: {Beiträge}.",
  },
  {
    id: "cl-07",
    title: "Aufgaben und Zuständigkeiten",
    block: "Die Aufgaben verteilen sich nach Anlage 1 (Rollenmatrix).",
  },
  {
    id: "cl-08",
    title: "Kosten",
    block: "Gemeinsame Kosten werden {Regel} getragen. {Text}",
  },
  {
    id: "cl-09",
    title: "Erlöse und Vorteile",
    block: "Erlöse werden {Regel} verteilt. {Text}",
  },
  {
    id: "cl-10",
    title: "Entscheidungen",
    block: "Gemeinsame Entscheidungen fallen {Regel}. {Text}",
  },
  {
    id: "cl-11",
    title: "Koordination und Kommunikation",
    block:
      "Für die Koordination ist {Person} zuständig, vertreten durch {Person}. Abstimmungen finden {Rhythmus} statt.",
  },
  {
    id: "cl-12",
    title: "Auftritt nach außen und Verträge mit der Kundschaft",
    block:
      "Gegenüber der Kundschaft gilt: {Auftritt}. Niemand darf andere ohne Vollmacht verpflichten.",
  },
  {
    id: "cl-13",
    title: "Vertraulichkeit und Informationsfreigabe",
    block:
      "Informationen werden nach Anlage 2 behandelt. Die Pflicht zur Vertraulichkeit gilt {n} Jahre über das Ende hinaus.",
  },
  {
    id: "cl-14",
    title: "Wissen, Ergebnisse und Schutzrechte",
    block:
      "Mitgebrachtes Wissen bleibt bei seinem Inhaber. Für gemeinsame Ergebnisse gilt: {Regel}. Nach dem Ende gilt: {Regel}.",
  },
  {
    id: "cl-15",
    title: "Datenschutz und Datensicherheit",
    block:
      "Personenbezogene Daten werden nur auf Grundlage der gesonderten Vereinbarung {Art. 26 / Art. 28 DSGVO} verarbeitet.",
  },
  {
    id: "cl-16",
    title: "Wettbewerb, Kundenschutz, Abwerbung",
    block: "Die Beteiligten vereinbaren, soweit kartellrechtlich zulässig: {Regel, Dauer, Gebiet}.",
  },
  {
    id: "cl-17",
    title: "Umgang mit Spannungen",
    block: "Für bekannte Spannungsfelder gelten folgende Abmachungen: {Abmachungen}.",
  },
  {
    id: "cl-18",
    title: "Klärung von Streit",
    block:
      "Streit wird in Stufen geklärt: {Stufen mit Fristen}. Eilverfahren vor Gericht bleiben möglich.",
  },
  {
    id: "cl-19",
    title: "Haftung und Versicherung",
    block: "Untereinander haften die Beteiligten {Umfang}. Versicherungsschutz besteht über {…}.",
  },
  {
    id: "cl-20",
    title: "Laufzeit und Kündigung",
    block:
      "Die Vereinbarung beginnt am {…}, läuft bis {…} und ist mit {n} Monaten Frist kündbar. Die Kündigung aus wichtigem Grund bleibt unberührt.",
  },
  {
    id: "cl-21",
    title: "Beitritt und Austritt",
    block:
      "Neue Unternehmen treten bei, wenn {Regel}. Ein Austritt ist möglich, wenn {Regel}; laufende Aufträge werden {…}.",
  },
  {
    id: "cl-22",
    title: "Beendigung und Folgen",
    block: "Bei Ende der Kooperation gilt: {Rückgabe, Löschung, Restarbeiten, Rechte}.",
  },
  {
    id: "cl-23",
    title: "Evaluation und Anpassung",
    block:
      "Die Beteiligten prüfen die Kooperation alle {n} Monate. Beschlossene Änderungen werden als Nachtrag aufgenommen.",
  },
  {
    id: "cl-24",
    title: "Keine Gesellschaft",
    block:
      "Die Beteiligten wollen keine gemeinsame Gesellschaft gründen; kein gemeinsames Vermögen wird gebildet.",
    hint: "Der Satz allein verhindert eine Gesellschaft nicht. Entscheidend ist, wie Sie tatsächlich auftreten.",
  },
  {
    id: "cl-25",
    title: "Schlussbestimmungen",
    block:
      "Änderungen brauchen Textform. Ist ein Punkt unwirksam, bleibt der Rest gültig. Es gilt deutsches Recht.",
  },
] as const satisfies readonly Clause[];
