import type { Value } from "#domain/shape.ts";
import type { relationshipFields } from "#domain/fields/relationship.ts";

type TransferMethod = Exclude<
  Value<(typeof relationshipFields)["dataFlows"]["fields"]["method"]>,
  ""
>;

/** A way for data to travel. */
export interface TransferMethodWords {
  readonly label: string;
  /** Completes „Passt, wenn …“. */
  readonly fits: string;
  readonly caution: string;
}

/** Section 3.8. */
export const transferMethods = {
  verbal: {
    label: "mündlich oder Telefon",
    fits: "selten, eilig, nichts zum Nachlesen",
    caution: "Ergebnis kurz schriftlich bestätigen.",
  },
  email: {
    label: "E-Mail mit Anhang",
    fits: "wenige Dokumente, unkritisch",
    caution: "Nichts Vertrauliches ohne Verschlüsselung; Versionen gehen durcheinander.",
  },
  sharedFolder: {
    label: "gemeinsamer Ordner",
    fits: "mehrere arbeiten an Dokumenten",
    caution: "Rechte je Unternehmen, Ablageregel, Auszug bei Austritt.",
  },
  portal: {
    label: "gemeinsame Anwendung oder Portal",
    fits: "wiederkehrende Abläufe, mehrere Beteiligte",
    caution: "Betreiber, Kosten und Export klären.",
  },
  file: {
    label: "Datei-Schnittstelle (CSV, EDI, E-Rechnung)",
    fits: "regelmäßig gleiche Daten, hohe Menge",
    caution: "Format und Prüfregeln festlegen; Fehlermeldung an wen?",
  },
  api: {
    label: "direkte Schnittstelle (API)",
    fits: "oft, aktuell, automatisch",
    caution: "Zuständigkeit bei Ausfall, Zugriffsschlüssel, Änderungen ankündigen.",
  },
  dataSpace: {
    label: "Datenraum",
    fits: "viele Partner, jeder will über seine Daten bestimmen",
    caution: "Aufwand hoch; vorher Branchenlösung prüfen.",
  },
} as const satisfies Record<TransferMethod, TransferMethodWords>;
