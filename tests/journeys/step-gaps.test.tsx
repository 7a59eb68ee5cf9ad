import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation, Cycle } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

/** The first example with its running cycle changed. */
function changed(change: (cycle: Cycle) => Partial<Cycle>): Cooperation {
  const example = exampleCase("a");
  return { ...example, cycles: example.cycles.map((cycle) => ({ ...cycle, ...change(cycle) })) };
}

test("a list that lacks something in one record names the record and its gap", async () => {
  const cooperation = changed(({ needs }) => ({
    needs: {
      ...needs,
      goals: (needs.goals ?? []).map((goal, index) =>
        index === 0 ? { ...goal, target: null } : goal,
      ),
    },
  }));
  const [goal] = cooperation.cycles[0]?.needs.goals ?? [];
  const { follow } = await visit("/kooperation/demo-a/bedarfsermittlung", { cooperation });
  await screen.findByRole("heading", { level: 1, name: "Bedarfsermittlung" });

  const gap = await screen.findByRole("link", { name: `${goal?.title}, Zielwert` });
  expect(gap.closest("p")).toHaveTextContent("Es fehlt:");

  await follow(`${goal?.title}, Zielwert`);
  await waitFor(() => expect(screen.getByRole("textbox", { name: /^Zielwert/ })).toHaveFocus());
});

test("nothing is missing any more once it is decided not to cooperate", async () => {
  const cooperation = changed(({ needs }) => ({
    needs: {
      ...needs,
      customerBenefit: "",
      decision: { choice: "stop", reason: "Wir bauen das lieber selbst auf.", date: "2026-01-10" },
    },
  }));
  await visit("/kooperation/demo-a/bedarfsermittlung", { cooperation });

  expect(
    await screen.findByText(/^Sie haben am 10.01.2026 entschieden, vorerst nicht/),
  ).toBeVisible();
  expect(screen.queryByText("Es fehlt:")).not.toBeInTheDocument();
});

test("what only waits to be confirmed is not called missing", async () => {
  const marks = [{ kind: "proposal" as const, field: "needs.businessAreas", fromCycle: 1 }];
  await visit("/kooperation/demo-a/bedarfsermittlung", { cooperation: changed(() => ({ marks })) });

  const line = (await screen.findByText("Zu bestätigen:")).closest("p");
  expect(line).toHaveTextContent(
    "Zu bestätigen: Wo könnte ein Partner Ihnen spürbar weiterhelfen?",
  );
  expect(screen.queryByText("Es fehlt:")).not.toBeInTheDocument();
});
