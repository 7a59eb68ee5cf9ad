import type { ClosingItemId } from "#domain/closing.ts";

/** Section 2.5, „Closing a cooperation“. */
export const closingItems: Readonly<Record<ClosingItemId, string>> = {
  "c6-01": "Laufende Aufträge sind verteilt, die Kundschaft ist gemeinsam informiert.",
  "c6-02": "Vertrauliche Unterlagen und Daten sind zurückgegeben oder nachweislich gelöscht.",
  "c6-03": "Zugänge zu gemeinsamen Anwendungen sind gesperrt, eigene Daten exportiert.",
  "c6-04": "Rechte an gemeinsamen Ergebnissen und ihre künftige Nutzung sind schriftlich geklärt.",
  "c6-05": "Die Schlussabrechnung ist erstellt und von allen anerkannt.",
  "c6-06": "Gewährleistung, Haftung und fortgeltende Pflichten sind allen bekannt.",
  "c6-07": "Die Mitarbeitenden wissen, was sich für sie ändert.",
  "c6-08": "Wir haben uns voneinander verabschiedet und die Erkenntnisse festgehalten.",
};
