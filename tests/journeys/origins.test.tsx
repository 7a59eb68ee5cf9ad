import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const GOALS = "bedarfsermittlung/ziele-und-chancen";

test("a goal tells where its baseline came from, and leads to the measured value", async () => {
  const person = await visit(`/kooperation/demo-b/${GOALS}`, { cooperation: exampleCase("b") });
  const goals = await screen.findByRole("group", { name: "Welche Ziele wollen Sie erreichen?" });
  const line = within(goals).getByRole("button", { name: /Gemeinsame Sanierungsaufträge/ });
  expect(line).toHaveTextContent("aus der Evaluation");

  await person.user.click(line);
  await person.follow(
    "Dort ansehen: aus der Evaluation von Durchlauf 1: Istwert wurde Ausgangswert",
  );

  await screen.findByText(/Sie sehen den abgeschlossenen Durchlauf 1/);
  const result = await within(
    await screen.findByRole("group", { name: "Wurden die Ziele erreicht?" }),
  ).findByRole("button", { expanded: true });
  expect(result).toHaveTextContent("Gemeinsame Sanierungsaufträge");
  await waitFor(() => expect(result).toHaveFocus());
});

test("the trigger names the event and the consequence it was made of", async () => {
  const person = await visit("/kooperation/demo-b/bedarfsermittlung/anlass", {
    cooperation: exampleCase("b"),
  });

  expect(await screen.findByText(/aus dem Ereignis ‚Ein Partner scheidet aus‘/)).toBeVisible();
  // The point that was carried over leads there too; the trigger stands below it.
  const [, ofTrigger] = screen.getAllByRole("link", {
    name: /Konsequenz ‚Energieberatung als Partner suchen‘/,
  });
  if (ofTrigger) await person.user.click(ofTrigger);

  await screen.findByRole("heading", { level: 1, name: "Konsequenzen und nächster Durchlauf" });
  await waitFor(() =>
    expect(
      screen.getByRole("button", { name: /Energieberatung als Partner suchen/, expanded: true }),
    ).toHaveFocus(),
  );
});

test("forms of one cycle do not show what stands in another", async () => {
  const person = await visit(`/kooperation/demo-b/durchlauf/1/bedarfsermittlung/anlass`, {
    cooperation: exampleCase("b"),
  });
  const question = "Warum denken Sie gerade jetzt über eine Kooperation nach?";
  expect(await screen.findByLabelText(question)).toHaveDisplayValue(/Hausbesitzer/);

  person.goTo("/kooperation/demo-b/bedarfsermittlung/anlass");

  await waitFor(() =>
    expect(screen.getByLabelText(question)).toHaveDisplayValue(/Malerhof ist ausgeschieden/),
  );
});

test("what was carried over leads back to its consequence and on to what it became", async () => {
  const person = await visit("/kooperation/demo-b/bedarfsermittlung/anlass", {
    cooperation: exampleCase("b"),
  });
  const point = await screen.findByRole("group", { name: "Ziel Bauzeit" });

  expect(within(point).getByText(/^aus Durchlauf 1: Konsequenz ‚Ziel Bauzeit/)).toBeVisible();
  await person.user.click(
    within(point).getByRole("link", { name: "zum Eintrag in „Ziele und Chancen“" }),
  );

  await waitFor(() =>
    expect(screen.getByRole("button", { name: /Kürzere Bauzeit/, expanded: true })).toHaveFocus(),
  );
});
