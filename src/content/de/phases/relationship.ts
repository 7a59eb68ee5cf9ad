import type { PhaseWords } from "../../words.ts";
import { shareLevels } from "../catalogues/share-levels.ts";
import { transferMethods } from "../catalogues/transfer-methods.ts";
import { trustDimensions } from "../catalogues/trust-items.ts";
import { relationshipChecklist } from "./relationship-checklist.ts";

export const relationship = {
  purpose:
    "Sie gestalten den Alltag der Kooperation: wie Sie miteinander reden, wer wofür da ist, welche Regeln und Gewohnheiten gelten und welche Anwendungen die Daten fließen lassen.",
  trustQuestion: "Woran merken die Menschen im Alltag, dass auf die andere Seite Verlass ist?",
  outcomes: [
    "Ein Kommunikationsplan und ein Abstimmungskalender.",
    "Eine Kontaktliste mit Vertretung und Entscheidungsspielraum.",
    "Spielregeln für den Alltag, feste und ungeschriebene.",
    "Eine Übersicht der Anwendungen und Datenflüsse.",
    "Ein Plan mit vertrauensbildenden Maßnahmen.",
    "Laufende Protokolle der Klärungen und Entscheidungen.",
  ],
  steps: {
    partnerNeeds: {
      lead: "Fragen Sie jedes Unternehmen, was es im Alltag braucht, und vereinbaren Sie, wie Sie damit umgehen.",
    },
    rules: {
      lead: "Halten Sie fest, was verbindlich gilt und welche Gewohnheiten Ihnen wichtig sind.",
    },
    communication: {
      lead: "Vereinbaren Sie, auf welchem Weg Sie sich verständigen und wann Sie sich abstimmen.",
    },
    contacts: {
      lead: "Nennen Sie für jedes Thema, wer zuständig ist, wer vertritt und was diese Person entscheiden darf.",
    },
    applications: {
      lead: "Beschreiben Sie, welche Anwendungen Sie gemeinsam nutzen und welche Daten zwischen den Unternehmen fließen.",
    },
    trust: {
      lead: "Planen Sie, was Vertrauen wachsen lässt, und halten Sie Klärungen und Entscheidungen fest.",
    },
  },
  fields: {
    startDate: {
      label: "Die Zusammenarbeit läuft seit",
      why: "Ab hier zählt der Zeitraum für die Evaluation.",
    },
    partnerNeeds: {
      label: "Was braucht jeder Partner, damit es gut läuft?",
      why: "Jedes Unternehmen tickt anders: Saisonzeiten, Freigabewege, Sprache, Technik.",
      entry: "Bedürfnis",
      fields: {
        memberId: { label: "Unternehmen" },
        requirement: { label: "Bedürfnis" },
        handling: { label: "So gehen wir damit um" },
      },
    },
    formalRules: {
      label: "Welche festen Regeln gelten?",
      why: "Formelle Regeln geben Sicherheit, wenn es eng wird.",
      error: "Halten Sie mindestens zwei feste Regeln fest.",
      entry: "Regel",
      fields: {
        text: { label: "Regel" },
        where: { label: "Wo sie zu finden ist" },
      },
    },
    informalRules: {
      label: "Welche Gewohnheiten sind Ihnen wichtig?",
      why: "Duzen, Rückrufzeiten, wer wen informiert: Ungeschriebenes prägt den Umgang am stärksten.",
      error: "Sprechen Sie mindestens zwei ungeschriebene Erwartungen an.",
      entry: "Gewohnheit",
      suggestions: [
        "Rückruf noch am selben Tag, auch wenn die Antwort noch fehlt.",
        "Schlechte Nachrichten zuerst und am Telefon, nicht per E-Mail.",
        "Wir loben vor der Kundschaft und kritisieren unter uns.",
        "Wer einen Termin nicht halten kann, meldet sich, bevor er verstreicht.",
        "Fragen sind willkommen, auch die einfachen.",
        "Einmal im Halbjahr essen wir zusammen, ohne Tagesordnung.",
      ],
      fields: { text: { label: "Gewohnheit" } },
    },
    culture: {
      label: "Was soll an unserer Zusammenarbeit typisch sein?",
      why: "Eine eigene Kultur entsteht ohnehin – besser, Sie gestalten sie.",
    },
    channels: {
      label: "Worüber verständigen Sie sich auf welchem Weg?",
      why: "Der passende Weg spart Rückfragen: Eiliges anders als Vertrauliches.",
      error: "Legen Sie mindestens drei Wege fest.",
      entry: "Weg",
      fields: {
        purpose: {
          label: "Anlass",
          options: {
            urgent: "Eilige Absprache und Störung",
            daily: "Alltägliche Fragen",
            documents: "Dokumente und Pläne",
            orders: "Aufträge und Termine",
            confidential: "Vertrauliches",
            decision: "Entscheidungen",
            figures: "Zahlen und Abrechnung",
            external: "Kundschaft und Öffentlichkeit",
            informal: "Informeller Austausch",
          },
        },
        channel: {
          label: "Kommunikationsweg",
          options: {
            phone: "Telefon",
            inPerson: "persönlich",
            video: "Videogespräch",
            email: "E-Mail",
            encryptedMail: "verschlüsselte E-Mail",
            messenger: "Kurznachricht",
            sharedFolder: "gemeinsamer Ordner",
            tool: "gemeinsame Anwendung",
            letter: "Brief",
          },
        },
        maxLevel: {
          label: "Höchste Freigabestufe",
          why: "Die heikelste Stufe, die auf diesem Weg noch erlaubt ist.",
          options: {
            public: shareLevels.public.label,
            network: shareLevels.network.label,
            company: shareLevels.company.label,
            named: shareLevels.named.label,
            internal: shareLevels.internal.label,
          },
        },
        responseTime: {
          label: "Reaktionszeit",
          options: {
            immediately: "sofort",
            sameDay: "am selben Tag",
            twoDays: "binnen zwei Arbeitstagen",
            week: "binnen einer Woche",
          },
        },
        owner: { label: "Zuständig" },
        note: { label: "Notiz" },
      },
    },
    meetings: {
      label: "Wann stimmen Sie sich ab?",
      why: "Regelmäßiger Austausch ist der wichtigste Nährboden für Vertrauen.",
      entry: "Abstimmung",
      fields: {
        title: { label: "Bezeichnung" },
        purpose: { label: "Zweck" },
        rhythm: {
          label: "Rhythmus",
          options: {
            daily: "täglich",
            weekly: "wöchentlich",
            biweekly: "alle zwei Wochen",
            monthly: "monatlich",
            quarterly: "vierteljährlich",
            halfyearly: "halbjährlich",
            yearly: "jährlich",
            onDemand: "bei Bedarf",
          },
        },
        minutes: { label: "Dauer", note: "in Minuten" },
        participants: { label: "Teilnehmende" },
        lead: { label: "Leitung" },
        record: {
          label: "Mitschrift",
          options: { minutes: "Protokoll", list: "Aufgabenliste", none: "ohne" },
        },
        nextDate: { label: "Nächster Termin" },
        lastHeld: { label: "Zuletzt stattgefunden" },
      },
    },
    contacts: {
      label: "Wer ist wofür ansprechbar?",
      why: "Für schnelle Absprachen muss klar sein, wen man anruft und was diese Person entscheiden darf.",
      entry: "Ansprechperson",
      fields: {
        topic: { label: "Thema" },
        memberId: { label: "Unternehmen" },
        person: { label: "Person" },
        deputy: { label: "Vertretung" },
        reach: {
          label: "Erreichbarkeit",
          why: "Zum Beispiel: Telefonnummer, montags bis freitags 8 bis 16 Uhr.",
        },
        decisionScope: {
          label: "Entscheidungsspielraum",
          why: "Zum Beispiel: bis 2.000 Euro je Einsatz.",
        },
      },
    },
    onlyPhoneAndEmail: {
      label: "Wir nutzen nur Telefon und E-Mail",
      why: "Auch das ist eine klare Antwort. Anwendungen brauchen Sie dann nicht einzutragen.",
    },
    applications: {
      label: "Welche Anwendungen nutzen Sie gemeinsam?",
      why: "Auch der Technik muss man vertrauen können. Entscheiden Sie gemeinsam und passend zur Branche.",
      error: "Welche Anwendungen nutzen Sie?",
      entry: "Anwendung",
      fields: {
        name: { label: "Name der Anwendung" },
        purpose: { label: "Zweck" },
        operator: { label: "Betreiber" },
        users: { label: "Genutzt von" },
        hosting: { label: "Wo die Daten liegen" },
        personalData: {
          label: "Personenbezogene Daten",
          why: "Dazu gehören schon Namen, Telefonnummern und dienstliche E-Mail-Adressen.",
        },
        accessRule: { label: "Zugriffsrechte" },
        monthlyCost: { label: "Kosten im Monat" },
        exitExport: {
          label: "Export beim Ausstieg",
          why: "Wer aussteigt, sollte die eigenen Daten mitnehmen können.",
          options: { yes: "Export möglich", unclear: "unklar", no: "kein Export" },
        },
        techTrust: {
          label: "Vertrauen in die Technik",
          anchors: { 1: "sehr gering", 5: "sehr hoch" },
        },
        status: {
          label: "Stand",
          options: {
            planned: "geplant",
            test: "im Test",
            live: "im Einsatz",
            retired: "abgelöst",
          },
        },
      },
    },
    noDataFlows: {
      label: "Es fließen keine Daten",
      why: "Auch das ist eine klare Antwort. Datenflüsse brauchen Sie dann nicht zu beschreiben.",
    },
    dataFlows: {
      label: "Welche Daten fließen zwischen den Unternehmen?",
      why: "Ein beschriebener Datenfluss ist weniger fehleranfällig und leichter zu schützen.",
      entry: "Datenfluss",
      fields: {
        title: { label: "Bezeichnung" },
        from: { label: "Von" },
        to: { label: "An" },
        content: {
          label: "Inhalt",
          why: "Wer vernetzte Produkte nutzt, hat nach dem Data Act seit dem 12. September 2025 grundsätzlich Anspruch auf die dabei entstehenden Produktdaten.",
        },
        infoId: { label: "Informationsart" },
        frequency: {
          label: "Häufigkeit",
          options: {
            once: "einmalig",
            onDemand: "bei Bedarf",
            daily: "täglich",
            weekly: "wöchentlich",
            monthly: "monatlich",
            realtime: "laufend (Echtzeit)",
          },
        },
        volume: {
          label: "Menge",
          options: {
            few: "einzelne Datensätze",
            some: "Dutzende",
            many: "Hunderte und mehr",
          },
        },
        method: {
          label: "Übertragungsweg",
          options: {
            verbal: transferMethods.verbal.label,
            email: transferMethods.email.label,
            sharedFolder: transferMethods.sharedFolder.label,
            portal: transferMethods.portal.label,
            file: transferMethods.file.label,
            api: transferMethods.api.label,
            dataSpace: transferMethods.dataSpace.label,
          },
          explanations: {
            file: "E-Rechnungen müssen Unternehmen im Inland seit dem 1. Januar 2025 empfangen können; für das Ausstellen laufen Übergangsfristen bis längstens Ende 2027.",
          },
        },
        applicationId: { label: "Anwendung" },
        personalData: {
          label: "Personenbezogene Daten",
          why: "Dazu gehören schon Namen, Telefonnummern und dienstliche E-Mail-Adressen.",
        },
        gdprRole: {
          label: "Datenschutzrolle",
          options: {
            none: "keine personenbezogenen Daten",
            processor: "Auftragsverarbeitung (Art. 28 DSGVO)",
            joint: "gemeinsame Verantwortung (Art. 26 DSGVO)",
            separate: "jeder eigenverantwortlich",
          },
        },
        protection: { label: "Schutzmaßnahme" },
        owner: { label: "Zuständig" },
        fallback: {
          label: "Notfallweg",
          why: "Wie geht es weiter, wenn der übliche Weg ausfällt?",
        },
        status: {
          label: "Stand",
          options: {
            planned: "geplant",
            test: "im Test",
            live: "im Einsatz",
            retired: "abgelöst",
          },
        },
      },
    },
    trustMeasures: {
      label: "Was tun Sie, damit Vertrauen wächst?",
      why: "Vertrauen wächst durch gehaltene Zusagen und gemeinsame Erfahrungen. Planen Sie beides.",
      error: "Planen Sie mindestens eine Maßnahme.",
      entry: "Maßnahme",
      fields: {
        measure: { label: "Maßnahme" },
        dimension: { label: "Stärkt vor allem", options: trustDimensions },
        responsible: { label: "Zuständig" },
        dueDate: { label: "Termin" },
        done: { label: "Umgesetzt" },
      },
    },
    issueLog: {
      label: "Klärungsprotokoll",
      why: "Gelöste Konflikte stärken das Vertrauen – wenn man daraus lernt.",
      entry: "Klärung",
      fields: {
        date: { label: "Datum" },
        what: { label: "Was passiert ist" },
        level: { label: "Stufe im Klärungsweg" },
        tensionTypeId: { label: "Spannungsfeld" },
        resolution: { label: "Lösung" },
        closedOn: { label: "Abgeschlossen am" },
        learned: { label: "Was wir daraus lernen" },
        internal: {
          label: "Nur intern",
          why: "Steht nicht im Evaluationsbericht für alle Partner.",
        },
      },
    },
    decisionLog: {
      label: "Entscheidungsprotokoll",
      why: "Was gemeinsam entschieden wurde, sollte nachlesbar sein.",
      entry: "Entscheidung",
      fields: {
        date: { label: "Datum" },
        decision: { label: "Entscheidung" },
        decidedBy: { label: "Entschieden von" },
      },
    },
    promises: {
      label: "Welche Zusagen gelten?",
      why: "Gehaltene Zusagen sind das, woran andere Verlässlichkeit messen. Wer eine nicht halten kann, meldet sich vorher.",
      entry: "Zusage",
      fields: {
        memberId: { label: "Unternehmen" },
        who: { label: "Wer hat zugesagt" },
        what: { label: "Was zugesagt ist" },
        dueDate: { label: "Bis wann" },
        movedTo: {
          label: "Verschoben auf",
          why: "Gilt nur, wenn der Stand „verschoben“ ist. Rechtzeitig verschoben heißt nicht gebrochen.",
        },
        status: {
          label: "Stand",
          options: {
            open: "offen",
            kept: "gehalten",
            moved: "verschoben",
            broken: "nicht gehalten",
          },
        },
        source: {
          label: "Wo zugesagt",
          why: "Zum Beispiel: Leitungsrunde vom 13.01.2026.",
        },
      },
    },
    onboarding: {
      label: "Start neuer Partner oder Mitarbeitender",
      why: "Wer neu dazukommt, soll schnell mitreden können.",
      entry: "Schritt",
      suggestions: [
        "Grundsätze und Regeln gemeinsam durchgehen",
        "Ansprechpersonen persönlich vorstellen",
        "Zugänge einrichten und Zugriffsrechte erklären",
        "Informationsfreigabe erklären: Was wird geteilt, was bleibt im Haus?",
        "Ein Tag im Betrieb der anderen Seite",
        "Gespräch nach vier Wochen: Was ist unklar geblieben?",
      ],
      fields: {
        step: { label: "Schritt" },
        responsible: { label: "Zuständig" },
        done: { label: "Erledigt" },
      },
    },
  },
  checklist: relationshipChecklist,
} as const satisfies PhaseWords<"relationship">;
