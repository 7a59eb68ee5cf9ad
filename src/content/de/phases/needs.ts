import type { PhaseWords } from "../../words.ts";

/** Phase 1, Bedarfsermittlung (section 2.1). */
export const needs = {
  purpose:
    "Sie klären, wofür Sie einen Partner brauchen, was Sie selbst mitbringen und ob eine Kooperation überhaupt der beste Weg ist.",
  trustQuestion: "Sind wir selbst ein Unternehmen, auf das sich andere verlassen können?",
  outcomes: [
    "Ein Bedarfsprofil auf ein bis zwei Seiten.",
    "Eine Übersicht Ihrer Stärken und Lücken mit markiertem Kernwissen.",
    "Bis zu fünf messbare Ziele und eine Liste der Chancen.",
    "Eine begründete Entscheidung: kooperieren, erst klären oder nicht kooperieren – mit den geprüften Alternativen.",
  ],
  steps: {
    trigger: {
      lead: "Was hat Sie auf den Gedanken gebracht, mit einem Partner zu arbeiten?",
    },
    areas: {
      lead: "Wo würde ein Partner am meisten bewegen – und womit fangen Sie an?",
    },
    competencies: {
      lead: "Was bringen Sie mit, was fehlt Ihnen – und was bleibt im Haus?",
    },
    digital: {
      lead: "Woran hängt Ihr Vorhaben – und was müsste ein Partner dazu beitragen?",
    },
    form: {
      lead: "Mit wem, in welchem Bereich und wie verbindlich wollen Sie zusammenarbeiten?",
    },
    goals: {
      lead: "Was soll am Ende besser sein – und woran erkennen Sie das?",
    },
    decision: {
      lead: "Was setzen Sie selbst ein, welche anderen Wege gibt es – und wollen Sie wirklich kooperieren?",
    },
  },
  fields: {
    trigger: {
      label: "Warum denken Sie gerade jetzt über eine Kooperation nach?",
      why: "Ein klar benannter Bedarf ist der beste Kompass. Wer ihn nicht in Worte fassen kann, findet auch keinen passenden Partner.",
      error: "Bitte beschreiben Sie den Anlass in mindestens einem Satz.",
    },
    businessAreas: {
      label: "Wo könnte ein Partner Ihnen spürbar weiterhelfen?",
      why: "Der Vergleich mehrerer Geschäftsfelder zeigt, wo sich eine Kooperation am meisten lohnt.",
      error: "Nennen Sie mindestens ein Geschäftsfeld.",
      entry: "Geschäftsfeld",
      fields: {
        name: { label: "Geschäftsfeld" },
        situation: { label: "Wie ist die Lage heute?" },
        expectedAdvantage: { label: "Welchen Vorteil erwarten Sie?" },
        advantage: {
          label: "Wie groß ist der Vorteil?",
          why: "Vorteil und Aufwand bestimmen die Reihenfolge im Vergleich der Geschäftsfelder.",
          anchors: { 1: "sehr gering", 2: "gering", 3: "mittel", 4: "groß", 5: "sehr groß" },
        },
        effort: {
          label: "Wie groß ist der Aufwand?",
          anchors: { 1: "sehr gering", 2: "gering", 3: "mittel", 4: "groß", 5: "sehr groß" },
        },
      },
    },
    priorityAreaId: {
      label: "Mit welchem Geschäftsfeld möchten Sie beginnen?",
      why: "Ein klarer Anfang macht die Suche einfacher.",
      error: "Bitte wählen Sie eines der eingetragenen Geschäftsfelder.",
    },
    competencies: {
      label: "Was können wir gut, was fehlt uns?",
      why: "Ein Partner will wissen, was Sie mitbringen. Und Sie müssen wissen, was er ergänzen soll und was Sie selbst ausbauen wollen.",
      entry: "Kompetenz",
      fields: {
        name: { label: "Kompetenz" },
        level: {
          label: "Wie steht es darum?",
          options: { strong: "Stärke", sufficient: "ausreichend", missing: "fehlt" },
        },
        intent: {
          label: "Was haben Sie damit vor?",
          options: {
            contribute: "bringen wir ein",
            keep: "behalten wir für uns",
            develop: "wollen wir ausbauen",
            source: "soll ein Partner mitbringen",
          },
        },
        isCore: {
          label: "Kernwissen",
          why: "Kernwissen macht Ihr Geschäft aus und braucht Schutz. Später wird dafür die Freigabestufe ‚bleibt im Haus‘ vorgeschlagen.",
        },
        note: { label: "Notiz" },
      },
    },
    digitalStatus: {
      label: "Haben Sie ein Digitalisierungsvorhaben?",
      why: "Digitalisierung stockt oft, weil Wissen oder Leute fehlen. Genau hier kann ein Partner helfen.",
      options: { yes: "ja, es läuft", planned: "ja, geplant", no: "derzeit nicht" },
    },
    digitalProjects: {
      label: "Wie könnte ein Partner Ihr Vorhaben voranbringen?",
      why: "Beschreiben Sie das Hindernis und den Beitrag, den Sie sich wünschen. Das wird später zur Anforderung.",
      error: "Bitte beschreiben Sie mindestens ein Vorhaben oder wählen Sie ‚derzeit nicht‘.",
      entry: "Vorhaben",
      fields: {
        title: { label: "Vorhaben" },
        obstacles: {
          label: "Woran fehlt es?",
          options: {
            knowhow: "Wissen",
            staff: "Personal",
            money: "Geld",
            technology: "Technik",
            data: "Daten",
            time: "Zeit",
          },
        },
        partnerHelp: { label: "Was soll ein Partner beitragen?" },
        stage: {
          label: "Wie weit sind Sie?",
          options: { idea: "Idee", planned: "geplant", running: "läuft" },
        },
      },
    },
    forms: {
      label: "Mit wem könnten Sie zusammenarbeiten?",
      note: "Kooperationsform",
      why: "Die Form entscheidet, wo Sie suchen und welche Regeln gelten – besonders wenn der Partner auch Wettbewerber ist.",
      error: "Wählen Sie eine Form oder ‚noch offen‘.",
      options: {
        horizontal: "Horizontal – Unternehmen auf derselben Stufe",
        vertical: "Vertikal – Unternehmen vor oder hinter Ihnen in der Kette",
        diagonal: "Diagonal – Unternehmen aus einem anderen Bereich",
        undecided: "Noch offen",
      },
      explanations: {
        horizontal:
          "Betriebe mit ähnlicher Leistung, oft aus derselben Branche. Beispiel: Drei Tischlereien kaufen gemeinsam Holz ein.",
        vertical:
          "Zulieferer, Kunde, Handel oder Dienstleister. Beispiel: Ein Maschinenbauer entwickelt mit dem Sensorhersteller ein neues Bauteil.",
        diagonal:
          "Andere Branche, weder Kette noch Konkurrenz. Beispiel: Ein Hotel und ein Fahrradhändler bieten zusammen Radreisen an.",
        undecided: "Sie legen sich bei der Partnersuche fest.",
      },
    },
    fields: {
      label: "In welchem Bereich soll die Zusammenarbeit stattfinden?",
      note: "Kooperationsfeld",
      why: "So wird aus einer Idee ein klar umrissenes Vorhaben.",
      error: "Wählen Sie mindestens einen Bereich.",
      options: {
        purchasing: "Einkauf und Beschaffung",
        production: "Produktion und Leistungserstellung",
        sales: "Vertrieb und Marketing",
        rnd: "Forschung und Entwicklung",
        logistics: "Logistik und Lager",
        hr: "Personal und Ausbildung",
        digital: "Digitalisierung und Daten",
        service: "Kundendienst und Wartung",
        admin: "Verwaltung",
        export: "Auslandsgeschäft",
        sustainability: "Energie und Nachhaltigkeit",
        knowledge: "Wissens- und Erfahrungsaustausch",
        jointOffer: "Gemeinsames Leistungsangebot",
        other: "Anderes",
      },
      examples: {
        purchasing: "gemeinsam bestellen, Rahmenverträge, Energie",
        production: "Maschinen teilen, Auftragsspitzen ausgleichen, Teile fertigen",
        sales: "gemeinsames Angebot, Messestand, gegenseitige Empfehlung",
        rnd: "Prototypen, Förderprojekt, neues Produkt",
        logistics: "gemeinsame Touren, Lagerfläche, Entsorgung",
        hr: "Verbundausbildung, Schulungen, gegenseitige Aushilfe",
        digital: "gemeinsame Software, Datenaustausch, Plattform",
        service: "Notdienst, Fernwartung, gemeinsame Hotline",
        admin: "Buchhaltung, Fuhrpark, Datenschutz, IT-Betreuung teilen",
        export: "Messebeteiligung, gemeinsame Vertretung",
        sustainability: "Abwärme nutzen, Mehrwegsystem, Berichte",
        knowledge: "Unternehmerrunde, Kennzahlenvergleich, Hospitation",
        jointOffer: "alles aus einer Hand, Bietergemeinschaft",
      },
      cautions: {
        purchasing: "Unter Wettbewerbern Kartellrecht prüfen.",
        production: "Haftung und Qualität klären.",
        sales: "Auftritt nach außen und Preise getrennt halten.",
        rnd: "Rechte an Ergebnissen vorab regeln.",
        logistics: "Gefahrübergang und Versicherung klären.",
        hr: "Beim Verleihen von Personal das Arbeitnehmerüberlassungsrecht prüfen.",
        digital: "Datenschutz und Datensicherheit regeln.",
        service: "Wer ist für die Kundschaft zuständig?",
        admin: "Verschwiegenheit vereinbaren.",
        export: "Fremdes Recht und Zoll beachten.",
        sustainability: "Werbeaussagen belegen können.",
        knowledge: "Unter Wettbewerbern keine Preise und Kundendaten.",
        jointOffer: "Ungewollte Gesellschaft und Haftung vermeiden.",
      },
    },
    fieldsOther: {
      label: "Welcher andere Bereich?",
      why: "Ein genauer Name hilft Ihnen später bei der Suche und in der Vereinbarung.",
    },
    intensity: {
      label: "Wie verbindlich soll die Zusammenarbeit werden?",
      why: "Je verbindlicher, desto mehr Abstimmung und Regelung braucht es.",
      options: {
        exchange: "Erfahrungsaustausch ohne Verpflichtung",
        singleOrders: "Zusammenarbeit bei einzelnen Aufträgen",
        project: "Gemeinsames Projekt mit Anfang und Ende",
        permanent: "Dauerhafte Kooperation zwischen wenigen Partnern",
        network: "Unternehmensnetzwerk mit mehreren Partnern",
        jointCompany: "Gemeinsames Unternehmen",
      },
      explanations: {
        jointCompany: "Hierfür brauchen Sie in jedem Fall rechtliche und steuerliche Beratung.",
      },
    },
    goals: {
      label: "Welche Ziele wollen Sie erreichen?",
      why: "An diesen Zielen messen Sie später in der Evaluation, ob sich die Kooperation gelohnt hat.",
      error: "Tragen Sie mindestens ein Ziel ein.",
      entry: "Ziel",
      fields: {
        title: { label: "Ziel" },
        owner: {
          label: "Wessen Ziel ist das?",
          options: { own: "unser Ziel", joint: "gemeinsames Ziel" },
        },
        metric: {
          label: "Messgröße",
          why: "Gut messbar ist, was Sie ohnehin zählen: Verträge, Stunden, Tage, Euro, Reklamationen.",
          errors: {
            required: "Ohne Messgröße lässt sich später nicht sagen, ob das Ziel erreicht ist.",
          },
        },
        unit: { label: "Einheit" },
        baseline: {
          label: "Ausgangswert",
          why: "Der Stand von heute. Ohne ihn gibt es später keinen Vergleich.",
        },
        target: { label: "Zielwert" },
        direction: {
          label: "Was ist besser?",
          why: "Nur nötig, wenn Zielwert und Ausgangswert gleich sind.",
          options: { up: "höher ist besser", down: "niedriger ist besser" },
        },
        dueDate: { label: "Termin" },
        priority: {
          label: "Wie wichtig ist es?",
          options: { 1: "hoch", 2: "mittel", 3: "niedrig" },
        },
      },
    },
    opportunities: {
      label: "Welche Chancen eröffnet die Kooperation zusätzlich?",
      why: "Neues Wissen, neue Technik, neue Märkte, mehr Beweglichkeit: In der Evaluation prüfen Sie, welche Chancen Sie genutzt haben.",
      entry: "Chance",
      fields: {
        title: { label: "Chance" },
        kind: {
          label: "Worum geht es?",
          options: {
            knowledge: "neues Wissen",
            technology: "neue Technik",
            market: "neue Märkte oder Kundengruppen",
            flexibility: "mehr Beweglichkeit",
            offer: "vollständigeres Angebot",
            focus: "mehr Zeit für das Kerngeschäft",
            cost: "geringere Kosten",
          },
        },
        description: { label: "Beschreibung" },
      },
    },
    customerBenefit: {
      label: "Was haben Ihre Kundinnen und Kunden davon?",
      why: "Ein Partner ergänzt Ihr Angebot oder macht Sie schneller. Das trägt nur, wenn die Kundschaft es merkt.",
      error: "Beschreiben Sie den Nutzen für die Kundschaft in einem Satz.",
    },
    resources: {
      label: "Was können Sie selbst einsetzen?",
      why: "Kooperationen kosten vor allem am Anfang Zeit. Planen Sie sie ein, sonst leidet das Tagesgeschäft oder der Partner.",
      fields: {
        budget: { label: "Budget", note: "in Euro" },
        hoursPerMonth: {
          label: "Arbeitszeit",
          note: "Stunden im Monat",
          why: "Rechnen Sie die Stunden aller Beteiligten in Ihrem Haus zusammen.",
          error: "Null Stunden sind für eine Kooperation nicht realistisch. Bitte schätzen Sie.",
        },
        leadPerson: {
          label: "Leitung",
          why: "Eine Person, die das Vorhaben voranbringt und Zeit dafür hat.",
          error: "Wer treibt das Vorhaben bei Ihnen voran?",
        },
        from: { label: "Verfügbar ab" },
      },
    },
    alternatives: {
      label: "Welche anderen Wege haben Sie geprüft?",
      why: "Eine Kooperation ist nicht immer der beste Weg. Wer die Alternativen kennt, verhandelt klarer.",
      error: "Prüfen Sie mindestens einen anderen Weg.",
      entry: "Alternative",
      fields: {
        option: {
          label: "Alternative",
          options: {
            build: "selbst aufbauen",
            buy: "Leistung oder Software zukaufen",
            service: "Dienstleister beauftragen",
            acquire: "Unternehmen oder Fachkräfte übernehmen",
            drop: "darauf verzichten",
          },
        },
        assessment: { label: "Was spricht dafür, was dagegen?" },
        verdict: {
          label: "Ihr Urteil",
          options: {
            better: "besser als Kooperation",
            equal: "gleich gut",
            worse: "schlechter",
          },
        },
      },
    },
    noGos: {
      label: "Was kommt für Sie auf keinen Fall infrage?",
      why: "Wer seine Grenzen kennt, muss sie später nicht im Streit ziehen.",
      entry: "Grenze",
      fields: { text: { label: "Grenze" } },
    },
    risks: {
      label: "Was könnte schiefgehen?",
      why: "Benannte Risiken lassen sich mit dem Partner besprechen, bevor sie eintreten.",
      entry: "Risiko",
      fields: {
        risk: { label: "Risiko" },
        probability: {
          label: "Wie wahrscheinlich ist das?",
          anchors: {
            1: "sehr unwahrscheinlich",
            2: "unwahrscheinlich",
            3: "möglich",
            4: "wahrscheinlich",
            5: "sehr wahrscheinlich",
          },
        },
        impact: {
          label: "Wie schwer wären die Folgen?",
          anchors: { 1: "sehr leicht", 2: "leicht", 3: "spürbar", 4: "schwer", 5: "sehr schwer" },
        },
        measure: { label: "Gegenmaßnahme" },
      },
    },
    internalSupport: {
      label: "Wie stehen Führung und Belegschaft zu dem Vorhaben?",
      why: "Im Alltag tragen die Mitarbeitenden die Kooperation. Skepsis im eigenen Haus spürt auch der Partner.",
      error: "Bitte schätzen Sie den Rückhalt ein.",
      anchors: { 1: "überwiegend dagegen", 3: "unentschieden", 5: "überzeugt dafür" },
    },
    decision: {
      label: "Grundsatzentscheidung",
      why: "Ein festgehaltener Entschluss schützt vor halbherzigen Anläufen. Auch ein begründetes Nein ist ein gutes Ergebnis.",
      fields: {
        choice: {
          label: "Wie entscheiden Sie?",
          options: {
            cooperate: "Wir suchen einen Partner",
            clarify: "Wir klären erst noch etwas",
            stop: "Wir kooperieren vorerst nicht",
          },
        },
        reason: {
          label: "Begründung",
          error: "Bitte begründen Sie die Entscheidung kurz.",
        },
        date: { label: "Datum" },
      },
    },
    carriedOver: {
      label: "Übernommen aus der letzten Evaluation",
      why: "So geht keine Erkenntnis verloren: Jede Konsequenz wird aufgegriffen oder bewusst verworfen.",
      entry: "Punkt",
      fields: {
        consequenceId: { label: "Konsequenz aus der Evaluation" },
        text: { label: "Punkt" },
        status: {
          label: "Was wird daraus?",
          options: { adopted: "übernommen", done: "erledigt", dropped: "verworfen" },
        },
        reason: { label: "Begründung" },
      },
    },
  },
  checklist: {
    "c1-01": {
      statement: "Wir können in zwei Sätzen sagen, warum wir einen Partner brauchen.",
      why: "Ein unklarer Bedarf führt zum falschen Partner.",
      proof: "Anlass im Bedarfsprofil; von der Führung gelesen",
      contradiction: "Der Anlass ist noch nicht oder nur sehr knapp beschrieben",
      short: "Klarer Anlass",
    },
    "c1-02": {
      statement: "Wir haben mehrere Geschäftsfelder verglichen, bevor wir uns entschieden haben.",
      why: "Das erste Thema ist nicht immer das lohnendste.",
      proof: "Mindestens zwei bewertete Geschäftsfelder",
      contradiction: "Es sind noch keine zwei Geschäftsfelder eingetragen",
      short: "Vergleich der Geschäftsfelder",
    },
    "c1-03": {
      statement:
        "Unsere Stärken und Lücken sind ehrlich erfasst und mit den Fachleuten im Haus besprochen.",
      why: "Schöngefärbte Angaben fallen dem Partner später auf.",
      proof: "Stärken-und-Lücken-Liste mit Datum und Beteiligten",
      contradiction:
        "Es ist noch keine Stärke oder noch keine Kompetenz mit der Angabe ‚fehlt‘ eingetragen",
      short: "Ehrliche Stärken und Lücken",
    },
    "c1-04": {
      statement:
        "Wir wissen, welches Wissen unser Kerngeschäft ausmacht und das Haus nicht verlassen darf.",
      why: "Nur was Sie kennen, können Sie schützen.",
      proof: "Als Kernwissen markierte Einträge",
      contradiction: "Es ist noch keine Kompetenz als Kernwissen markiert",
      short: "Schutz des Kernwissens",
    },
    "c1-05": {
      statement:
        "Wir wissen, was ein Partner zu unseren Digitalisierungsvorhaben beitragen müsste.",
      why: "Sonst bleibt ‚etwas mit Digitalisierung‘ ein Wunsch.",
      proof: "Ausgefülltes Vorhaben mit Hindernis und Beitrag",
      contradiction: "Es ist noch kein Digitalisierungsvorhaben beschrieben",
      short: "Beitrag zum Digitalisierungsvorhaben",
    },
    "c1-06": {
      statement: "Jedes Ziel hat Messgröße, Ausgangswert und Termin.",
      why: "Ohne Ausgangswert gibt es später keinen Vergleich.",
      proof: "Zieltabelle ohne Lücken",
      contradiction:
        "In der Zieltabelle fehlt noch mindestens eine Messgröße, ein Ausgangswert oder ein Termin",
      short: "Messbare Ziele",
    },
    "c1-07": {
      statement: "Der Nutzen für unsere Kundschaft ist beschrieben.",
      why: "Eine Kooperation ohne Kundennutzen trägt sich selten.",
      proof: "Ein bis zwei Sätze, möglichst mit Rückmeldung aus der Kundschaft",
      contradiction: "Der Nutzen für die Kundschaft ist noch nicht oder nur sehr knapp beschrieben",
      short: "Nutzen für die Kundschaft",
    },
    "c1-08": {
      statement: "Wir haben geprüft, ob Selbermachen, Zukaufen oder Verzichten besser wäre.",
      why: "Kooperieren kostet Abstimmung; das muss sich lohnen.",
      proof: "Mindestens zwei bewertete Alternativen",
      contradiction: "Es sind noch keine zwei Alternativen eingetragen",
      short: "Geprüfte Alternativen",
    },
    "c1-09": {
      statement: "Zeit, Geld und eine verantwortliche Person sind fest eingeplant.",
      why: "Nebenbei gelingt der Aufbau selten.",
      proof: "Stundenkontingent und Budget, von der Führung freigegeben",
      contradiction: "Zu Budget, Arbeitszeit oder Leitung fehlt noch eine gültige Angabe",
      short: "Eingeplanter eigener Einsatz",
    },
    "c1-10": {
      statement: "Die Mitarbeitenden, die mit dem Partner arbeiten werden, sind eingebunden.",
      why: "Sie merken Schwierigkeiten zuerst und müssen sie lösen.",
      proof: "Gesprächsnotiz oder Besprechungsprotokoll",
      contradiction:
        "Der Rückhalt im Betrieb ist noch nicht eingeschätzt oder liegt unter der Mitte der Skala",
      short: "Rückhalt im Betrieb",
    },
    "c1-11": {
      statement:
        "Grenzen und Risiken sind benannt, zu jedem großen Risiko gibt es eine Gegenmaßnahme.",
      why: "Klare Grenzen schaffen Verlässlichkeit.",
      proof: "Liste ‚nicht verhandelbar‘ und Risikoliste",
      contradiction:
        "Es ist noch keine Grenze eingetragen oder zu einem großen Risiko fehlt die Gegenmaßnahme",
      short: "Grenzen und Risiken",
    },
    "c1-12": {
      statement:
        "Alle Konsequenzen aus der letzten Evaluation sind übernommen, erledigt oder begründet verworfen.",
      why: "Nur so schließt sich der Kreislauf.",
      proof: "Liste ‚Übernommen aus der Evaluation‘ ohne offene Einträge",
      contradiction:
        "Zu den Punkten aus der letzten Evaluation ist noch nicht überall entschieden, was daraus wird",
      short: "Konsequenzen der letzten Evaluation",
    },
  },
} as const satisfies PhaseWords<"needs">;
