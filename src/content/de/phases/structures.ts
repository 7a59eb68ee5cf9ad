import type { PhaseWords } from "../../words.ts";
import { shareLevels } from "../catalogues/share-levels.ts";
import { structuresChecklist } from "./structures-checklist.ts";

const clauseStates = {
  open: "offen",
  drafted: "entworfen",
  agreed: "abgestimmt",
  notRelevant: "nicht relevant",
} as const;

export const structures = {
  purpose:
    "Sie vereinbaren mit Ihren Partnern die Grundlagen: gemeinsame Grundsätze, Beiträge und Rollen, den Umgang mit Wissen und mit Spannungen – und halten das schriftlich fest.",
  trustQuestion:
    "Was muss geregelt sein, damit sich alle sicher fühlen – und was darf offenbleiben?",
  outcomes: [
    "Grundsätze und gemeinsame Ziele, die alle bestätigt haben.",
    "Eine Beitragsübersicht: wer was einbringt und was er dafür erhält.",
    "Eine Rollenmatrix „Wer macht was?“.",
    "Eine Informationsfreigabe-Matrix: was Sie teilen und was im Haus bleibt.",
    "Ein Spannungsfelder-Register mit Abmachungen und Klärungsweg.",
    "Eine Kooperationsvereinbarung, als Entwurf oder unterschrieben.",
    "Eine Liste der geprüften rechtlichen Hinweise.",
  ],
  steps: {
    principles: {
      lead: "Vereinbaren Sie, woran sich alle halten und welche Ziele Sie gemeinsam verfolgen.",
    },
    contributions: {
      lead: "Halten Sie für jedes Unternehmen fest, was es gibt und was es dafür bekommt.",
    },
    roles: {
      lead: "Legen Sie für jede Aufgabe fest, wer sie durchführt und wer für das Ergebnis einsteht.",
    },
    information: {
      lead: "Entscheiden Sie, welche Informationen Sie teilen, mit wem und wie Sie Ihr Wissen schützen.",
    },
    tensions: {
      lead: "Sprechen Sie heikle Punkte an, solange niemand verärgert ist, und vereinbaren Sie, wie Sie Streit klären.",
    },
    agreement: {
      lead: "Bringen Sie das Besprochene in eine schriftliche Form und lassen Sie die rechtlichen Fragen prüfen.",
    },
  },
  fields: {
    principles: {
      label: "Auf welche Grundsätze einigen Sie sich?",
      why: "Grundsätze helfen dort, wo keine Regel passt.",
      error: "Einigen Sie sich auf mindestens drei Grundsätze.",
      entry: "Grundsatz",
      suggestions: [
        "Wir sagen früh Bescheid, wenn etwas schiefläuft.",
        "Wir halten Zusagen oder ändern sie gemeinsam.",
        "Wir reden miteinander, nicht übereinander.",
        "Vertrauliches bleibt vertraulich, auch nach dem Ende.",
        "Wir werben einander weder Kundschaft noch Mitarbeitende ab.",
        "Wir teilen Erfolg und Aufwand nachvollziehbar.",
        "Fehler besprechen wir, ohne Schuldige zu suchen.",
        "Jeder Partner bleibt in seinem Geschäft selbstständig.",
        "Wir prüfen regelmäßig, ob die Kooperation noch allen nützt.",
      ],
      fields: {
        text: { label: "Grundsatz" },
        confirmedBy: { label: "Bestätigt von" },
      },
    },
    jointGoals: {
      label: "Welchen Zielen stimmen alle zu?",
      why: "Nur wer dasselbe Ziel verfolgt, zieht am selben Strang.",
      entry: "Gemeinsames Ziel",
      fields: {
        goalId: { label: "Ziel" },
        confirmedBy: { label: "Bestätigt von" },
        partnerTarget: {
          label: "Zielwert des Partners",
          why: "Manchmal misst der Partner dasselbe Ziel an einer anderen Zahl.",
        },
      },
    },
    partnerGoals: {
      label: "Welche eigenen Ziele hat jeder Partner?",
      why: "Verschwiegene Ziele sind eine häufige Konfliktquelle.",
      entry: "Eigenes Ziel",
      fields: {
        memberId: { label: "Unternehmen" },
        text: { label: "Eigenes Ziel" },
        openToAll: { label: "Allen Partnern bekannt" },
      },
    },
    contributions: {
      label: "Wer bringt was ein?",
      why: "So wird sichtbar, wie Geld, Zeit, Technik und Wissen verteilt sind.",
      entry: "Beitrag",
      fields: {
        memberId: { label: "Unternehmen" },
        kind: {
          label: "Art des Beitrags",
          options: {
            money: "Geld",
            time: "Arbeitszeit",
            equipment: "Maschinen, Räume, Fahrzeuge",
            knowhow: "Fachwissen",
            data: "Daten",
            contacts: "Kontakte und Marktzugang",
            rights: "Schutzrechte, Marken, Software",
          },
        },
        description: { label: "Beschreibung" },
        amount: { label: "Menge" },
        unit: { label: "Einheit" },
        moneyValue: {
          label: "Geldwert",
          why: "Eine grobe Schätzung genügt. Sie macht verschiedene Beiträge vergleichbar.",
        },
        from: { label: "von" },
        to: { label: "bis" },
      },
    },
    returns: {
      label: "Was erhält jeder dafür?",
      why: "Beitrag und Gegenleistung müssen zusammenpassen.",
      entry: "Gegenleistung",
      fields: {
        memberId: { label: "Unternehmen" },
        description: { label: "Gegenleistung" },
      },
    },
    costSharing: {
      label: "Wie werden gemeinsame Kosten verteilt?",
      why: "Streit über Geld beginnt meist mit unklaren Absprachen.",
      fields: {
        rule: {
          label: "Verteilung der Kosten",
          options: {
            equal: "zu gleichen Teilen",
            byUse: "nach Nutzung",
            byRevenue: "nach Umsatzanteil",
            byAgreement: "einzeln vereinbart",
            none: "jeder trägt seine Kosten",
          },
        },
        text: { label: "Vereinbarung dazu" },
      },
    },
    revenueSharing: {
      label: "Wie werden Erlöse und Vorteile verteilt?",
      why: "Fair ist, was alle vorher für fair gehalten haben.",
      fields: {
        rule: {
          label: "Verteilung der Erlöse",
          options: {
            own: "jeder rechnet selbst ab",
            share: "fester Anteil",
            byWork: "nach geleisteter Arbeit",
            commission: "Vermittlungsprovision",
            byAgreement: "einzeln vereinbart",
          },
        },
        text: { label: "Vereinbarung dazu" },
      },
    },
    tasks: {
      label: "Wer macht was?",
      note: "Rollenmatrix",
      why: "Klare Zuständigkeiten verhindern, dass etwas doppelt oder gar nicht gemacht wird.",
      error: "Tragen Sie mindestens drei Aufgaben ein.",
      entry: "Aufgabe",
      suggestions: [
        "Kooperation koordinieren",
        "Untereinander informieren",
        "Nach außen kommunizieren",
        "Kundschaft beraten und Angebote erstellen",
        "Leistung erbringen",
        "Qualität prüfen",
        "Abrechnung und Kostenverteilung",
        "Anwendungen betreiben",
        "Datenschutz sicherstellen",
        "Neue Partner vorschlagen und prüfen",
        "Evaluation vorbereiten",
      ],
      fields: {
        task: { label: "Aufgabe" },
        area: {
          label: "Bereich",
          options: {
            management: "Steuerung",
            sales: "Vertrieb",
            delivery: "Leistung",
            development: "Entwicklung",
            data: "Daten",
            finance: "Finanzen",
            communication: "Kommunikation",
            other: "Sonstiges",
          },
        },
        assign: {
          label: "Beteiligung",
          why: "D: führt durch. E: entscheidet und steht für das Ergebnis ein. F: wird vorher gefragt. I: wird informiert. Leer: nicht beteiligt.",
          value: { label: "Beteiligung" },
        },
        note: { label: "Notiz" },
      },
    },
    roles: {
      label: "Wer übernimmt welche Funktion?",
      why: "Besonders die Kommunikation braucht feste Gesichter.",
      entry: "Funktion",
      fields: {
        role: {
          label: "Funktion",
          options: {
            coordination: "Koordination der Kooperation",
            internalCommunication: "Kommunikation untereinander",
            externalCommunication: "Kommunikation nach außen",
            customers: "Ansprechstelle für die Kundschaft",
            finance: "Abrechnung und Kosten",
            it: "Anwendungen und Daten",
            privacy: "Datenschutz",
            quality: "Qualität",
            evaluation: "Evaluation",
            trustPerson: "Vertrauensperson bei Konflikten",
          },
        },
        memberId: { label: "Unternehmen" },
        person: { label: "Person" },
        deputy: { label: "Vertretung" },
      },
    },
    infoSharing: {
      label: "Welche Informationen teilen Sie, welche nicht?",
      note: "Informationsfreigabe",
      why: "Wissen ist Ihr Kapital. Wer vorher festlegt, was geteilt wird, kann offener sein.",
      error: "Ordnen Sie mindestens fünf Informationsarten zu.",
      entry: "Informationsart",
      suggestions: [
        "Leistungsangebot und Referenzen",
        "Termine und Auslastung",
        "Gemeinsame Angebote",
        "Projektunterlagen und Pläne",
        "Kundendaten",
        "Einkaufspreise und Kalkulation",
        "Verkaufspreise und Konditionen",
        "Kundenlisten",
        "Konstruktionsdaten, Rezepturen, Quelltexte",
        "Maschinen- und Sensordaten",
        "Personaldaten",
        "Finanzlage",
        "Strategie und Investitionspläne",
        "Qualitäts- und Reklamationsdaten",
        "Zugangsdaten",
      ],
      fields: {
        category: { label: "Informationsart" },
        owner: { label: "Gehört zu" },
        level: {
          label: "Freigabestufe",
          options: {
            public: shareLevels.public.label,
            network: shareLevels.network.label,
            company: shareLevels.company.label,
            named: shareLevels.named.label,
            internal: shareLevels.internal.label,
          },
          explanations: {
            public: shareLevels.public.meaning,
            network: shareLevels.network.meaning,
            company: shareLevels.company.meaning,
            named: shareLevels.named.meaning,
            internal: shareLevels.internal.meaning,
          },
        },
        recipients: { label: "Wer es sehen darf" },
        purpose: { label: "Zweck" },
        personalData: {
          label: "Personenbezogene Daten",
          why: "Dazu gehören schon Namen, Telefonnummern und dienstliche E-Mail-Adressen.",
        },
        tradeSecret: { label: "Geschäftsgeheimnis" },
        competitionSensitive: {
          label: "Wettbewerblich heikel",
          why: "Gemeint sind zum Beispiel Preise, Kosten, Mengen, Kundendaten oder Strategien.",
        },
        subcontractorsAllowed: { label: "Weitergabe an Nachunternehmen erlaubt" },
        protection: { label: "Schutzmaßnahme" },
        until: { label: "Gültig bis" },
        note: { label: "Notiz" },
        origin: { label: "Kernwissen aus Phase 1" },
      },
    },
    knowHow: {
      label: "Wie schützen Sie besonderes Wissen?",
      why: "Legen Sie fest, was mit Wissen und Ergebnissen passiert – auch nach dem Ende.",
      error: "Nennen Sie mindestens einen Wissensbereich.",
      entry: "Wissensbereich",
      fields: {
        title: { label: "Wissensbereich" },
        memberId: { label: "Unternehmen" },
        protection: { label: "Schutzmaßnahme" },
        usageDuring: { label: "Nutzung während der Kooperation" },
        usageAfter: { label: "Nutzung nach dem Ende" },
      },
    },
    concerns: {
      label: "Welche Bedenken gibt es?",
      why: "Ausgesprochene Bedenken lassen sich klären, verschwiegene wachsen.",
      entry: "Bedenken",
      fields: {
        memberId: { label: "Unternehmen" },
        text: { label: "Bedenken" },
        answer: { label: "Antwort darauf" },
        status: {
          label: "Stand",
          options: { open: "offen", answered: "besprochen", agreed: "geregelt" },
        },
        raisedOn: { label: "Geäußert am" },
      },
    },
    tensions: {
      label: "Welche Spannungen sind zu erwarten?",
      note: "Spannungsfelder",
      why: "Unterschiedliche Berufe, Charaktere und Ziele sorgen für Reibung. Wer das vorher anspricht, hat es später leichter.",
      error: "Gehen Sie mindestens drei Spannungsfelder durch.",
      entry: "Spannungsfeld",
      fields: {
        typeId: { label: "Spannungsfeld" },
        title: {
          label: "Eigene Bezeichnung",
          why: "Nur nötig, wenn keines der vorgeschlagenen Spannungsfelder passt.",
        },
        description: { label: "Worum es bei Ihnen geht" },
        likelihood: {
          label: "Wahrscheinlichkeit",
          anchors: { 1: "sehr gering", 5: "sehr hoch" },
        },
        severity: {
          label: "Schwere",
          why: "Wie sehr würde es die Zusammenarbeit belasten?",
          anchors: { 1: "sehr gering", 5: "sehr hoch" },
        },
        arrangement: { label: "Abmachung" },
        inAgreement: { label: "In die Vereinbarung aufnehmen" },
        owner: { label: "Zuständig" },
        status: {
          label: "Stand",
          options: { open: "offen", agreed: "Abmachung getroffen", watch: "wird beobachtet" },
        },
      },
    },
    conflictPath: {
      label: "Wie klären Sie Streit?",
      note: "Klärungsweg",
      why: "Ein vereinbarter Weg macht es leichter, früh den Mund aufzumachen.",
      error: "Bitte legen Sie mindestens zwei Stufen mit Fristen fest.",
      entry: "Stufe",
      fields: {
        level: { label: "Stufe" },
        who: {
          label: "Wer klärt",
          why: "Ein vereinbarter Weg nimmt dem ersten Schritt das Peinliche.",
        },
        withinDays: { label: "Frist", note: "in Arbeitstagen" },
        how: { label: "Vorgehen" },
      },
    },
    decisionRule: {
      label: "Wie entscheiden Sie gemeinsam?",
      why: "Unklare Entscheidungswege lähmen.",
      fields: {
        rule: {
          label: "Entscheidungsregel",
          options: {
            unanimous: "einstimmig",
            majority: "Mehrheit, ein Unternehmen – eine Stimme",
            weighted: "Stimmen nach Beitrag",
            byTopic: "je nach Thema",
          },
        },
        text: { label: "Erläuterung" },
      },
    },
    externalAppearance: {
      label: "Wie treten Sie nach außen auf?",
      why: "Der Auftritt entscheidet darüber, wer gegenüber der Kundschaft haftet.",
      options: {
        separate: "jedes Unternehmen unter eigenem Namen",
        lead: "ein Unternehmen als Auftragnehmer, andere als Nachunternehmen",
        jointBrand: "gemeinsamer Name oder gemeinsames Logo",
        bidding: "Bietergemeinschaft",
        company: "eigene Gesellschaft",
      },
    },
    membership: {
      label: "Wie kommen Partner hinzu, wie scheiden sie aus?",
      why: "Am Anfang lässt sich der Abschied am besten regeln.",
      error: "Bitte regeln Sie Beitritt, Austritt und Ende jeweils in einem Satz.",
      fields: {
        joining: {
          label: "Beitritt",
          error: "Bitte regeln Sie Beitritt, Austritt und Ende jeweils in einem Satz.",
        },
        leaving: {
          label: "Austritt",
          why: "Denken Sie auch an die Frist und an laufende Aufträge.",
          error: "Bitte regeln Sie Beitritt, Austritt und Ende jeweils in einem Satz.",
        },
        ending: {
          label: "Ende der Kooperation",
          why: "Denken Sie auch an Daten, Zugänge und Rechte.",
          error: "Bitte regeln Sie Beitritt, Austritt und Ende jeweils in einem Satz.",
        },
      },
    },
    agreement: {
      label: "Kooperationsvereinbarung",
      why: "Schwarz auf weiß lässt sich später nachlesen, was gemeint war. Papier ersetzt Vertrauen nicht, es stützt es.",
      fields: {
        kind: {
          label: "Stand der Vereinbarung",
          options: {
            none: "noch nichts",
            oral: "mündlich abgesprochen",
            loi: "Absichtserklärung",
            draft: "Entwurf liegt vor",
            reviewed: "rechtlich geprüft",
            signed: "unterschrieben",
          },
        },
        date: { label: "Datum" },
        termFrom: { label: "Laufzeit von" },
        termTo: { label: "Laufzeit bis" },
        noticeMonths: { label: "Kündigungsfrist", note: "in Monaten" },
        reviewedBy: { label: "Geprüft von" },
        version: { label: "Fassung" },
      },
    },
    clauses: {
      label: "Regelungspunkte",
      why: "Punkt für Punkt zur Vereinbarung: Vieles füllt sich aus Ihren Angaben.",
      entry: "Regelungspunkt",
      fields: {
        clauseId: { label: "Regelungspunkt" },
        status: {
          label: "Stand",
          options: clauseStates,
        },
        text: { label: "Eigener Wortlaut" },
        basis: { label: "Vorschlag zu diesem Zeitpunkt" },
      },
    },
    agreementVersions: {
      label: "Welche Fassungen gab es?",
      why: "Wer den Wortlaut eines Tages festhält, kann später sehen, was sich geändert hat.",
      entry: "Fassung",
      fields: {
        version: { label: "Fassung" },
        date: { label: "Festgehalten am" },
        clauses: {
          label: "Regelungspunkte",
          entry: "Regelungspunkt",
          fields: {
            clauseId: { label: "Regelungspunkt" },
            text: { label: "Wortlaut" },
            status: { label: "Stand", options: clauseStates },
          },
        },
      },
    },
    amendments: {
      label: "Welche Nachträge gibt es?",
      why: "Ein Nachtrag ändert einen vereinbarten Punkt und sagt, warum. Der Rest gilt weiter.",
      entry: "Nachtrag",
      fields: {
        number: { label: "Nummer" },
        clauseId: { label: "Regelungspunkt" },
        date: { label: "Datum" },
        oldText: { label: "Bisheriger Wortlaut" },
        newText: { label: "Neuer Wortlaut" },
        reason: { label: "Warum wird geändert?" },
        consequenceId: { label: "Beschlossen als Konsequenz" },
        confirmedBy: { label: "Bestätigt von" },
      },
    },
    legalHints: {
      label: "Rechtliche Hinweise",
      why: "Diese Punkte kosten im Ernstfall am meisten. Abhaken heißt: Sie haben es prüfen lassen oder sicher ausgeschlossen.",
      value: {
        label: "Rechtlicher Hinweis",
        fields: {
          state: {
            label: "Einschätzung",
            options: {
              checked: "geprüft",
              toCheck: "zu prüfen",
              notApplicable: "trifft nicht zu",
            },
          },
          note: { label: "Vermerk" },
        },
      },
    },
    evaluationPlan: {
      label: "Wann prüfen Sie die Kooperation?",
      why: "Wer den Prüftermin vorher festlegt, muss ihn später nicht rechtfertigen.",
      fields: {
        intervalMonths: {
          label: "Evaluationsabstand",
          options: {
            3: "alle 3 Monate",
            6: "alle 6 Monate",
            12: "alle 12 Monate",
            24: "alle 24 Monate",
          },
        },
        firstDate: { label: "Erster Termin" },
        participantsPlanned: { label: "Vorgesehene Teilnehmende" },
      },
    },
  },
  checklist: structuresChecklist,
} as const satisfies PhaseWords<"structures">;
