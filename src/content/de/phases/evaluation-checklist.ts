import type { PhaseWords } from "../../words.ts";

export const evaluationChecklist = {
  "c5-01": {
    statement: "Alle Partner haben die Kooperation bewertet, nicht nur wir.",
    why: "Eine Sicht allein ist keine Evaluation.",
    proof: "Antworten aus jedem Unternehmen",
    contradiction: "Nicht aus jedem Unternehmen liegt eine Antwort vor",
    short: "Bewertung durch alle",
  },
  "c5-02": {
    statement: "Zu jedem gemeinsamen Ziel liegt ein gemessener Istwert vor.",
    why: "Gefühlte Erfolge halten keiner Nachfrage stand.",
    proof: "Zieltabelle mit Messdatum",
    contradiction: "Zu einem gemeinsamen Ziel fehlt noch der Istwert",
    short: "gemessene Ziele",
  },
  "c5-03": {
    statement: "Wir haben geprüft, welche Chancen genutzt, verpasst oder neu entstanden sind.",
    why: "Der größte Gewinn war oft nicht geplant.",
    proof: "Chancenbilanz",
    contradiction: "Mindestens eine Chance ist noch nicht bewertet",
    short: "geprüfte Chancen",
  },
  "c5-04": {
    statement: "Kosten und Nutzen sind für jeden Partner getrennt betrachtet.",
    why: "Ein guter Durchschnitt kann einen Verlierer verdecken.",
    proof: "Gegenüberstellung je Partner oder dessen eigene Einschätzung",
    contradiction:
      "Nicht für jedes Unternehmen ist bewertet, ob Aufwand und Nutzen in einem guten Verhältnis stehen",
    short: "Kosten und Nutzen einzeln",
  },
  "c5-05": {
    statement: "Auch Nutzen ohne Preisschild ist beschrieben.",
    why: "Wissen, Ruf und Tempo zählen mit.",
    proof: "Mindestens ein bewerteter Eintrag",
    contradiction: "Es ist kein Nutzen ohne Preisschild eingetragen",
    short: "Nutzen ohne Preisschild",
  },
  "c5-06": {
    statement: "Wir haben darüber gesprochen, ob Aufwand und Ertrag fair verteilt sind.",
    why: "Gefühlte Ungerechtigkeit zerstört Vertrauen zuerst.",
    proof: "Protokoll der Auswertungsrunde",
    contradiction: "Nicht für jedes Unternehmen ist bewertet, ob die Verteilung fair ist",
    short: "faire Verteilung",
  },
  "c5-07": {
    statement: "Wir kennen die Unterschiede zwischen unserer Sicht und der Sicht der Partner.",
    why: "Wahrnehmungslücken bleiben sonst unsichtbar.",
    proof: "Vertrauensindex mit beiden Sichten",
    contradiction: "Beim Vertrauensindex fehlt die eigene Sicht oder die Sicht der Partner",
    short: "beide Sichten",
  },
  "c5-08": {
    statement: "Die Konflikte der vergangenen Zeit sind ausgewertet.",
    why: "Wiederkehrende Konflikte brauchen eine Regel.",
    proof: "Klärungsprotokoll mit Lehren",
    contradiction:
      "Bei einer abgeschlossenen Klärung ist nicht vermerkt, was Sie daraus gelernt haben",
    short: "ausgewertete Konflikte",
  },
  "c5-09": {
    statement: "Unsere Erkenntnisse sind so notiert, dass andere sie später nutzen können.",
    why: "Sonst gehen sie mit den Beteiligten.",
    proof: "Einträge im Erkenntnisspeicher",
    contradiction: "Keine Erkenntnis ist auch für künftige Kooperationen vorgesehen",
    short: "nutzbare Erkenntnisse",
  },
  "c5-10": {
    statement: "Jede Konsequenz hat eine verantwortliche Person und einen Termin.",
    why: "Ohne Namen und Datum passiert nichts.",
    proof: "Maßnahmenliste",
    contradiction: "Bei einer Konsequenz fehlt die zuständige Person oder der Termin",
    short: "Name und Termin",
  },
  "c5-11": {
    statement: "Änderungen an der Vereinbarung sind benannt und mit allen abgestimmt.",
    why: "Sonst gilt weiter, was sich nicht bewährt hat.",
    proof: "Änderungsvorschläge, Nachtrag",
    contradiction:
      "Bei einer Änderung der Vereinbarung fehlt der betroffene Punkt oder die Abstimmung mit allen",
    short: "abgestimmte Änderungen",
  },
  "c5-12": {
    statement:
      "Über Fortführung, Ausbau oder Ende ist entschieden, der nächste Schritt ist terminiert.",
    why: "Schwebezustände kosten Kraft.",
    proof: "Entscheidung mit Begründung, Termin",
    contradiction:
      "Es fehlt die Entscheidung über die Fortführung oder der Termin der nächsten Evaluation",
    short: "Entscheidung und nächster Schritt",
  },
} as const satisfies PhaseWords<"evaluation">["checklist"];
