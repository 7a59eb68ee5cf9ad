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

async function partnerList() {
  return within(await screen.findByRole("region", { name: "Partner in dieser Kooperation" }));
}

async function storedIn({ storage }: Awaited<ReturnType<typeof visit>>): Promise<Cooperation> {
  return ((await storage.read("demo-a")) as { cooperation: Cooperation }).cooperation;
}
