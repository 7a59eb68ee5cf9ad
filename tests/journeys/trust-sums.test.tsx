import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { trustItems } from "#content/de/catalogues/trust-items.ts";
import type { Cooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const aggregated = (): Cooperation => {
  const cooperation = exampleCase("a");
  const [cycle] = cooperation.cycles;
  if (!cycle) throw new Error("The example has a cycle.");
  const evaluation = { ...cycle.evaluation, trustMode: "aggregated" as const, trustRatings: [] };
  return { ...cooperation, cycles: [{ ...cycle, evaluation }] };
};

test("an answer that will not count in full is added only after saying so", async () => {
  const person = await visit("/kooperation/demo-a/evaluation/vertrauen", {
    cooperation: aggregated(),
  });
  const [begin] = await screen.findAllByRole("button", { name: /^Antwort hinzufügen: / });
  await person.user.click(begin ?? document.body);
  const answer = async (index: number) => {
    const group = screen.getByRole("group", { name: trustItems[index]?.statement ?? "" });
    await person.user.click(within(group).getByRole("radio", { name: /^4,/ }));
  };

  await answer(0);
  await person.press("Antwort hinzufügen");
  await person.press("Antwort hinzufügen");

  expect(screen.getAllByText(/fehlen Antworten, deshalb fließt sie nicht ein/)).toHaveLength(4);
  expect(screen.queryByText(/1 Antwort/)).not.toBeInTheDocument();

  await answer(1);
  await answer(2);
  await answer(3);
  expect(screen.queryByText(/deshalb fließt sie nicht ein/)).not.toBeInTheDocument();
  await person.press("Antwort hinzufügen");
  expect(screen.getAllByText(/deshalb fließt sie nicht ein/)).toHaveLength(3);
  await person.press("Antwort hinzufügen");

  expect(await screen.findByText(/1 Antwort/)).toBeVisible();
});
