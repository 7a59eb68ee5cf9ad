import type { PhaseWords } from "../../words.ts";

export const structuresChecklist = {
  "c3-01": {
    statement: "Gemeinsame Grundsätze sind aufgeschrieben und von allen bestätigt.",
    why: "Sie sind der Maßstab für alles Ungeregelte.",
    proof: "Liste mit Bestätigung je Partner",
    contradiction:
      "Es gibt weniger als drei Grundsätze, oder nicht alle haben jeden Grundsatz bestätigt",
    short: "gemeinsame Grundsätze",
  },
  "c3-02": {
    statement: "Alle Partner haben den gemeinsamen Zielen ausdrücklich zugestimmt.",
    why: "Nicken ist keine Zustimmung.",
    proof: "Protokoll oder Bestätigung je Ziel",
    contradiction: "Noch kein gemeinsames Ziel ist von allen bestätigt",
    short: "bestätigte Ziele",
  },
  "c3-03": {
    statement: "Für jeden Partner steht fest, was er einbringt und was er dafür bekommt.",
    why: "Ungleichgewichte fallen auf, bevor sie ärgern.",
    proof: "Beitragsübersicht mit Gegenleistung",
    contradiction: "Nicht für jedes Unternehmen sind Beitrag und Gegenleistung eingetragen",
    short: "Beitrag und Gegenleistung",
  },
  "c3-04": {
    statement: "Für jede Aufgabe steht genau eine Stelle gerade.",
    why: "Zwei Zuständige sind oft keiner.",
    proof: "Rollenmatrix ohne Lücken",
    contradiction:
      "In der Rollenmatrix steht nicht für jede Aufgabe, wer sie durchführt und welche eine Stelle dafür einsteht",
    short: "klare Zuständigkeiten",
  },
  "c3-05": {
    statement:
      "Für die Kommunikation nach innen und außen gibt es benannte Personen mit Vertretung.",
    why: "Urlaub und Krankheit dürfen nichts lahmlegen.",
    proof: "Funktionsliste mit Vertretung",
    contradiction:
      "Für die Kommunikation nach innen oder nach außen fehlt eine benannte Person oder ihre Vertretung",
    short: "benannte Personen, Vertretung",
  },
  "c3-06": {
    statement:
      "Es ist festgelegt, welche Informationen wir teilen, mit wem und welche im Haus bleiben.",
    why: "Klare Grenzen machen Offenheit möglich.",
    proof: "Informationsfreigabe-Matrix",
    contradiction:
      "Es sind weniger als fünf Informationsarten zugeordnet, oder keine davon bleibt im Haus",
    short: "Freigabe der Informationen",
  },
  "c3-07": {
    statement: "Unser Kernwissen ist gekennzeichnet und durch konkrete Maßnahmen geschützt.",
    why: "Ohne angemessene Schutzmaßnahmen gilt etwas rechtlich nicht als Geschäftsgeheimnis.",
    proof: "Zugriffsrechte, Kennzeichnung, Verpflichtungserklärungen",
    contradiction: "Bei einem Geschäftsgeheimnis fehlt die Schutzmaßnahme",
    short: "geschütztes Kernwissen",
  },
  "c3-08": {
    statement: "Die Zusammenarbeit steht auf einer schriftlichen Grundlage.",
    why: "Erinnerungen unterscheiden sich, Papier nicht.",
    proof: "Unterschriebene Vereinbarung, mindestens Absichtserklärung",
    contradiction: "Die Vereinbarung ist noch nicht als unterschrieben eingetragen",
    short: "schriftliche Grundlage",
  },
  "c3-09": {
    statement: "Heikle Punkte haben wir offen angesprochen und dazu Abmachungen getroffen.",
    why: "Interessenkonflikte und Kontrolle sind vorher leichter zu regeln.",
    proof: "Spannungsfelder-Register",
    contradiction:
      "Einem Spannungsfeld mit hoher Priorität fehlt die Abmachung, oder es fehlen „Interessenkonflikte“ oder „Vertrauen und Kontrolle“",
    short: "heikle Punkte",
  },
  "c3-10": {
    statement: "Für Streitfälle gibt es einen Weg in Stufen mit Fristen.",
    why: "Sonst eskaliert, was liegen bleibt.",
    proof: "Klärungsweg, allen bekannt",
    contradiction: "Der Klärungsweg hat weniger als zwei Stufen",
    short: "Weg für Streitfälle",
  },
  "c3-11": {
    statement: "Beitritt, Austritt und Ende der Kooperation sind geregelt.",
    why: "Partner kommen und gehen; das soll nichts sprengen.",
    proof: "Regelungspunkte Beitritt, Austritt, Beendigung",
    contradiction:
      "Beitritt, Austritt oder Ende der Kooperation ist noch nicht vollständig geregelt",
    short: "Beitritt, Austritt, Ende",
  },
  "c3-12": {
    statement: "Die rechtlichen Hinweise sind geprüft, offene Punkte hat Fachberatung geklärt.",
    why: "Kartellrecht, Haftung und Datenschutz verzeihen wenig.",
    proof: "Vermerk je Hinweis, Prüfvermerk der Beratung",
    contradiction: "Mindestens ein rechtlicher Hinweis ist noch nicht geprüft",
    short: "rechtliche Hinweise",
  },
} as const satisfies PhaseWords<"structures">["checklist"];
