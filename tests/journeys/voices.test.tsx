import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const STEP = "/kooperation/demo-a/evaluation";
const theirs = {
  id: "r-1",
  participantId: "z4",
  memberId: "blaumeise",
  why: { ability: "Zwei Muster ohne Mangel", benevolence: "", integrity: "", openness: "" },
  goalViews: { g1: "Das schaffen wir bis zum Herbst" },
  cost: "Viele Fahrten",
};

/** The example, with what one person of the partner wrote. */
function written(isOnlyOne = false): Cooperation {
  const example = exampleCase("a");
  return {
    ...example,
    cycles: example.cycles.map((cycle) => ({
      ...cycle,
      evaluation: {
        ...cycle.evaluation,
        ...(isOnlyOne && { trustRatings: [] }),
        responses: [theirs],
      },
    })),
  };
}

test("what the participants wrote stands beside the comparison, with whose it is", async () => {
  await visit(`${STEP}/vertrauen`, { cooperation: written() });
  const ability = within(await screen.findByRole("region", { name: "Können" }));

  expect(ability.getByRole("listitem")).toHaveTextContent(
    "„Zwei Muster ohne Mangel“ Geschäftsführung Blaumeise, Blaumeise Sensorik GmbH",
  );
  expect(screen.getByText(/Viele Fahrten/)).toBeVisible();
});

test("their view of a goal stands beside the goals", async () => {
  await visit(`${STEP}/ziele-und-chancen`, { cooperation: written() });

  expect(await screen.findByText(/Das schaffen wir bis zum Herbst/)).toBeVisible();
});

test("nobody reads it before the other side has answered", async () => {
  await visit(`${STEP}/vertrauen`, { cooperation: written(true) });
  await screen.findByRole("region", { name: "Vertrauensindex" });

  expect(screen.queryByText(/Zwei Muster ohne Mangel/)).not.toBeInTheDocument();
});

test("before a person is removed it is said that the answers go with them", async () => {
  const person = await visit(`${STEP}/rahmen`, { cooperation: written() });
  await person.press(/Geschäftsführung Blaumeise .* Bearbeiten/);
  await person.press(/^löschen: Geschäftsführung Blaumeise/);
  const question = within(await screen.findByRole("dialog"));
  expect(question.getByText(/werden mit gelöscht und zählen nicht mehr/)).toBeVisible();
  await person.user.click(question.getByRole("button", { name: "Löschen" }));
  await person.follow("Weiter zu Ziele und Chancen");

  expect(screen.queryByText(/Das schaffen wir bis zum Herbst/)).not.toBeInTheDocument();
});
