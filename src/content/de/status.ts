import type { AnswerState } from "#domain/checklist.ts";
import type { StepStatus } from "#domain/progress.ts";
import type { Light } from "#domain/readiness.ts";

const lights: Readonly<Record<Light, string>> = {
  green: "gut aufgestellt",
  amber: "auf dem Weg",
  red: "Handlungsbedarf",
  grey: "noch offen",
};

const answers: Readonly<Record<AnswerState, string>> = {
  fulfilled: "erfüllt",
  partial: "teilweise",
  open: "offen",
  notRelevant: "nicht relevant",
};

const steps: Readonly<Record<StepStatus, string>> = {
  none: "nicht begonnen",
  started: "angefangen",
  complete: "vollständig",
};

/** Sections 5.1 to 5.3: how progress, readiness and lights are worded. */
export const status = {
  lights,
  /** Printed where colour and drawing are missing. */
  lightSymbols: { green: "✓", amber: "!", red: "✕", grey: "○" } as Readonly<Record<Light, string>>,
  answers,
  unanswered: "noch nicht beantwortet",
  steps,
  skipped: "übersprungen",
  star: "Schlüsselpunkt: zählt doppelt",
  progressName: "Bearbeitungsstand",
  readinessName: "Reifegrad",
  lightName: "Ampel",
  answeredName: "Beantwortet",
  progress: (done: number, units: number) => `${done} von ${units} Angaben`,
  answered: (answered: number, items: number) => `${answered} von ${items} Punkten`,
  provisional: "vorläufig",
  tooFew: "Noch zu wenig beantwortet",
  range: (low: number, high: number) => `zwischen ${low} und ${high}`,
  ofHundred: "von 100",
  green: "Sie sind in dieser Phase gut aufgestellt.",
  amber: "Das meiste steht. Diese Punkte bringen Sie am schnellsten weiter:",
  red: "Hier fehlt noch Wichtiges:",
  grey: (n: number) =>
    n === 1
      ? "Beantworten Sie noch 1 Punkt, dann gibt es eine Einschätzung."
      : `Beantworten Sie noch ${n} Punkte, dann gibt es eine Einschätzung.`,
  manyExcluded: "Sie haben viele Punkte ausgeklammert. Das Ergebnis gilt nur für den Rest.",
  contradictions: (n: number) =>
    n === 1
      ? "1 Antwort passt nicht zu Ihren Angaben"
      : `${n} Antworten passen nicht zu Ihren Angaben`,
  contradiction: (reason: string) =>
    `Ihre Angaben passen noch nicht dazu: ${reason}. Bitte prüfen Sie die Antwort.`,
  weakest: (number: number, phase: string) => `Schwächste Stelle: ${number} ${phase}`,
};
