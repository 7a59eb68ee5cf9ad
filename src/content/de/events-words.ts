/** The page of the events, and what they reopen (sections 6.1 and 6.2). */
export const eventsWords = {
  title: "Ereignisse",
  lead: "Was die Kooperation verändert hat oder verändern könnte. Jedes Ereignis ist eine Empfehlung: Sie entscheiden, ob und wann Sie damit beginnen.",
  empty:
    "Bisher ist kein Ereignis festgehalten. Was sich aus Ihren Angaben ergibt, erscheint hier von selbst; anderes tragen Sie ein.",
  openTitle: "Jetzt zu entscheiden",
  noneOpen: "Im Moment ist nichts zu entscheiden.",
  laterTitle: "Später",
  answeredTitle: "Beantwortet",
  states: {
    open: "offen",
    started: "aufgegriffen",
    snoozed: "später",
    dismissed: "nicht nötig",
  },
  detected: "erkannt",
  entered: "eingetragen",
  resultCycle: (n: number) => `führte zu Durchlauf ${n}`,
  remindOn: (date: string) => `Erinnerung am ${date}`,
  dueAgain: "Daran wollten Sie erinnert werden.",
  reasonGiven: (reason: string) => `Grund: ${reason}`,
  /** What is recommended, in one line. */
  recommended: "Empfohlen:",
  effects: {
    newCycle: "ein neuer Durchlauf",
    newCycleFirst: (phases: string) => `ein neuer Durchlauf, zuerst ${phases}`,
    partial: (steps: string) => `${steps} prüfen`,
    adHoc: "eine Evaluation außer der Reihe",
    adHocLight: "ein kurzer Blick in die Evaluation",
    adHocPlanned: "die Evaluation",
    closing: "ein guter Abschluss",
  },
  or: " oder ",
  afterwards: ", dann ",
  and: " und ",
  stepName: (phase: number, letter: string, title: string) => `${phase}${letter} ${title}`,
  begin: "Jetzt beginnen",
  later: "Später erinnern",
  laterIn: (days: number) => `in ${days} Tagen`,
  laterLabel: (days: number, title: string) => `Später erinnern in ${days} Tagen: ${title}`,
  dismiss: "Nicht nötig",
  takeBack: "Wieder öffnen",
  actionOn: (action: string, title: string) => `${action}: ${title}`,
  beginTitle: (title: string) => `Womit beginnen: ${title}`,
  ways: {
    adHoc: {
      label: "Zuerst auswerten",
      about: "Sie gehen in die Evaluation und sprechen gemeinsam über das, was war.",
    },
    partial: {
      label: "Betroffene Schritte prüfen",
      about: "Im laufenden Durchlauf wird markiert, was Sie sich noch einmal ansehen sollten.",
    },
    newCycle: {
      label: "Einen neuen Durchlauf beginnen",
      about: "Der laufende Durchlauf wird abgeschlossen; am Anfang steht wieder der Bedarf.",
    },
    closing: {
      label: "Zum Abschluss",
      about: "Acht Punkte, damit das Ende so gut wird wie der Anfang.",
    },
  },
  /** Where a way means something else for one event. */
  waysOf: {
    E11: {
      newCycle: {
        label: "Einen neuen Durchlauf beginnen",
        about: "Empfohlen, wenn die Eigentümer gewechselt haben. Ein Kurzdurchlauf ist möglich.",
      },
    },
    E13: {
      newCycle: {
        label: "Einen Kurzdurchlauf beginnen",
        about: "Die Phasen 1 bis 3 zeigen nur, was zu prüfen ist; ausgewertet wird am Ende ganz.",
      },
    },
    E16: {
      newCycle: {
        label: "Einen Kurzdurchlauf beginnen",
        about: "Die Phasen 1 bis 3 zeigen nur, was zu prüfen ist; ausgewertet wird am Ende ganz.",
      },
    },
  } as Readonly<
    Record<string, { readonly newCycle: { readonly label: string; readonly about: string } }>
  >,
  dismissTitle: (title: string) => `Nicht nötig: ${title}`,
  dismissReason: "Warum ist hier nichts zu tun?",
  dismissHint: "Ein Satz genügt, am besten mindestens 10 Zeichen.",
  dismissSave: "Als nicht nötig ablegen",
  noReason: "Ohne Begründung abgelegt.",
  cancel: "Abbrechen",
  begun: (n: number, title: string) =>
    n === 1
      ? `„${title}“ ist aufgegriffen. 1 Punkt ist zu prüfen.`
      : `„${title}“ ist aufgegriffen. ${n} Punkte sind zu prüfen.`,
  begunNothing: (title: string) =>
    `„${title}“ ist aufgegriffen. In den betroffenen Schritten steht noch nichts, was zu prüfen wäre.`,
  snoozed: (title: string, date: string) => `„${title}“ kommt am ${date} wieder.`,
  dismissed: (title: string) => `„${title}“ ist als nicht nötig abgelegt.`,
  reviewed: (open: number, all: number) =>
    open === 0
      ? "Alle Punkte sind geprüft."
      : all === 1
        ? "1 Punkt ist noch zu prüfen."
        : `${all - open} von ${all} Punkten geprüft.`,
  links: {
    evaluation: "Zur Evaluation",
    handover: "Was neu zu verteilen ist",
    closingOf: "Abschlussliste für diesen Partner",
    closing: "Zum Abschluss",
    phase: (number: number, name: string) => `Zu Phase ${number} ${name}`,
    partners: "Zu den Partnern",
  },
  somePartner: "diesem Partner",
  memberFrom: (name: string, n: number) => `${name} gehört ab Durchlauf ${n} dazu.`,
  memberUntil: (name: string, n: number) =>
    `${name} gehört noch bis zum Ende von Durchlauf ${n} dazu. Die Einträge bleiben, damit zu sehen ist, was übergeben werden muss.`,
  add: "Ereignis eintragen",
  kind: "Was ist geschehen?",
  kindWhy:
    "Die ersten Einträge bemerken nur Sie. Die übrigen erkennt das Werkzeug an Ihren Angaben; Sie können sie trotzdem eintragen.",
  member: "Um welches Unternehmen geht es?",
  newCompany: "ein neues Unternehmen",
  companyName: "Name des neuen Unternehmens",
  joinsNext: (n: number) =>
    `Das Unternehmen gehört ab Durchlauf ${n} dazu, denn der Kreislauf wird mit ihm neu durchgegangen.`,
  leavesNow: (n: number) =>
    `Durchlauf ${n} ist dann der letzte mit diesem Unternehmen. Seine Einträge bleiben, bis sie neu verteilt sind.`,
  date: "Wann?",
  note: "Notiz",
  save: "Eintragen",
  changed: "Ereignis",
  saved: (title: string) => `„${title}“ ist eingetragen.`,
  reopening: {
    title: (cause: string, n: number) =>
      `Wieder geöffnet: ${cause} – ${n === 1 ? "1 Punkt" : `${n} Punkte`} zu prüfen`,
    takenOver: (n: number) => `übernommen aus Durchlauf ${n}`,
    done: (event: string) => `Alle Punkte zu „${event}“ sind geprüft.`,
    why: "Ändern Sie, was nicht mehr stimmt. Was weiterhin gilt, bestätigen Sie.",
    confirm: "weiterhin so",
    confirmLabel: (what: string) => `weiterhin so: ${what}`,
    confirmed: (what: string, n: number) =>
      n === 0
        ? `${what} bestätigt. Alle Punkte sind geprüft.`
        : `${what} bestätigt. Noch ${n === 1 ? "1 Punkt" : `${n} Punkte`} zu prüfen.`,
    record: (entry: string, name: string) => (name.startsWith(entry) ? name : `${entry}: ${name}`),
    inStep: (n: number) => (n === 1 ? "1 Punkt zu prüfen" : `${n} Punkte zu prüfen`),
    overview: (cause: string, n: number) =>
      `Wieder geöffnet: ${cause} – ${n === 1 ? "1 Punkt ist" : `${n} Punkte sind`} zu prüfen.`,
    inPhase: (number: number, name: string, n: number) => `Phase ${number} ${name} (${n})`,
  },
  short: {
    name: "Kurzdurchlauf",
    offer: "Als Kurzdurchlauf beginnen",
    offerWhy: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? `Phase ${numbers[0]} zeigt` : "Die Phasen 1, 2 und 3 zeigen"} dann nur, was zu prüfen oder neu festzulegen ist. Alles andere gilt unverändert weiter. Die Evaluation bleibt vollständig.`,
    note: (occasion: string) =>
      `Kurzdurchlauf: Diese Phase zeigt nur, was wegen „${occasion}“ zu prüfen oder neu festzulegen ist. Alles andere gilt unverändert weiter.`,
    noteKeep:
      "Kurzdurchlauf: Diese Phase zeigt nur, was zu prüfen oder neu festzulegen ist. Alles andere gilt unverändert weiter.",
    full: "Kurzdurchlauf: Diese Phase bleibt vollständig.",
    nothing: "In diesem Schritt ist nichts zu prüfen. Alles gilt unverändert weiter.",
    hidden: (n: number) =>
      n === 1 ? "1 weitere Angabe gilt unverändert." : `${n} weitere Angaben gelten unverändert.`,
    showAll: "Alle Felder zeigen",
    stepNothing: "nichts zu prüfen",
  },
  gateOpen: "Im laufenden Durchlauf ist noch offen:",
  firstPhases: (phases: string) => `Beginnen Sie im neuen Durchlauf mit ${phases}.`,
};
