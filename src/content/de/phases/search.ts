import type { PhaseWords } from "../../words.ts";

const channels = {
  chamber: "IHK oder Handwerkskammer (Kooperationsbörse)",
  association: "Branchenverband oder Innung",
  cluster: "Cluster oder Unternehmensnetzwerk",
  fair: "Messe oder Fachveranstaltung",
  customers: "Empfehlung aus der Kundschaft",
  suppliers: "Lieferanten",
  university: "Hochschule oder Forschungseinrichtung",
  een: "Enterprise Europe Network",
  online: "eigene Recherche im Internet",
  recommendation: "Empfehlung aus dem Umfeld",
  ownContacts: "eigene Kontakte",
  publicAdvice: "Wirtschaftsförderung oder Beratung",
} as const;

/** Phase 2, Partnersuche (section 2.2). */
export const search = {
  purpose:
    "Sie beschreiben den passenden Partner so genau wie möglich, vergleichen mehrere Unternehmen nach denselben Maßstäben und entscheiden begründet – nicht nach Bekanntschaft.",
  trustQuestion: "Worauf stützt sich unser Zutrauen: auf Belege oder auf Bekanntschaft?",
  outcomes: [
    "Ein Anforderungsprofil mit Muss-Anforderungen und gewichteten Wünschen.",
    "Eine Vergleichstabelle mit Punkten und Belegen.",
    "Eine begründete Entscheidung, die Sie auch Dritten erklären können.",
    "Ein Ergebnis aus dem Probelauf und eine Vertraulichkeitsvereinbarung.",
  ],
  steps: {
    picture: {
      lead: "Wie sieht das Unternehmen aus, mit dem Sie gern arbeiten würden?",
    },
    profile: {
      lead: "Was ist unverzichtbar, was wünschen Sie sich – und wie viel zählt es?",
    },
    plan: {
      lead: "Wie lange und auf welchen Wegen suchen Sie?",
    },
    compare: {
      lead: "Wer erfüllt Ihre Anforderungen am besten – und womit belegen Sie das?",
    },
    trial: {
      lead: "Was erfahren Sie in Gesprächen und bei einer kleinen gemeinsamen Aufgabe?",
    },
    decision: {
      lead: "Für wen entscheiden Sie sich – und aus welchen Gründen?",
    },
  },
  fields: {
    idealPartner: {
      label: "Wie sieht der Partner aus, der zu Ihrem Bedarf passt?",
      why: "Ein klares Bild lenkt die Suche. Beschreiben Sie Können, Größe, Arbeitsweise und Haltung.",
      error: "Beschreiben Sie das Wunschbild etwas genauer, in zwei bis drei Sätzen.",
    },
    partnerCount: {
      label: "Wie viele Partner suchen Sie?",
      why: "Mit jedem Partner wächst der Abstimmungsaufwand.",
      options: { one: "einen", few: "zwei bis drei", network: "vier oder mehr (Netzwerk)" },
    },
    gutFavorite: {
      label: "Welches Unternehmen hätten Sie spontan gewählt?",
      why: "Ganz ehrlich und nur für Sie: So sehen Sie später, ob Ihr Bauchgefühl dem Vergleich standhält.",
    },
    mustCriteria: {
      label: "Was muss der Partner unbedingt erfüllen?",
      why: "Muss-Anforderungen sortieren früh aus und sparen Zeit.",
      error: "Nennen Sie mindestens eine Muss-Anforderung.",
      entry: "Muss-Anforderung",
      fields: {
        text: { label: "Muss-Anforderung" },
        howToCheck: { label: "Wie prüfen Sie das?" },
        linkedGoals: {
          label: "Für welche Ziele zählt das?",
          why: "So bleibt sichtbar, dass die Anforderung aus Ihrem Bedarf kommt.",
        },
      },
    },
    criteria: {
      label: "Woran messen Sie die übrigen Unternehmen?",
      why: "Die Gewichte zeigen, was für Ihr Ziel zählt. Legen Sie sie fest, bevor Sie Namen bewerten.",
      error: "Vier bis zwölf Kriterien haben sich bewährt.",
      entry: "Kriterium",
      fields: {
        label: { label: "Kriterium" },
        category: {
          label: "Worum geht es?",
          options: {
            expertise: "Fachliches Können",
            resources: "Kapazität und Ausstattung",
            reliability: "Verlässlichkeit und Ruf",
            culture: "Arbeitsweise und Haltung",
            economy: "Preis und Wirtschaftlichkeit",
            digital: "Digitale Anschlussfähigkeit",
            strategy: "Ziele und Perspektive",
            location: "Nähe und Erreichbarkeit",
          },
        },
        weight: {
          label: "Gewicht",
          note: "in %",
          why: "Alle Gewichte zusammen ergeben 100 %.",
        },
        linkedGoals: {
          label: "Für welche Ziele zählt das?",
          why: "So bleibt sichtbar, dass das Kriterium aus Ihrem Bedarf kommt.",
        },
        scale1: { label: "Was bedeutet eine 1?" },
        scale5: {
          label: "Was bedeutet eine 5?",
          why: "Mit Worten für 1 und 5 bewerten alle im Haus nach demselben Maßstab.",
        },
      },
    },
    weightsFixedOn: {
      label: "Gewichte festgelegt am",
      why: "Wer Gewichte nachträglich ändert, rechnet sich den Sieger passend.",
    },
    timebox: {
      label: "Wie viel Zeit nehmen Sie sich für die Suche?",
      why: "Hast ist bei der Partnerwahl besonders teuer. Ein fester Zeitraum schützt davor – und vor endlosem Suchen.",
      fields: {
        from: { label: "Beginn" },
        to: { label: "Ende" },
        hours: { label: "Arbeitszeit", note: "Stunden insgesamt" },
      },
    },
    channels: {
      label: "Auf welchen Wegen suchen Sie?",
      why: "Wer nur im Adressbuch sucht, findet nur Bekannte.",
      error: "Wählen Sie mindestens zwei Suchwege.",
      options: channels,
    },
    candidates: {
      label: "Unternehmen in der Auswahl",
      why: "Erst der Vergleich zeigt, wer wirklich passt.",
      error: "Tragen Sie mindestens ein Unternehmen ein.",
      entry: "Unternehmen",
      fields: {
        name: { label: "Unternehmen" },
        industry: { label: "Branche" },
        location: { label: "Ort" },
        employees: { label: "Beschäftigte" },
        contactPerson: { label: "Ansprechperson" },
        source: { label: "Gefunden über", options: channels },
        relationType: {
          label: "Welche Verbindung besteht zu uns?",
          why: "Nähe trübt das Urteil, auch bei besten Absichten.",
          options: {
            none: "keine",
            business: "geschäftlich bekannt",
            formerEmployee: "ehemalige Mitarbeitende oder frühere Tätigkeit",
            personal: "persönlich bekannt",
            private: "privat verbunden (Familie, Freundschaft)",
            financial: "finanziell verbunden (Beteiligung, Darlehen)",
          },
        },
        competitor: {
          label: "Ist das Unternehmen auch Wettbewerber?",
          why: "Unter Wettbewerbern gelten besondere rechtliche Regeln.",
          options: { no: "nein", partly: "teilweise", yes: "ja" },
        },
        mustChecks: {
          label: "Muss-Anforderungen",
          value: {
            label: "Ist die Anforderung erfüllt?",
            options: { yes: "erfüllt", no: "nicht erfüllt", unknown: "noch unklar" },
          },
        },
        scores: {
          label: "Bewertung",
          value: {
            label: "Wie gut erfüllt das Unternehmen das Kriterium?",
            fields: {
              value: {
                label: "Bewertung",
                anchors: {
                  1: "kaum erfüllt",
                  2: "schwach",
                  3: "brauchbar",
                  4: "gut",
                  5: "sehr gut",
                },
              },
              evidence: {
                label: "Beleg",
                why: "Worauf stützt sich die Bewertung? Zum Beispiel auf eine Referenz, einen Besuch oder ein Muster.",
              },
            },
          },
        },
        partnerMotive: {
          label: "Was hat das Unternehmen von der Kooperation?",
          why: "Wer keinen eigenen Nutzen sieht, bleibt nicht.",
        },
        financialCheck: {
          label: "Wirtschaftliche Lage und Ruf geprüft?",
          options: {
            ok: "geprüft, unauffällig",
            concern: "geprüft, Bedenken",
            open: "noch nicht geprüft",
          },
        },
        status: {
          label: "Stand",
          options: {
            longlist: "vorgemerkt",
            shortlist: "engere Wahl",
            talk: "im Gespräch",
            accepted: "Zusage",
            declined: "abgesagt",
            excluded: "ausgeschieden",
          },
        },
        nextStep: { label: "Nächster Schritt" },
        nextDate: { label: "Termin dafür" },
        note: { label: "Notiz" },
      },
    },
    secondOpinion: {
      label: "Zweite Meinung",
      why: "Eine Person ohne eigene Verbindung sieht, was Sie übersehen.",
      error: "Bei persönlichen Verbindungen hilft eine zweite Meinung. Wer hat mitgeschaut?",
      fields: {
        person: { label: "Wer hat mitgeschaut?" },
        relation: { label: "In welcher Funktion?" },
        date: { label: "Datum" },
        agrees: {
          label: "Wie urteilt die Person?",
          options: { yes: "stimmt zu", partly: "teilweise", no: "rät ab" },
        },
        note: { label: "Notiz" },
      },
    },
    talks: {
      label: "Kennenlerngespräche",
      why: "Halten Sie fest, was Sie erfahren haben – auch Zwischentöne.",
      entry: "Gespräch",
      fields: {
        candidateId: { label: "Unternehmen" },
        date: { label: "Datum" },
        participants: { label: "Wer war dabei?" },
        impression: {
          label: "Ihr Eindruck",
          anchors: {
            1: "sehr schlecht",
            2: "schlecht",
            3: "gemischt",
            4: "gut",
            5: "sehr gut",
          },
        },
        learned: { label: "Was haben Sie erfahren?" },
        openPoints: {
          label: "Was blieb offen?",
          why: "Offene Punkte greifen Sie beim Aufbau der Strukturen als Bedenken wieder auf.",
        },
      },
    },
    nda: {
      label: "Vertraulichkeitsvereinbarung",
      why: "Ohne Schutz verlieren vertrauliche Angaben unter Umständen ihren rechtlichen Schutz.",
      options: {
        signed: "unterschrieben",
        planned: "in Vorbereitung",
        notNeeded: "nicht nötig, nichts Vertrauliches gezeigt",
      },
    },
    trial: {
      label: "Probelauf",
      why: "Eine kleine gemeinsame Aufgabe verrät mehr als jedes Gespräch.",
      fields: {
        description: { label: "Was haben Sie gemeinsam erprobt?" },
        from: { label: "Beginn" },
        to: { label: "Ende" },
        result: {
          label: "Ergebnis",
          options: {
            good: "hat überzeugt",
            mixed: "teils, teils",
            bad: "hat nicht überzeugt",
            none: "kein Probelauf",
          },
        },
        note: {
          label: "Notiz zum Ergebnis",
          why: "Ohne Probelauf nennen Sie hier den Grund.",
        },
      },
    },
    selectedIds: {
      label: "Für wen entscheiden Sie sich?",
      why: "Mit diesen Unternehmen bauen Sie die Kooperation auf.",
      error: "Wählen Sie mindestens ein Unternehmen.",
    },
    selectionReason: {
      label: "Warum passt diese Wahl zu Ihren Zielen?",
      why: "Die Begründung soll sich auf Zweck und Ziele beziehen, nicht auf Sympathie.",
      error: "Begründen Sie die Wahl in zwei bis drei Sätzen.",
    },
    deviationReason: {
      label: "Warum weichen Sie vom Ergebnis des Vergleichs ab?",
      why: "Abweichen ist erlaubt. Wichtig ist, dass Sie den Grund kennen.",
      error: "Bitte nennen Sie den Grund für die Abweichung.",
    },
    skipped: {
      label: "In diesem Durchlauf wird kein Partner gesucht",
      why: "Arbeiten Sie mit den bisherigen Partnern weiter, können Sie diese Phase überspringen.",
    },
  },
  checklist: {
    "c2-01": {
      statement: "Unser Anforderungsprofil leitet sich aus den Zielen im Bedarfsprofil ab.",
      why: "Sonst suchen Sie einen netten statt einen passenden Partner.",
      proof: "Jedes wichtige Ziel ist mit einem Kriterium verknüpft",
      contradiction:
        "Die wichtigsten Ziele sind noch nicht alle mit einem Kriterium oder einer Muss-Anforderung verknüpft",
      short: "Anforderungen aus den Zielen",
    },
    "c2-02": {
      statement: "Muss-Anforderungen und Wünsche sind klar getrennt.",
      why: "Das verhindert faule Kompromisse beim Unverzichtbaren.",
      proof: "Zwei getrennte Listen",
      contradiction:
        "Es ist noch keine Muss-Anforderung eingetragen oder es sind noch keine vier Kriterien eingetragen",
      short: "Muss und Wunsch getrennt",
    },
    "c2-03": {
      statement: "Die Gewichte standen fest, bevor wir das erste Unternehmen bewertet haben.",
      why: "Nachträgliche Gewichte machen jedes Ergebnis möglich.",
      proof: "Datum ‚Gewichte festgelegt‘",
      contradiction:
        "Die Gewichte sind noch nicht festgelegt oder wurden erst nach der ersten Bewertung festgelegt oder geändert",
      short: "Früh festgelegte Gewichte",
    },
    "c2-04": {
      statement: "Wir haben mindestens drei Unternehmen ernsthaft verglichen.",
      why: "Ohne Vergleich ist jede Wahl Zufall.",
      proof: "Drei vollständig bewertete Unternehmen",
      contradiction: "Es sind noch keine drei Unternehmen zu mindestens 80 % bewertet",
      short: "Drei Unternehmen im Vergleich",
    },
    "c2-05": {
      statement: "Wir haben auch außerhalb unseres Bekanntenkreises gesucht.",
      why: "Wer nur Bekannte fragt, übersieht die Besseren.",
      proof: "Mindestens ein Unternehmen ohne bisherige Verbindung",
      contradiction: "Es ist noch kein Unternehmen ohne bisherige Verbindung eingetragen",
      short: "Suche außerhalb des Bekanntenkreises",
    },
    "c2-06": {
      statement: "Für die Suche gab es einen festen Zeitraum und eingeplante Stunden.",
      why: "Gute Partner findet man nicht zwischen zwei Terminen.",
      proof: "Suchzeitraum mit Stundenansatz",
      contradiction: "Zu Beginn, Ende oder Arbeitszeit der Suche fehlt noch eine gültige Angabe",
      short: "Fester Suchzeitraum",
    },
    "c2-07": {
      statement:
        "Persönliche und private Verbindungen sind offengelegt; bei Bedarf hat eine unbeteiligte Person mitbewertet.",
      why: "Nähe trübt das Urteil, auch bei besten Absichten.",
      proof: "Angabe zur Verbindung je Unternehmen, zweite Meinung mit Datum",
      contradiction:
        "Ein Hinweis auf eine bestehende Verbindung zu einem Unternehmen ist noch offen",
      short: "Offengelegte Verbindungen",
    },
    "c2-08": {
      statement: "Jede Bewertung stützt sich auf einen Beleg, nicht nur auf einen Eindruck.",
      why: "Belege lassen sich besprechen, Eindrücke nicht.",
      proof: "Belegtext, Referenz, Besuch, Muster",
      contradiction: "Es sind noch nicht mindestens 70 % der Bewertungen belegt",
      short: "Belege für Bewertungen",
    },
    "c2-09": {
      statement: "Wir wissen, was der Partner von der Kooperation hat.",
      why: "Einseitiger Nutzen hält nicht lange.",
      proof: "Ausgefülltes Feld ‚Was hat das Unternehmen davon?‘",
      contradiction:
        "Es ist noch kein Unternehmen ausgewählt oder der Nutzen für ein ausgewähltes Unternehmen ist noch nicht beschrieben",
      short: "Nutzen des Partners",
    },
    "c2-10": {
      statement: "Wirtschaftliche Lage und Ruf des Partners sind geprüft.",
      why: "Sein Ausfall würde Ihr Problem.",
      proof: "Auskunft, Jahresabschluss, Referenzgespräch",
      contradiction:
        "Es ist noch kein Unternehmen ausgewählt oder ein ausgewähltes Unternehmen ist noch nicht geprüft",
      short: "Wirtschaftliche Lage",
    },
    "c2-11": {
      statement: "Vertrauliches haben wir erst nach einer Vertraulichkeitsvereinbarung gezeigt.",
      why: "Gesetzlich geschützt ist nur, was Sie selbst schützen.",
      proof: "Unterschriebene Vereinbarung",
      contradiction: "Die Vertraulichkeitsvereinbarung ist noch nicht unterschrieben",
      short: "Schutz vertraulicher Angaben",
    },
    "c2-12": {
      statement: "Wir haben die Zusammenarbeit an einer kleinen Aufgabe erprobt.",
      why: "Vertrauen entsteht durch Erfahrung.",
      proof: "Beschreibung und Ergebnis des Probelaufs",
      contradiction:
        "Es ist noch kein Probelauf eingetragen, der ganz oder teilweise überzeugt hat",
      short: "Erprobte Zusammenarbeit",
    },
  },
} as const satisfies PhaseWords<"search">;
