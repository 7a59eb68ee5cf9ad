import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { newCooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const empty = () =>
  newCooperation({
    id: "neu",
    ownId: "wir",
    today: "2026-02-02",
    base: { name: "Werkbank teilen", ownCompany: { name: "Specht" }, startDate: "2026-01-05" },
  });

const GOALS = "/kooperation/demo-a/bedarfsermittlung/ziele-und-chancen";

test("what was typed is there again after leaving and coming back", async () => {
  const first = await visit("/kooperation/neu/bedarfsermittlung/anlass", { cooperation: empty() });
  const question = "Warum denken Sie gerade jetzt über eine Kooperation nach?";
  await first.write(question, "Unsere Maschinen stehen still.");
  await screen.findByText(/Gespeichert um/, { selector: ".only-wide *" });
  await waitFor(async () =>
    expect(JSON.stringify(await first.storage.read("neu"))).toContain("Unsere Maschinen"),
  );
  first.leave();

  await visit("/kooperation/neu/bedarfsermittlung/anlass", { storage: first.storage });

  expect(await screen.findByLabelText(question)).toHaveValue("Unsere Maschinen stehen still.");
});

test("a rule speaks up only after the field was left", async () => {
  const person = await visit("/kooperation/neu/bedarfsermittlung/anlass", { cooperation: empty() });
  const sentence = "Bitte beschreiben Sie den Anlass in mindestens einem Satz.";

  await person.write("Warum denken Sie gerade jetzt über eine Kooperation nach?", "kurz");
  expect(screen.queryByText(sentence)).toBeNull();
  await person.leaveField();

  expect(await screen.findByText(sentence)).toBeVisible();
});

test("projects are asked for only where there are some", async () => {
  const person = await visit("/kooperation/neu/bedarfsermittlung/digitalisierung", {
    cooperation: empty(),
  });
  const projects = { name: "Wie könnte ein Partner Ihr Vorhaben voranbringen?" };

  await person.choose("Haben Sie ein Digitalisierungsvorhaben?", "derzeit nicht");
  await waitFor(() => expect(screen.queryByRole("heading", projects)).toBeNull());
  await person.choose("Haben Sie ein Digitalisierungsvorhaben?", "ja, geplant");

  expect(await screen.findByRole("heading", projects)).toBeVisible();
});

test("a text in a number field stays as typed and is explained", async () => {
  const person = await visit(
    "/kooperation/neu/bedarfsermittlung/einsatz-alternativen-entscheidung",
    {
      cooperation: empty(),
    },
  );

  await person.write("Budget", "viel Geld");
  await person.leaveField();

  expect(
    await screen.findByText("Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 1.500,00."),
  ).toBeVisible();
  expect(screen.getByLabelText("Budget")).toHaveValue("viel Geld");
});

test("money typed the German way is understood and shown tidily", async () => {
  const person = await visit(
    "/kooperation/neu/bedarfsermittlung/einsatz-alternativen-entscheidung",
    {
      cooperation: empty(),
    },
  );

  await person.write("Budget", "1234,5");
  await person.leaveField();

  await waitFor(() => expect(screen.getByLabelText("Budget")).toHaveValue("1.234,50\u00a0€"));
});

test("records are added, moved and deleted, and a deletion can be undone", async () => {
  const person = await visit(
    "/kooperation/neu/bedarfsermittlung/einsatz-alternativen-entscheidung",
    {
      cooperation: empty(),
    },
  );
  const list = within(
    await screen.findByRole("group", { name: "Was kommt für Sie auf keinen Fall infrage?" }),
  );

  await person.press("Grenze hinzufügen");
  await person.write("Grenze", "Kein Verkauf");
  await person.press("Grenze hinzufügen");
  await waitFor(() => expect(screen.getAllByLabelText("Grenze")[1]).toHaveFocus());
  await person.user.keyboard("Keine Bürgschaft");
  await person.press("nach oben: Keine Bürgschaft");
  expect(list.getAllByRole("listitem").map((item) => item.querySelector("b")?.textContent)).toEqual(
    ["Keine Bürgschaft", "Kein Verkauf"],
  );

  await person.press("löschen: Keine Bürgschaft");
  await waitFor(() => expect(list.getAllByRole("listitem")).toHaveLength(1));
  await person.user.click(
    within(await screen.findByText(/wurde gelöscht/).then(toast)).getByRole("button", {
      name: "Rückgängig",
    }),
  );

  await waitFor(() => expect(list.getAllByRole("listitem")).toHaveLength(2));
});

test("the way back of a deletion goes away with the next change", async () => {
  const person = await visit(
    "/kooperation/demo-a/bedarfsermittlung/einsatz-alternativen-entscheidung",
    { cooperation: exampleCase("a") },
  );
  const list = within(
    await screen.findByRole("group", { name: "Was kommt für Sie auf keinen Fall infrage?" }),
  );
  await person.user.click(list.getByRole("button", { name: /^1 / }));
  await person.press(/^löschen/);
  expect(await screen.findByText(/wurde gelöscht/)).toBeVisible();

  await person.write("Budget", "1500");

  await waitFor(() => expect(screen.queryByText(/wurde gelöscht/)).toBeNull());
});

test("a goal that others refer to is deleted only after asking, and the links go with it", async () => {
  const person = await visit(GOALS, { cooperation: exampleCase("a") });

  await person.user.click(
    await screen.findByRole("button", { name: /^1 Weniger ungeplante Stillstände/ }),
  );
  await person.press(/^löschen: Weniger ungeplante Stillstände/);
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Dieser Eintrag wird noch verwendet");
  await person.user.click(within(dialog).getByRole("button", { name: "Löschen" }));

  await waitFor(async () => {
    const stored = JSON.stringify(await person.storage.read("demo-a"));
    expect(stored).not.toContain('"goalId":"g1"');
  });
});

test("what is missing is listed on request, and each entry leads to its field", async () => {
  const person = await visit("/kooperation/neu/bedarfsermittlung/ziele-und-chancen", {
    cooperation: empty(),
  });
  await person.press("Ziel hinzufügen");
  await person.write("Ziel", "Weniger Stillstand");
  await person.user.click(
    screen.getByRole("button", { name: /Weniger Stillstand/, expanded: true }),
  );

  await person.press("Was fehlt noch?");
  await person.follow(
    "Weniger Stillstand, Messgröße: Ohne Messgröße lässt sich später nicht sagen, ob das Ziel erreicht ist.",
  );

  await waitFor(() => expect(screen.getByLabelText("Messgröße")).toHaveFocus());
});

test("the spontaneous favourite is locked once a company was scored", async () => {
  await visit("/kooperation/demo-a/partnersuche/wunschbild", { cooperation: exampleCase("a") });

  const favourite = await screen.findByLabelText("Welches Unternehmen hätten Sie spontan gewählt?");

  expect(favourite).toHaveAttribute("readonly");
  expect(favourite).toHaveAccessibleDescription(/Nach der ersten Bewertung/);
});

/** The message in which a text stands. */
function toast(text: HTMLElement): HTMLElement {
  return text.parentElement ?? text;
}
