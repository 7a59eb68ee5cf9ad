import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const CRITERION = "Wofür steht das Kriterium ‚Arbeitsweise passt zu unserer‘?";

test("the overview lists what does not fit together and leads to the place", async () => {
  const { follow } = await visit("/kooperation/demo-a", { cooperation: exampleCase("a") });

  expect(await screen.findByText(CRITERION)).toBeVisible();
  for (const hint of [
    "‚Ausfallmuster aus 20 Jahren Serviceberichten‘ ist Kernwissen, soll aber geteilt werden. Ist das gewollt?",
    "Aufwand und Nutzen sind ungleich verteilt.",
    "Aus ‚Fehlerliste‘ bekommen Sie Ihre Daten womöglich nicht zurück.",
  ])
    expect(screen.getByText(hint)).toBeVisible();

  await follow("Zum Schritt „Anforderungsprofil“");
  expect(
    await screen.findByRole("heading", { name: "Anforderungsprofil", level: 1 }),
  ).toBeVisible();
  // The criterion that is meant stands open.
  const criterion = await screen.findByRole("button", {
    name: /Arbeitsweise passt zu unserer/,
    expanded: true,
  });
  await waitFor(() => expect(criterion).toHaveFocus());
});

test("a hint is put away with a reason, stays listed and comes back", async () => {
  const { user, press } = await visit("/kooperation/demo-a", { cooperation: exampleCase("a") });

  await press(`Ausblenden: ${CRITERION}`);
  const dialog = screen.getByRole("dialog", { name: "Hinweis ausblenden" });
  await user.click(within(dialog).getByRole("button", { name: "Ausblenden" }));
  const reason = within(dialog).getByRole("textbox", { name: "Warum passt es trotzdem?" });
  expect(reason).toHaveAccessibleDescription("Nennen Sie den Grund in ein paar Worten.");
  expect(reason).toHaveFocus();
  await user.type(reason, "Das zählt für jedes Ziel.");
  await user.click(within(dialog).getByRole("button", { name: "Ausblenden" }));

  const away = await screen.findByText("1 ausgeblendeter Hinweis");
  expect(screen.getByRole("heading", { name: "Was nicht zusammenpasst" })).toHaveFocus();
  await user.click(away);
  expect(screen.getByText("Ausgeblendet am 02.02.2026: Das zählt für jedes Ziel.")).toBeVisible();
  expect(screen.queryByRole("button", { name: `Ausblenden: ${CRITERION}` })).toBeNull();

  await press(`Wieder zeigen: ${CRITERION}`);
  expect(await screen.findByRole("button", { name: `Ausblenden: ${CRITERION}` })).toBeVisible();
  expect(screen.queryByText("1 ausgeblendeter Hinweis")).toBeNull();
});

test("the sentences name ways and tensions in words, and a single day as one", async () => {
  const example = exampleCase("a");
  const cooperation = {
    ...example,
    cycles: example.cycles.map((cycle) => ({
      ...cycle,
      relationship: {
        ...cycle.relationship,
        channels: [{ id: "n", channel: "email" as const, maxLevel: "public" as const }],
        issueLog: ["u1", "u2"].map((id) => ({ id, tensionTypeId: "T11" })),
      },
      evaluation: {
        ...cycle.evaluation,
        consequences: [
          { id: "q", text: "Rechnen", dueDate: "2026-02-01", status: "planned" as const },
        ],
      },
    })),
  };
  await visit("/kooperation/demo-a", { cooperation });

  for (const hint of [
    "Für ‚Ausgewertete Ausfallmuster‘ ist der Weg ‚E-Mail mit Anhang‘ zu offen.",
    "‚Kooperation und Tagesgeschäft‘ führt wiederholt zu Konflikten. Braucht es eine neue Abmachung?",
    "Die Konsequenz ‚Rechnen‘ ist seit 1 Tag fällig.",
  ])
    expect(await screen.findByText(hint)).toBeVisible();
});
