import type { PhaseWords } from "../../words.ts";

export const relationshipChecklist = {
  "c4-01": {
    statement: "Wir kennen Arbeitsweise und besondere Bedürfnisse jedes Partners.",
    why: "Rücksicht braucht Kenntnis.",
    proof: "Bedürfnisliste mit vereinbartem Umgang",
    contradiction: "Nicht für jedes Unternehmen ist ein Bedürfnis eingetragen",
    short: "Bedürfnisse der Partner",
  },
  "c4-02": {
    statement: "Für jede wiederkehrende Aufgabe ist der passende Kommunikationsweg vereinbart.",
    why: "Falsche Wege kosten Zeit und Nerven.",
    proof: "Kommunikationsplan",
    contradiction:
      "Es sind weniger als drei Wege eingetragen, oder es fehlt ein Weg für Eiliges oder für Vertrauliches",
    short: "passende Kommunikationswege",
  },
  "c4-03": {
    statement: "Feste Abstimmungstermine stehen im Kalender und finden statt.",
    why: "Ausfallende Termine sind ein frühes Warnzeichen.",
    proof: "Einladungen, Protokolle",
    contradiction:
      "Für keine Abstimmung ist vermerkt, dass sie zuletzt planmäßig stattgefunden hat",
    short: "feste Abstimmungstermine",
  },
  "c4-04": {
    statement: "Für kurzfristige Fragen ist überall bekannt, wer zuständig ist und wer vertritt.",
    why: "Im Eilfall zählt Erreichbarkeit.",
    proof: "Kontaktliste mit Vertretung",
    contradiction:
      "Für ein Unternehmen fehlt eine Ansprechperson, oder eine Vertretung ist nicht eingetragen",
    short: "Zuständigkeit und Vertretung",
  },
  "c4-05": {
    statement: "Die Ansprechpersonen wissen, was sie selbst entscheiden dürfen.",
    why: "Sonst landet alles bei der Geschäftsführung.",
    proof: "Entscheidungsspielraum je Person",
    contradiction:
      "Der Entscheidungsspielraum ist bei weniger als vier von fünf Ansprechpersonen eingetragen",
    short: "Entscheidungsspielraum der Ansprechpersonen",
  },
  "c4-06": {
    statement: "Feste Regeln sind schriftlich festgehalten und für alle auffindbar.",
    why: "Was niemand findet, gilt nicht.",
    proof: "Ablageort, den alle kennen",
    contradiction:
      "Es gibt weniger als zwei feste Regeln, oder bei einer fehlt der Ort, an dem sie zu finden ist",
    short: "auffindbare Regeln",
  },
  "c4-07": {
    statement: "Über Umgangston und ungeschriebene Erwartungen haben wir offen gesprochen.",
    why: "Enttäuschung entsteht oft aus Unausgesprochenem.",
    proof: "Liste der Gewohnheiten, gemeinsam erstellt",
    contradiction: "Es sind weniger als zwei Gewohnheiten eingetragen",
    short: "ungeschriebene Erwartungen",
  },
  "c4-08": {
    statement: "Welche Anwendungen wir nutzen und wer sie betreibt, ist gemeinsam entschieden.",
    why: "Aufgedrängte Technik wird umgangen.",
    proof: "Anwendungsübersicht mit Betreiber und Kosten",
    contradiction:
      "Es ist keine Anwendung eingetragen, oder bei einer fehlt die Angabe zu Betreiber oder Export",
    short: "gemeinsam gewählte Anwendungen",
  },
  "c4-09": {
    statement: "Für jeden Datenfluss sind Inhalt, Weg, Zuständigkeit und Schutz beschrieben.",
    why: "Unklare Datenwege sind Fehler- und Haftungsquelle.",
    proof: "Datenflussliste, Datenschutzvertrag",
    contradiction:
      "Die Datenflüsse sind nicht vollständig beschrieben, oder eine Datenschutzrolle ist ungeklärt",
    short: "beschriebene Datenflüsse",
  },
  "c4-10": {
    statement:
      "Wir tun planmäßig etwas dafür, dass Vertrauen wächst – auch zwischen den Mitarbeitenden.",
    why: "Vertrauen zwischen zwei Führungskräften reicht nicht.",
    proof: "Umgesetzte Maßnahmen",
    contradiction: "Noch keine Maßnahme ist als umgesetzt vermerkt",
    short: "gepflegtes Vertrauen",
  },
  "c4-11": {
    statement: "Störungen und Konflikte werden festgehalten und abgeschlossen.",
    why: "Offenes Liegenlassen zermürbt.",
    proof: "Klärungsprotokoll",
    contradiction: "Eine Klärung ist länger als 30 Tage offen",
    short: "abgeschlossene Klärungen",
  },
  "c4-12": {
    statement: "Termin und Ablauf der nächsten Evaluation stehen bei allen Partnern im Kalender.",
    why: "Ohne festen Termin wird sie verschoben.",
    proof: "Kalendereintrag, Liste der Teilnehmenden",
    contradiction: "Für die nächste Evaluation ist kein künftiger Termin eingetragen",
    short: "Termin der Evaluation",
  },
} as const satisfies PhaseWords<"relationship">["checklist"];
