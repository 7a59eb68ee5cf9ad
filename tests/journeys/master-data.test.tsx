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

async function partnerList() {
  return within(await screen.findByRole("region", { name: "Partner in dieser Kooperation" }));
}

async function storedIn({ storage }: Awaited<ReturnType<typeof visit>>): Promise<Cooperation> {
  return ((await storage.read("demo-a")) as { cooperation: Cooperation }).cooperation;
}
