import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";

import { problems } from "#content/de/problems.ts";
import type { Cooperation } from "#domain/cooperation.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

test("weights that are fixed after the first score ask for a reason and keep it", async () => {
  const person = await visit("/kooperation/demo-a/partnersuche/anforderungsprofil", {
    cooperation: withoutDate(exampleCase("a")),
  });
  const search = async () =>
    ((await person.storage.read("demo-a")) as StoredCooperation).cooperation.cycles[0]?.search;
  const fix = await screen.findByRole("button", { name: "Gewichte festlegen" });
  const changesBefore = (await search())?.weightChanges ?? [];

  await person.user.click(fix);

  expect(screen.getByText(problems.weightsAfterScore)).toBeVisible();
  expect((await search())?.weightChanges ?? []).toEqual(changesBefore);

  const reason = screen.getByRole("textbox", { name: /Warum haben Sie die Gewichte geändert/ });
  await person.user.type(reason, "Neue Norm");
  await person.user.click(fix);

  expect(screen.queryByText(problems.weightsAfterScore)).not.toBeInTheDocument();
  expect(fix).not.toBeInTheDocument();
  await waitFor(async () =>
    expect((await search())?.weightChanges?.at(-1)).toMatchObject({ reason: "Neue Norm" }),
  );
});

test("weights that were fixed in time offer no way to fix them anew", async () => {
  await visit("/kooperation/demo-a/partnersuche/anforderungsprofil", {
    cooperation: exampleCase("a"),
  });

  expect(await screen.findByText(/^Gewichte festgelegt am \d/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Gewichte festlegen" })).not.toBeInTheDocument();
});

/** As it is after a weight was changed although companies are scored already. */
function withoutDate(cooperation: Cooperation): Cooperation {
  const cycles = cooperation.cycles.map((cycle) => ({
    ...cycle,
    search: { ...cycle.search, weightsFixedOn: "" },
  }));
  return { ...cooperation, cycles };
}
