/** The companies of the selection by their state, from the first note to the decision. */
export const pipeline = {
  title: "Wo stehen die Unternehmen?",
  why: "Vom Vormerken über die engere Wahl und das Gespräch zur Entscheidung: Halten Sie zu jedem Unternehmen fest, was als Nächstes geschieht.",
  stages: "Anzahl je Stand",
  count: (n: number) => (n === 1 ? "1 Unternehmen" : `${n} Unternehmen`),
  noStatus: "noch ohne Stand",
  empty: "Noch keine Unternehmen. Merken Sie das erste vor, das Ihnen einfällt.",
  emptyReadOnly: "Keine Unternehmen eingetragen.",
  unnamed: (n: number) => `Unternehmen ${n}`,
  add: "Unternehmen vormerken",
  addName: "Name des Unternehmens",
  addFirst: "Nennen Sie zuerst den Namen.",
  added: (name: string) => `${name} ist vorgemerkt.`,
  moved: (name: string, state: string) => `${name}: ${state}.`,
  overdue: (n: number) => (n === 1 ? "seit 1 Tag überfällig" : `seit ${n} Tagen überfällig`),
  talks: (n: number, last: string) =>
    n === 1 ? `1 Gespräch am ${last}` : `${n} Gespräche, zuletzt am ${last}`,
  selected: "ausgewählt",
  namesake: "Es gibt noch ein Unternehmen mit diesem Namen.",
  toComparison: "Zum Vergleich der Unternehmen",
};
