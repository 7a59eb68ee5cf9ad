import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

test("the length of a meeting is written the German way", async () => {
  const example = exampleCase("a");
  const meetings = [{ id: "m", title: "Kurze Runde", minutes: 12.5, nextDate: "2026-02-10" }];
  const cooperation = {
    ...example,
    cycles: example.cycles.map((cycle) => ({
      ...cycle,
      relationship: { ...cycle.relationship, meetings },
    })),
  };
  await visit("/kooperation/demo-a", { cooperation });

  expect(await screen.findByText("12,5 Minuten")).toBeVisible();
});

test("a trust step that counts says who has not answered yet", async () => {
  const example = exampleCase("a");
  const cooperation = {
    ...example,
    cycles: example.cycles.map((cycle) => {
      const { trustRatings } = cycle.evaluation;
      const kept = Array.isArray(trustRatings) ? trustRatings.slice(0, 1) : [];
      return { ...cycle, evaluation: { ...cycle.evaluation, trustRatings: kept } };
    }),
  };
  const people = example.cycles[0]?.evaluation.participants?.length ?? 0;
  await visit("/kooperation/demo-a/evaluation", { cooperation });

  expect(await screen.findByText(`1 von ${people} Personen haben geantwortet.`)).toBeVisible();
});
