import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { currentCycle } from "#domain/cooperation.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const TENSIONS = "/kooperation/demo-a/strukturen/spannungen-und-klaerung";

async function atConcerns(path = TENSIONS) {
  const person = await visit(path, { cooperation: exampleCase("a") });
  const panel = await screen.findByRole("region", { name: "Vorschläge aus Phase 1 und 2" });
  const structures = async () => {
    const { cooperation } = (await person.storage.read("demo-a")) as StoredCooperation;
    return currentCycle(cooperation).structures;
  };
  return { person, panel, structures };
}

const OPEN_POINT = /Was passiert mit der Software, wenn Blaumeise ausfällt/;

test("an open point of a talk becomes a concern that names its origin and leads back", async () => {
  const { person, panel, structures } = await atConcerns();
  const before = (await structures()).concerns ?? [];
  const concerns = within(panel).getByRole("group", { name: /Bedenken/ });

  await person.user.click(within(concerns).getByRole("checkbox", { name: OPEN_POINT }));
  await person.user.click(within(concerns).getByRole("button", { name: "1 Vorschlag übernehmen" }));

  await waitFor(async () =>
    expect((await structures()).concerns).toEqual([
      ...before.map((concern) => expect.objectContaining(concern) as object),
      expect.objectContaining({
        text: expect.stringMatching(OPEN_POINT) as string,
        origin: expect.objectContaining({ field: "search.talks" }) as object,
      }),
    ]),
  );
  expect(screen.queryByRole("checkbox", { name: OPEN_POINT })).not.toBeInTheDocument();
  expect(screen.getByText("1 Vorschlag übernommen.")).toBeInTheDocument();

  await person.user.click(screen.getByRole("button", { name: OPEN_POINT }));
  expect(
    await screen.findByText(/Herkunft: offener Punkt aus dem Gespräch mit Blaumeise/),
  ).toBeVisible();
  const [back] = screen.getAllByRole("link", { name: "Zum Schritt „Kennenlernen und Probelauf“" });
  expect(back).toHaveAttribute(
    "href",
    "#/kooperation/demo-a/partnersuche/kennenlernen-und-probelauf",
  );
});

test("what was dismissed is proposed again only on request, and undo takes back a taking", async () => {
  const { person, panel, structures } = await atConcerns();
  const concerns = within(panel).getByRole("group", { name: /Bedenken/ });
  await person.user.click(within(concerns).getByRole("checkbox", { name: OPEN_POINT }));
  await person.user.click(within(concerns).getByRole("button", { name: "Nicht mehr vorschlagen" }));
  expect(screen.queryByRole("checkbox", { name: OPEN_POINT })).not.toBeInTheDocument();

  await person.press("1 verworfenen Vorschlag wieder zeigen");
  await person.user.click(screen.getByRole("checkbox", { name: OPEN_POINT }));
  await person.press("1 Vorschlag übernehmen");
  const before = exampleCase("a").cycles[0]?.structures.concerns;
  await waitFor(async () =>
    expect((await structures()).concerns).toHaveLength((before?.length ?? 0) + 1),
  );

  const [undo] = screen.getAllByRole("button", { name: "Rückgängig" });
  if (undo) await person.user.click(undo);
  expect(await screen.findByRole("checkbox", { name: OPEN_POINT })).toBeVisible();
  await waitFor(async () => expect((await structures()).concerns).toEqual(before));
});

test("nothing is proposed where a cycle is only read", async () => {
  const cooperation = exampleCase("a");
  const closed = cooperation.cycles.map((cycle) => ({ ...cycle, closedOn: "2026-01-20" }));
  await visit(TENSIONS, { cooperation: { ...cooperation, cycles: closed } });

  expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
  await screen
    .findByText("Was bereitet den Beteiligten Sorgen?", { exact: false })
    .catch(() => null);
  await screen.findByRole("group", { name: /Bedenken/ });
  expect(screen.queryByText("Vorschläge aus Phase 1 und 2")).not.toBeInTheDocument();
});

test("the trial stands as first evidence where trust is judged", async () => {
  await visit("/kooperation/demo-a/evaluation/vertrauen", { cooperation: exampleCase("a") });

  const trial = await screen.findByRole("region", { name: "Erster Beleg: der Probelauf" });
  expect(trial).toHaveTextContent("Trockenlauf zweimal richtig erkannt, ein Fehlalarm.");
  expect(trial).toHaveTextContent("hat überzeugt");
  expect(within(trial).getByRole("link", { name: "Zum Probelauf" })).toHaveAttribute(
    "href",
    "#/kooperation/demo-a/partnersuche/kennenlernen-und-probelauf",
  );
});
