import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { ErrorSummary } from "#ui/form/error-summary.tsx";

const problems = [
  { fieldId: "goal", text: "Ziel: Hier fehlt noch eine Angabe." },
  { fieldId: "rating", text: "Bewertung: noch offen." },
];

beforeEach(() => {
  location.hash = "#/kooperation/1/bedarfsermittlung";
});

test("what is in the way is read out at once and takes the focus", () => {
  render(<ErrorSummary title="Noch zwei Angaben" problems={problems} />);

  expect(screen.getByRole("alert")).toHaveFocus();
  expect(screen.getByRole("heading", { name: "Noch zwei Angaben" })).toBeVisible();
});

test("a link leads into the field and leaves the address alone", async () => {
  render(
    <>
      <ErrorSummary title="Noch zwei Angaben" problems={problems} />
      <input id="goal" aria-label="Ziel" />
    </>,
  );

  await userEvent.click(screen.getByRole("link", { name: /^Ziel/u }));

  expect(screen.getByRole("textbox", { name: "Ziel" })).toHaveFocus();
  expect(location.hash).toBe("#/kooperation/1/bedarfsermittlung");
});

test("a link to a group leads to its first control", async () => {
  render(
    <>
      <ErrorSummary title="Was fehlt noch?" problems={problems} />
      <fieldset id="rating">
        <input type="radio" aria-label="1" />
        <input type="radio" aria-label="2" />
      </fieldset>
    </>,
  );

  await userEvent.click(screen.getByRole("link", { name: /^Bewertung/u }));

  expect(screen.getByRole("radio", { name: "1" })).toHaveFocus();
});

test("a record can be opened before the focus moves into it", async () => {
  const opened: string[] = [];
  render(
    <ErrorSummary
      title="Was fehlt noch?"
      problems={problems}
      onFollow={(fieldId) => opened.push(fieldId)}
    />,
  );

  await userEvent.click(screen.getByRole("link", { name: /^Ziel/u }));

  expect(opened).toEqual(["goal"]);
});
