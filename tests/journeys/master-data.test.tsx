import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const BASE = "/kooperation/demo-a/stammdaten";

test("what was taken back stays away while somebody types on about the partner", async () => {
  const person = await visit(BASE, { cooperation: exampleCase("a") });
  const partners = await partnerList();
  await person.user.click(partners.getByRole("button", { name: /Blaumeise/, expanded: false }));
  const industry = await partners.findByLabelText("Branche");
  const before = (industry as HTMLInputElement).value;

  await person.user.type(industry, "ZZZ");
  await person.user.click(screen.getByRole("banner"));
  await person.user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(partners.getByLabelText("Branche")).toHaveValue(before));
  await person.user.type(partners.getByLabelText("Ort"), "!");

  await waitFor(async () => expect((await storedIn(person)).partners[1]?.location).toMatch(/!$/));
  expect((await storedIn(person)).partners[1]?.industry).toBe(before);
});

test("what the master data do not understand stays as typed and is explained", async () => {
  const person = await visit(BASE, { cooperation: exampleCase("a") });

  await person.write("Zahl der Beschäftigten", "etwa 40");
  expect(screen.queryByText("Bitte geben Sie eine Zahl ein.")).toBeNull();
  await person.write("Beginn des ersten Durchlaufs", "31.2.2026");
  await person.leaveField();

  expect(await screen.findByText("Bitte geben Sie eine Zahl ein.")).toBeVisible();
  const sentence = "Bitte geben Sie ein Datum im Format TT.MM.JJJJ ein.";
  expect(await screen.findByText(sentence)).toBeVisible();
  await waitFor(async () =>
    expect(JSON.stringify(await storedIn(person))).toContain('"startDate":""'),
  );
  await screen.findByText(/Gespeichert um/, { selector: ".only-wide *" });
  person.leave();

  await visit(BASE, { storage: person.storage });
  expect(await screen.findByLabelText("Zahl der Beschäftigten")).toHaveValue("etwa 40");
  expect(screen.getByLabelText("Beginn des ersten Durchlaufs")).toHaveValue("31.2.2026");
  expect(screen.getByText(sentence)).toBeVisible();
});

test("the master data are written part by part", async () => {
  const person = await visit(BASE, { cooperation: exampleCase("a") });

  await person.write("Zahl der Beschäftigten", "1.047");
  await person.write("Notiz", "Kurz.");

  await waitFor(async () => expect((await storedIn(person)).base.note).toBe("Kurz."));
  expect((await storedIn(person)).base.ownCompany).toEqual({
    ...exampleCase("a").base.ownCompany,
    employees: 1047,
  });
});

test("a partner the phases refer to goes only after asking, and comes back with all of it", async () => {
  const person = await visit(BASE, { cooperation: exampleCase("a") });
  const partners = await partnerList();
  const stored = async () => JSON.stringify(await storedIn(person));
  const before = await stored();
  await person.user.click(partners.getByRole("button", { name: /Blaumeise/, expanded: false }));

  await person.press(/^löschen: Blaumeise/);
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Dieser Eintrag wird noch verwendet: ");
  expect(dialog).toHaveTextContent("Strukturen, Geschäftsbeziehung, Evaluation");
  expect(within(dialog).getByText("Strukturen, „Wer macht was?“: 9 Einträge")).toBeVisible();
  expect(
    within(dialog).getByText("Strukturen, „Wer übernimmt welche Funktion?“: 1 Eintrag"),
  ).toBeVisible();
  await person.user.click(within(dialog).getByRole("button", { name: "Abbrechen" }));
  expect(partners.getAllByRole("listitem")).toHaveLength(1);

  await person.press(/^löschen: Blaumeise/);
  await person.user.click(await screen.findByRole("button", { name: "Löschen" }));
  const gone = await screen.findByText(/^„Blaumeise.* wurde gelöscht/);
  await waitFor(async () => expect(await stored()).not.toBe(before));
  await person.user.click(
    within(gone.parentElement ?? gone).getByRole("button", { name: "Rückgängig" }),
  );

  await waitFor(async () => expect(await stored()).toBe(before));
  expect(partners.getAllByRole("listitem")).toHaveLength(1);
});

test("a partner nothing refers to goes at once, with a way back", async () => {
  const person = await visit(BASE, { cooperation: exampleCase("a") });
  const partners = await partnerList();
  await person.press("Unternehmen hinzufügen");
  await waitFor(() => expect(partners.getAllByRole("listitem")).toHaveLength(2));

  await person.press("löschen: Unternehmen 2");

  expect(await screen.findByText("„Unternehmen 2“ wurde gelöscht.")).toBeVisible();
  expect(partners.getAllByRole("listitem")).toHaveLength(1);
});

test("a partner earlier cycles know stays on record as having left", async () => {
  const person = await visit("/kooperation/demo-b/stammdaten", { cooperation: exampleCase("b") });
  const partners = await partnerList();
  await person.user.click(partners.getByRole("button", { name: /Funkenfeld/, expanded: false }));

  await person.press(/^löschen: Elektro Funkenfeld/);
  await person.user.click(await screen.findByRole("button", { name: "Löschen" }));

  expect(await screen.findByText(/Funkenfeld.*ist nach Durchlauf 1 ausgeschieden/)).toBeVisible();
  expect(partners.getByText(/Elektro .*ausgeschieden nach Durchlauf 1/)).toBeVisible();
});

async function partnerList() {
  return within(await screen.findByRole("region", { name: "Partner in dieser Kooperation" }));
}

async function storedIn({ storage }: Awaited<ReturnType<typeof visit>>): Promise<Cooperation> {
  return ((await storage.read("demo-a")) as { cooperation: Cooperation }).cooperation;
}
