import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { type Cooperation, newCooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const BASE = "/kooperation/demo-a/geschaeftsbeziehung";

/** Example a with other entries in phase 4. */
function exampleWith(relationship: object): Cooperation {
  const example = exampleCase("a");
  return {
    ...example,
    cycles: example.cycles.map((cycle) => ({
      ...cycle,
      relationship: { ...cycle.relationship, ...relationship },
    })),
  };
}

const alone = () =>
  newCooperation({
    id: "neu",
    ownId: "wir",
    today: "2026-02-02",
    base: { name: "Werkbank teilen", ownCompany: { name: "Specht" }, startDate: "2026-01-05" },
  });

const rowOf = async (table: string | RegExp, name: RegExp) =>
  within(await screen.findByRole("table", { name: table })).findByRole("row", { name });

describe("communication", () => {
  test("the plan stands on one glance and says what has no way yet", async () => {
    const channels = [
      {
        id: "n1",
        purpose: "urgent",
        channel: "phone",
        maxLevel: "company",
        responseTime: "immediately",
      },
    ];
    await visit(`${BASE}/kommunikation`, { cooperation: exampleWith({ channels }) });

    expect(
      await rowOf("Anlass, Weg, Reaktionszeit und Vertraulichkeit", /Eilige Absprache/),
    ).toHaveTextContent("Eilige Absprache und StörungTelefonsofort◑ Empfangendes Unternehmen");
    expect(screen.getByText("Noch ohne Weg: Vertrauliches.")).toBeVisible();
  });

  test("the calendar shows three months and when the evaluation is", async () => {
    await visit(`${BASE}/kommunikation`, { cooperation: exampleCase("a") });

    const table = "Termine von Februar bis April";
    expect(await rowOf(table, /^Kurzabstimmung/)).toHaveTextContent(
      "Do., 5. Do., 19. Do., 5. Do., 19. Do., 2. Do., 16. Do., 30.",
    );
    expect(await rowOf(table, /^Werkstatttag/)).toHaveTextContent("erst am 20.05.2026");
    expect(await rowOf(table, /^Evaluation/)).toHaveTextContent("erst am 13.07.2026");
    expect(
      screen.getByText(/Die Zusammenarbeit läuft seit dem 12\.05\.2025\..*alle 6 Monate/),
    ).toBeVisible();
  });

  test("a meeting is noted as held with one press, and that can be undone", async () => {
    const person = await visit(`${BASE}/kommunikation`, { cooperation: exampleCase("a") });
    const table = "Termine von Februar bis April";

    await person.press("Heute durchgeführt: Kurzabstimmung");

    expect(
      await screen.findByText(
        "„Kurzabstimmung“ ist für heute vermerkt. Nächster Termin: 16.02.2026.",
      ),
    ).toBeInTheDocument();
    expect(await rowOf(table, /^Kurzabstimmung/)).toHaveTextContent("heute vermerkt");
    // Ctrl+Z takes back the latest change outside of text fields.
    await person.user.keyboard("{Control>}z{/Control}");
    expect(await rowOf(table, /^Kurzabstimmung/)).toHaveTextContent("Do., 5. Do., 19.");
  });

  test("the quarterly meeting has on its agenda what is being watched", async () => {
    const person = await visit(`${BASE}/kommunikation`, { cooperation: exampleCase("a") });

    await person.press(/^2Leitungsrunde|Leitungsrunde.*Bearbeiten/);

    const list = (await screen.findByText(/Auf die Tagesordnung/)).nextElementSibling;
    expect(list).toHaveTextContent("Beitrag und Ertrag");
  });

  test("proven meetings are taken over whole", async () => {
    const person = await visit(`${BASE}/kommunikation`, {
      cooperation: exampleWith({ meetings: [] }),
    });
    const offers = await screen.findByRole("group", { name: "Bewährte Abstimmungen" });

    await person.user.click(within(offers).getByRole("checkbox", { name: /^Kurzabstimmung/ }));
    await person.press("1 Vorschlag übernehmen");

    expect(
      await screen.findByText(/Was steht an, was klemmt\? · alle zwei Wochen · Dauer: 15/),
    ).toBeVisible();
    expect(within(offers).queryByRole("checkbox", { name: /^Kurzabstimmung/ })).toBeNull();
  });
});

test("contacts are proposed from the functions of phase 3, with where they come from", async () => {
  const person = await visit(`${BASE}/ansprechpersonen`, {
    cooperation: exampleWith({ contacts: [] }),
  });
  const offers = await screen.findByRole("group", {
    name: "Vorschläge aus den Funktionen in Phase 3",
  });
  const offer = within(offers).getByRole("checkbox", {
    name: /^Anwendungen und Daten: Sina Federlein/,
  });
  expect(offer).toHaveAccessibleDescription(/bisher ohne Vertretung\. Aus „Rollen und Aufgaben“/);

  await person.user.click(offer);
  await person.press("1 Vorschlag übernehmen");
  await person.press(/Anwendungen und Daten.*Bearbeiten/);

  expect(await screen.findByLabelText("Person")).toHaveValue("Sina Federlein");
  expect(screen.getByText("Funktion laut Phase 3: Anwendungen und Daten.")).toBeVisible();
});

describe("applications and data flows", () => {
  test("an application says what is still to be cleared up, at its place", async () => {
    const applications = [
      {
        id: "w1",
        name: "Portal",
        purpose: "Aufträge",
        operator: "blaumeise",
        users: ["blaumeise"],
        hosting: "",
        personalData: false,
        exitExport: "no",
        status: "live",
      },
    ];
    const person = await visit(`${BASE}/anwendungen-und-datenfluesse`, {
      cooperation: exampleWith({ applications }),
    });

    await person.press(/Portal.*Bearbeiten/);

    expect(await screen.findByLabelText(/^Wo die Daten liegen/)).toHaveAccessibleDescription(
      /Wo liegen die Daten dieser Anwendung\?/,
    );
    for (const hint of [
      "Klären Sie, wie Sie Ihre Daten beim Ausstieg mitnehmen.",
      "Wer darf hier was sehen und ändern?",
      "Was kostet die Anwendung, und wer trägt die Kosten?",
    ])
      expect(screen.getByText(hint)).toBeVisible();
  });

  test("a flow tells how confidential it is and what would suit it", async () => {
    const person = await visit(`${BASE}/anwendungen-und-datenfluesse`, {
      cooperation: exampleCase("a"),
    });

    await person.press(/Messwerte der Pumpen.*Bearbeiten/);

    const aside = await screen.findByRole("group", { name: "Einordnung dieses Datenflusses" });
    expect(aside).toHaveTextContent(/Empfangendes Unternehmen: Nur das Unternehmen/);
    expect(aside).not.toHaveTextContent("Überlegung");

    await person.choose("Übertragungsweg", "E-Mail mit Anhang");

    await waitFor(() => expect(aside).toHaveTextContent(/Große Mengen oder häufige Übertragung/));
    expect(aside).toHaveTextContent("Nichts Vertrauliches ohne Verschlüsselung");
  });

  test("the picture has a table with the same content", async () => {
    await visit(`${BASE}/anwendungen-und-datenfluesse`, { cooperation: exampleCase("a") });

    expect(
      await screen.findByRole("img", { name: "4 Datenflüsse zwischen 2 Unternehmen" }),
    ).toBeVisible();
    expect(await rowOf("Dieselben Datenflüsse als Tabelle", /^3 Ausgewertete/)).toHaveTextContent(
      "Quellengrund Pumpentechnik GmbH (Beispiel) → Blaumeise Sensorik GmbH (Beispiel)E-Mail mit AnhangBenannte Personen",
    );
  });
});

describe("running logs", () => {
  test("a decision takes a line, gets today's date and stands first", async () => {
    const person = await visit(`${BASE}/vertrauen-pflegen`, { cooperation: exampleCase("a") });

    await person.write("Was wurde entschieden?", "Fehlalarme monatlich auswerten{Enter}");

    const list = await screen.findByRole("group", { name: "Entscheidungsprotokoll" });
    const [first, second] = within(list).getAllByRole("listitem");
    expect(first).toHaveTextContent(/Fehlalarme monatlich auswerten\s*Datum: 02\.02\.2026/);
    expect(second).toHaveTextContent("Alarme in drei Stufen");
    expect(screen.getByLabelText("Was wurde entschieden?")).toHaveValue("");
    expect(screen.getByLabelText("Was wurde entschieden?")).toHaveFocus();
  });

  test("an empty line is not entered", async () => {
    const person = await visit(`${BASE}/vertrauen-pflegen`, { cooperation: exampleCase("a") });
    const form = await screen.findByRole("form", { name: "Klärung notieren" });

    await person.user.click(within(form).getByRole("button", { name: "Eintragen" }));

    expect(await within(form).findByText("Hier fehlt noch eine Angabe.")).toBeVisible();
    const list = screen.getByRole("group", { name: "Klärungsprotokoll" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
  });

  test("promises are noted, settled and counted", async () => {
    const promises = [
      { id: "p1", what: "Sensoren liefern", memberId: "blaumeise", dueDate: "2026-01-15" },
      { id: "p2", what: "Rechnung prüfen", dueDate: "2026-01-20", status: "kept" },
    ];
    const person = await visit(`${BASE}/vertrauen-pflegen`, {
      cooperation: exampleWith({ promises }),
    });
    expect(await screen.findByText("1 von 2 fälligen Zusagen gehalten (50 %).")).toBeVisible();
    expect(await rowOf("Offene Zusagen", /^Sensoren liefern/)).toHaveTextContent(
      "15.01.2026, überfällig",
    );

    await person.press("gehalten: Sensoren liefern");

    expect(await screen.findByText("2 von 2 fälligen Zusagen gehalten (100 %).")).toBeVisible();
    expect(screen.queryByRole("table", { name: "Offene Zusagen" })).toBeNull();
    expect(screen.getByText("„Sensoren liefern“ ist als gehalten vermerkt.")).toBeInTheDocument();

    await person.write("Was ist zugesagt?", "Angebot schicken");
    const form = screen.getByRole("form", { name: "Zusage notieren" });
    await person.user.type(within(form).getByLabelText(/^Bis wann\?/), "3.3.26{Enter}");

    expect(await rowOf("Offene Zusagen", /^Angebot schicken/)).toHaveTextContent("03.03.2026");
  });

  test("an overdue promise stands among what is due", async () => {
    const promises = [
      {
        id: "p1",
        what: "Sensoren liefern",
        who: "Jonas Erlenkamp",
        memberId: "blaumeise",
        dueDate: "2026-01-15",
      },
    ];
    await visit("/kooperation/demo-a", { cooperation: exampleWith({ promises }) });

    const due = await screen.findByRole("region", { name: "Was ansteht" });
    const entry = within(due).getByText("Sensoren liefern").closest("li");
    expect(entry).toHaveTextContent(/seit .*15\. Jan/);
    expect(entry).toHaveTextContent(
      "Zusage von Jonas Erlenkamp, Blaumeise Sensorik GmbH (Beispiel)",
    );
  });
});

describe("what if a partner drops out", () => {
  test("findings become sentences below what the clause says already", async () => {
    const person = await visit("/kooperation/demo-a/ausfall", { cooperation: exampleCase("a") });
    await screen.findByRole("heading", {
      level: 1,
      name: "Was wäre, wenn Blaumeise Sensorik GmbH (Beispiel) ausfällt?",
    });

    await person.user.click(
      screen.getByRole("checkbox", { name: /^„Überwachungsplattform“: Export ist möglich/ }),
    );
    await person.press("1 Satz übernehmen");

    expect(
      await screen.findByText("1 Satz steht jetzt bei: Regelungspunkt „Beendigung und Folgen“."),
    ).toBeVisible();
    await waitFor(async () => {
      const stored = JSON.stringify(await person.storage.read("demo-a"));
      expect(stored).toMatch(
        /Bei Ende der Kooperation gilt: [^"]*gibt vor dem Ausscheiden alle Daten der übrigen Beteiligten aus „Überwachungsplattform“/,
      );
    });
  });

  test("the company is chosen, and it is one from the address at first", async () => {
    const person = await visit("/kooperation/demo-a/ausfall?wer=quellengrund", {
      cooperation: exampleCase("a"),
    });
    expect(
      await screen.findByRole("heading", { level: 1, name: /Quellengrund .* ausfällt/ }),
    ).toBeVisible();

    await person.user.selectOptions(
      screen.getByLabelText("Welches Unternehmen fällt aus?"),
      "Blaumeise Sensorik GmbH (Beispiel)",
    );

    expect(
      await screen.findByRole("heading", { level: 1, name: /Blaumeise .* ausfällt/ }),
    ).toBeVisible();
  });

  test("without a partner it says where to enter one", async () => {
    await visit("/kooperation/neu/ausfall", { cooperation: alone() });

    expect(await screen.findByText(/^Bisher gehört nur Ihr Unternehmen/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Zu den Stammdaten" })).toHaveAttribute(
      "href",
      "#/kooperation/neu/stammdaten",
    );
  });

  test("who is about to remove a partner can look before", async () => {
    const person = await visit("/kooperation/demo-a/stammdaten", { cooperation: exampleCase("a") });

    await person.press(/Blaumeise.*Bearbeiten/);
    await person.press(/^löschen: Blaumeise/);
    const dialog = await screen.findByRole("dialog");

    expect(
      within(dialog).getByRole("link", {
        name: "Vorher ansehen, was ohne diesen Partner liegen bliebe",
      }),
    ).toHaveAttribute("href", "#/kooperation/demo-a/ausfall?wer=blaumeise");
  });
});

test("an empty phase says what to do next on every step", async () => {
  const person = await visit("/kooperation/neu/geschaeftsbeziehung/kommunikation", {
    cooperation: alone(),
  });
  expect(await screen.findAllByText(/^Noch keine Einträge/)).toHaveLength(2);
  expect(screen.queryByRole("table")).toBeNull();
  for (const step of [
    "beduerfnisse-der-partner",
    "ansprechpersonen",
    "anwendungen-und-datenfluesse",
    "vertrauen-pflegen",
  ]) {
    person.goTo(`/kooperation/neu/geschaeftsbeziehung/${step}`);
    expect((await screen.findAllByText(/^Noch keine Einträge/)).length).toBeGreaterThan(0);
  }
});
