import type { LegalHintId } from "#domain/legal-hint.ts";

/** A legal question worth asking; no legal advice. */
export interface LegalHint {
  readonly id: LegalHintId;
  readonly topic: string;
  readonly text: string;
  /** Where it is laid down. */
  readonly norm: string;
}

/** Section 3.11. */
export const legalHints = [
  {
    id: "L01",
    topic: "Kartellrecht: Absprachen unter Wettbewerbern",
    text: "Absprachen, die den Wettbewerb beschränken, sind verboten – besonders über Preise, Mengen, Kundschaft oder Gebiete. Ob Ihre Kooperation erlaubt ist, müssen Sie selbst einschätzen; eine Anmeldung gibt es nicht mehr. Lassen Sie das prüfen.",
    norm: "§ 1, § 2 GWB; Art. 101 AEUV",
  },
  {
    id: "L02",
    topic: "Erleichterung für mittelständische Kooperationen",
    text: "Kleine und mittlere Unternehmen dürfen enger zusammenarbeiten, wenn sie dadurch Abläufe rationeller machen, wettbewerbsfähiger werden und der Wettbewerb nicht wesentlich leidet. Als grobe Orientierung gilt ein gemeinsamer Marktanteil von höchstens 10 bis 15 Prozent. Bei grenzüberschreitender Wirkung gilt europäisches Recht, dann hilft diese Ausnahme nicht.",
    norm: "§ 3 GWB; Merkblatt Bundeskartellamt",
  },
  {
    id: "L03",
    topic: "Heikle Informationen unter Wettbewerbern",
    text: "Schon der einseitige Austausch heikler Zahlen – Preise, Kosten, Mengen, Kundendaten, Strategien – kann ein Verstoß sein. Teilen Sie nur, was die Kooperation zwingend braucht, oder lassen Sie Zahlen von neutraler Stelle zusammenfassen.",
    norm: "§ 1 GWB; Horizontalleitlinien 2023",
  },
  {
    id: "L04",
    topic: "Geschäftsgeheimnisse",
    text: "Rechtlich geschützt ist ein Geheimnis nur, wenn Sie es mit angemessenen Maßnahmen schützen und das belegen können: Zugriffsrechte, Kennzeichnung, Vertraulichkeitsvereinbarung.",
    norm: "§ 2 Nr. 1 GeschGehG",
  },
  {
    id: "L05",
    topic: "Auftragsverarbeitung",
    text: "Verarbeitet ein Partner personenbezogene Daten nach Ihrer Weisung, brauchen Sie vorher einen Vertrag zur Auftragsverarbeitung.",
    norm: "Art. 28 DSGVO",
  },
  {
    id: "L06",
    topic: "Gemeinsame Verantwortung für Daten",
    text: "Legen Sie Zweck und Mittel gemeinsam fest, brauchen Sie eine Vereinbarung darüber, wer welche Pflicht erfüllt. Betroffene können sich an jeden von Ihnen wenden, und im Schadensfall haften Sie unter Umständen gemeinsam.",
    norm: "Art. 26, Art. 82 DSGVO",
  },
  {
    id: "L07",
    topic: "Ungewollte Gesellschaft (GbR)",
    text: "Verfolgen Sie einen gemeinsamen Zweck und treten gemeinsam auf, kann ohne jede Gründung eine Gesellschaft bürgerlichen Rechts entstehen – in kaufmännischem Umfang sogar eine OHG. Dann haften alle persönlich und für das Ganze. Getrennte Namen, Adressen, Angebote und Rechnungen senken das Risiko.",
    norm: "§§ 705, 721 BGB; § 105 HGB",
  },
  {
    id: "L08",
    topic: "Haftung und Versicherung",
    text: "Klären Sie, wer gegenüber der Kundschaft für Mängel und Schäden einsteht, und fragen Sie Ihre Versicherung, ob gemeinsame Leistungen mitversichert sind.",
    norm: "BGB; Versicherungsvertrag",
  },
  {
    id: "L09",
    topic: "Erfindungen und Ergebnisse",
    text: "Ohne Regelung gehören gemeinsame Erfindungen oft allen zusammen, und niemand kann allein Lizenzen vergeben. Regeln Sie vorher: Was bleibt wem? Wer meldet an? Wer darf was nutzen, auch danach? Erfindungen von Beschäftigten folgen eigenen Regeln.",
    norm: "§ 6 PatG, §§ 741 ff. BGB, ArbnErfG, UrhG",
  },
  {
    id: "L10",
    topic: "Wettbewerbsverbot, Kundenschutz, Ausschließlichkeit",
    text: "Solche Klauseln sind nur zulässig, soweit die Kooperation sie wirklich braucht – inhaltlich, räumlich und zeitlich begrenzt. Zu weit gefasst sind sie unwirksam oder verboten.",
    norm: "§ 1 GWB, § 138 BGB",
  },
  {
    id: "L11",
    topic: "Laufzeit, Kündigung, Ausstieg",
    text: "Regeln Sie Frist, Form und Folgen der Kündigung. Aus wichtigem Grund kann ein Dauervertrag immer beendet werden, bei Vertragsverstößen meist erst nach Frist oder Abmahnung. Ungeregelt bleiben sonst Daten, Rechte und laufende Aufträge.",
    norm: "§ 314 BGB",
  },
  {
    id: "L12",
    topic: "Personal ausleihen",
    text: "Arbeiten Ihre Leute nach Weisung des Partners in dessen Betrieb, kann das erlaubnispflichtige Arbeitnehmerüberlassung sein. Für nur gelegentliche Aushilfe gibt es Ausnahmen, im Baugewerbe besondere Verbote. Lassen Sie das vorab prüfen.",
    norm: "§§ 1, 1b AÜG",
  },
  {
    id: "L13",
    topic: "Daten vernetzter Produkte",
    text: "Für Daten aus vernetzten Produkten gilt seit September 2025 der Data Act. Er gibt Nutzenden Zugangsrechte und erklärt einseitig aufgezwungene, unfaire Datenklauseln zwischen Unternehmen für unverbindlich.",
    norm: "Verordnung (EU) 2023/2854, Art. 13",
  },
  {
    id: "L14",
    topic: "IT-Sicherheit in der Lieferkette",
    text: "Seit dem 6. Dezember 2025 gilt das NIS-2-Umsetzungsgesetz. Betroffene Unternehmen müssen auch ihre Lieferkette absichern und geben Anforderungen an Partner weiter. Prüfen Sie, ob Sie oder Ihre Partner dazugehören.",
    norm: "NIS2UmsuCG / BSIG",
  },
  {
    id: "L15",
    topic: "Steuern und Rechnungen",
    text: "Gegenseitige Leistungen können umsatzsteuerpflichtig sein, auch wenn kein Geld fließt. Klären Sie Abrechnung und E-Rechnung mit der Steuerberatung.",
    norm: "UStG",
  },
  {
    id: "L16",
    topic: "Bietergemeinschaft und öffentliche Aufträge",
    text: "Gemeinsam zu bieten ist nur zulässig, wenn dadurch der Wettbewerb nicht beschränkt wird – etwa weil keiner allein leistungsfähig genug wäre. Dokumentieren Sie die Gründe.",
    norm: "§ 1 GWB, Vergaberecht",
  },
  {
    id: "L17",
    topic: "Mitbestimmung",
    text: "Führen Sie Technik ein, die Leistung oder Verhalten von Beschäftigten erfassen kann, ist der Betriebsrat zu beteiligen.",
    norm: "§ 87 Abs. 1 Nr. 6 BetrVG",
  },
  {
    id: "L18",
    topic: "Marken, Domains, gemeinsames Logo",
    text: "Legen Sie fest, wem Name, Logo und Internetadresse gehören und was beim Ausscheiden gilt.",
    norm: "MarkenG",
  },
] as const satisfies readonly LegalHint[];

/** Closes every screen with hints. */
export const legalHelp =
  "Wer kann helfen? Rechtsanwältinnen und Rechtsanwälte, Steuerberatung, IHK oder Handwerkskammer, Datenschutzbeauftragte.";
