import type { HintId } from "#domain/consistency/hint.ts";

/** Section 5.6. */
const hints: Readonly<Record<HintId, string>> = {
  K01: "Ihr wichtiges Ziel ‚{goal}‘ spielt in der Partnerauswahl keine Rolle.",
  K02: "Wofür steht das Kriterium ‚{criterion}‘?",
  K03: "Ihr Kernwissen ‚{name}‘ fehlt in der Informationsfreigabe.",
  K04: "‚{name}‘ ist Kernwissen, soll aber geteilt werden. Ist das gewollt?",
  K05: "{partner} ist auch Wettbewerber. Das Spannungsfeld ‚Zusammenarbeit und Wettbewerb‘ fehlt.",
  K06: "Wegen der persönlichen Verbindung zu {partner} sollten Sie Interessenkonflikte regeln.",
  K07: "{partner} bringt nichts ein oder bekommt nichts zurück.",
  K08: "‚{flow}‘ überträgt Informationen, die im Haus bleiben sollen.",
  K09: "Für ‚{flow}‘ ist die Datenschutzrolle ungeklärt.",
  K10: "Für ‚{flow}‘ ist der Weg ‚{way}‘ zu offen.",
  K11: "Niemand ist für die Kommunikation zuständig.",
  K12: "Die Abstimmung ‚{title}‘ ist ausgefallen oder nicht vermerkt.",
  K13: "‚{tension}‘ führt wiederholt zu Konflikten. Braucht es eine neue Abmachung?",
  K14: "Die Evaluation enthält nur Ihre Sicht.",
  K15: "Aufwand und Nutzen sind ungleich verteilt.",
  K16: "Die Konsequenz ‚{text}‘ ist seit {n} Tagen fällig.",
  K17: "Für das Ziel ‚{goal}‘ ist der Termin vorbei, ein Istwert fehlt.",
  K18: "Aus ‚{application}‘ bekommen Sie Ihre Daten womöglich nicht zurück.",
  K19: "{person} gehört zu einem ausgeschiedenen Unternehmen.",
  K20: "Beim gemeinsamen Auftritt ist die Haftungsfrage noch offen.",
  K21: "Der zugesagte Aufwand liegt deutlich über der eingeplanten Zeit.",
  K22: "Bei ‚{dimension}‘ hakt es, aber noch keine Maßnahme ist geplant.",
};

/** What does not fit together across the phases, and how a person deals with it. */
export const consistency = {
  hints,
  /** K16 on the day after. */
  overdueOneDay: "Die Konsequenz ‚{text}‘ ist seit 1 Tag fällig.",
  toStep: (title: string) => `Zum Schritt „${title}“`,
  dismiss: "Ausblenden",
  dismissTitle: "Hinweis ausblenden",
  reason: "Warum passt es trotzdem?",
  reasonMissing: "Nennen Sie den Grund in ein paar Worten.",
  keep: "Stehen lassen",
  away: (n: number) => (n === 1 ? "1 ausgeblendeter Hinweis" : `${n} ausgeblendete Hinweise`),
  since: (date: string, reason: string) => `Ausgeblendet am ${date}: ${reason}`,
  restore: "Wieder zeigen",
  dismissed: "Hinweis ausgeblendet",
  restored: "Hinweis wieder gezeigt",
};
