/** Steps „Bedürfnisse der Partner“, „Kommunikation“ and „Ansprechpersonen“, beyond their forms. */
export const relationshipCommunication = {
  needs: {
    offers: "Noch ohne Eintrag",
    offersWhy: "Wählen Sie ein Unternehmen. Es entsteht ein Eintrag, den Sie nur noch ausfüllen.",
  },
  frame: {
    label: "Rahmen der Zusammenarbeit",
    since: (date: string) => `Die Zusammenarbeit läuft seit dem ${date}.`,
    noStart: "Der Beginn der Zusammenarbeit ist noch nicht eingetragen.",
    evaluation: (date: string) => `Die nächste Evaluation ist am ${date}.`,
    overdue: (date: string) => `Die Evaluation vom ${date} steht noch aus.`,
    interval: (months: number) => `Geprüft wird alle ${months} Monate.`,
    noEvaluation: "Für die Evaluation ist noch kein Termin vereinbart.",
  },
  plan: {
    title: "Kommunikationsplan auf einen Blick",
    caption: "Anlass, Weg, Reaktionszeit und Vertraulichkeit",
    purpose: "Anlass",
    channel: "Weg",
    responseTime: "Reaktion",
    maxLevel: "Vertraulich bis",
    missing: (purposes: string) => `Noch ohne Weg: ${purposes}.`,
    and: " und ",
  },
  rhythm: {
    label: "Bewährte Abstimmungen",
    why: (members: number) =>
      members === 2
        ? "Bei zwei Unternehmen genügt eine Kurzabstimmung alle zwei Wochen. Jeder Eintrag lässt sich danach anpassen."
        : members < 2
          ? "Jeder Eintrag lässt sich danach anpassen."
          : `Vorgeschlagen für ${members} Unternehmen. Jeder Eintrag lässt sich danach anpassen.`,
    offer: (rhythm: string, minutes: number, participants: string, purpose: string) =>
      `${rhythm}, ${minutes} Minuten. ${participants}: ${purpose}`,
    short: {
      title: "Kurzabstimmung",
      participants: "Ansprechpersonen",
      purpose: "Was steht an, was klemmt?",
    },
    working: {
      title: "Arbeitsrunde",
      participants: "Ansprechpersonen, Fachleute",
      purpose: "Aufgaben, Kennzahlen, Klärungen",
    },
    leading: {
      title: "Leitungsrunde",
      participants: "Geschäftsführungen",
      purpose: "Ziele, Geld, Spannungsfelder, neue Chancen",
    },
    evaluation: {
      title: "Evaluation",
      participants: "alle Beteiligten",
      purpose: "Rückblick und Konsequenzen",
    },
    social: {
      title: "Treffen ohne Tagesordnung",
      participants: "alle, die zusammenarbeiten",
      purpose: "Sich kennenlernen",
    },
  },
  calendar: {
    title: "Abstimmungskalender",
    caption: (from: string, to: string) => `Termine von ${from} bis ${to}`,
    meeting: "Abstimmung",
    daily: "täglich",
    evaluation: "Evaluation",
    planned: "vereinbart in Phase 3",
    missed: (date: string) => `${date} noch nicht vermerkt`,
    none: "noch kein Termin",
    onDemand: "bei Bedarf",
    later: (date: string) => `erst am ${date}`,
    note: "Termine ohne eigenes Datum sind aus dem letzten Treffen und dem Rhythmus berechnet.",
  },
  held: {
    action: "Heute durchgeführt",
    actionFor: (title: string) => `Heute durchgeführt: ${title}`,
    change: (title: string) => `„${title}“ als durchgeführt vermerkt`,
    done: (title: string, next: string) =>
      next
        ? `„${title}“ ist für heute vermerkt. Nächster Termin: ${next}.`
        : `„${title}“ ist für heute vermerkt.`,
    today: "heute vermerkt",
    todayFor: (title: string) => `heute vermerkt: ${title}`,
    next: (date: string) => `Nächster Termin: ${date}.`,
    computed: (date: string) => `Nächster Termin nach dem Rhythmus: ${date}.`,
    unknown:
      "Der nächste Termin steht noch nicht fest. Tragen Sie ihn ein oder vermerken Sie das letzte Treffen.",
    agenda: "Auf die Tagesordnung, weil es beobachtet wird:",
  },
  contacts: {
    offers: "Vorschläge aus den Funktionen in Phase 3",
    offersWhy: "Ergänzen Sie danach Erreichbarkeit und Entscheidungsspielraum.",
    offer: (topic: string, person: string) => `${topic}: ${person}`,
    origin: (company: string, deputy: string) =>
      deputy
        ? `${company}, vertreten durch ${deputy}. Aus „Rollen und Aufgaben“.`
        : `${company}, bisher ohne Vertretung. Aus „Rollen und Aufgaben“.`,
    roles: (roles: string) => `Funktion laut Phase 3: ${roles}.`,
    dropout: "Was wäre, wenn jemand ausfällt?",
    dropoutWhy:
      "Sehen Sie nach, was ohne Vertretung liegen bliebe, was zurückzugeben wäre und wer übernehmen könnte.",
    toDropout: "Ausfall durchspielen",
    list: "Kontaktliste ansehen",
  },
};
