import type { AboutOrigin } from "#domain/flow/about-origin.ts";
import type { OriginReason } from "#domain/shape.ts";

type Say = (about: AboutOrigin) => string;
type Texts = Readonly<Record<string, string>>;

const quoted = (text: string) => (text === "" ? "" : ` „${text}“`);

/** Where a record came from, as it is said beside the record. */
const origins: Readonly<Record<OriginReason, Say>> = {
  gap: ({ name }) => `schließt die Lücke „${name}“`,
  goal: ({ name }) => `Ziel „${name}“`,
  project: ({ name }) => `Beitrag zum Vorhaben „${name}“`,
  field: () => "Kooperationsfeld aus der Bedarfsermittlung",
  motive: ({ company }) => `was ${company} von der Kooperation hat`,
  weakCriterion: ({ name, company }) => `schwache Bewertung von ${company} bei „${name}“`,
  tie: ({ company }) => `Verbindung zu ${company}`,
  competitor: ({ company }) => `${company} ist auch Wettbewerber`,
  openPoints: ({ company }) => `offener Punkt aus dem Gespräch mit ${company}`,
  coreKnowledge: ({ name }) => `Kernwissen${quoted(name)}`,
  noGo: () => "nicht verhandelbar laut Bedarfsermittlung",
  risk: () => "Risiko aus der Bedarfsermittlung",
  budget: () => "Budget aus der Bedarfsermittlung",
  hours: () => "Arbeitszeit aus der Bedarfsermittlung",
};

/** Sentences a proposed record begins with, by field. */
const drafts: Readonly<Partial<Record<OriginReason, (about: AboutOrigin) => Texts>>> = {
  weakCriterion: ({ name, company, detail, score }) => ({
    title: `${name}: ${company} ist hier noch schwach`,
    description: [
      score === null ? "" : `In der Partnersuche mit ${score} von 5 bewertet.`,
      detail === "" ? "" : `Beleg: ${detail}`,
    ]
      .filter(Boolean)
      .join(" "),
  }),
  tie: ({ company }) => ({
    description: `Zu ${company} besteht eine persönliche, private oder finanzielle Verbindung.`,
  }),
  competitor: ({ company }) => ({ description: `${company} ist auch Wettbewerber.` }),
  noGo: () => ({ description: "Für uns nicht verhandelbar." }),
  risk: ({ detail }) => ({ description: detail === "" ? "" : `Gegenmaßnahme: ${detail}` }),
  budget: () => ({ description: "Budget für die Kooperation", unit: "Euro" }),
  hours: ({ name }) => ({
    description: name === "" ? "Arbeitszeit" : `Arbeitszeit, Leitung: ${name}`,
    unit: "Stunden",
  }),
};

/** What flows from the phases 1 and 2 into later ones. */
export const flow = {
  title: "Vorschläge aus Phase 1 und 2",
  why: "Wählen Sie, was hierher gehört. Sie können jeden Eintrag danach anpassen.",
  target: (label: string) => `Für „${label}“`,
  take: (n: number) =>
    n === 0 ? "Übernehmen" : n === 1 ? "1 Vorschlag übernehmen" : `${n} Vorschläge übernehmen`,
  dismiss: (n: number) => (n < 2 ? "Nicht mehr vorschlagen" : `${n} nicht mehr vorschlagen`),
  taken: (n: number) => (n === 1 ? "1 Vorschlag übernommen." : `${n} Vorschläge übernommen.`),
  dismissed: (n: number) => (n === 1 ? "1 Vorschlag verworfen." : `${n} Vorschläge verworfen.`),
  revive: (n: number) =>
    n === 1 ? "1 verworfenen Vorschlag wieder zeigen" : `${n} verworfene Vorschläge wieder zeigen`,
  revived: "Verworfene Vorschläge stehen wieder zur Wahl.",
  origins,
  drafts,
  from: (text: string) => `Herkunft: ${text}`,
  toOrigin: (step: string) => `Zum Schritt „${step}“`,
  trial: {
    title: "Erster Beleg: der Probelauf",
    lead: (companies: string) =>
      companies === ""
        ? "So lief die erste kleine Aufgabe."
        : `So lief die erste kleine Aufgabe mit ${companies}.`,
    cycle: (n: number) => `Durchlauf ${n}`,
    result: "Ergebnis",
    period: "Zeitraum",
    what: "Erprobt",
    note: "Notiz",
    link: "Zum Probelauf",
  },
};
