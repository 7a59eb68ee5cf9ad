import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";

import { ReadinessCard } from "#checklist/readiness-card.tsx";
import type { AnyPhaseWords } from "#content/any-words.ts";
import { de } from "#content/de/content.ts";
import type { AnswerState, ChecklistAnswers } from "#domain/checklist.ts";
import { readinessOf, suggestions } from "#domain/readiness.ts";

let words: AnyPhaseWords;
beforeAll(async () => {
  ({ words } = await de.loadPhase("structures"));
});

/** Answers from the first item on: f = erfüllt, p = teilweise, o = offen, n = nicht relevant. */
function answered(letters: string): ChecklistAnswers {
  const states: Record<string, AnswerState> = {
    f: "fulfilled",
    p: "partial",
    o: "open",
    n: "notRelevant",
  };
  return Object.fromEntries(
    Array.from(letters, (letter, index) => [
      `c3-${String(index + 1).padStart(2, "0")}`,
      { state: states[letter] ?? null },
    ]),
  );
}

function show(letters: string, contradictions = 0) {
  const answers = answered(letters);
  render(
    <ReadinessCard
      readiness={readinessOf("structures", 1, answers)}
      suggestions={suggestions("structures", 1, answers)}
      contradictions={contradictions}
      words={words}
      content={de}
      itemHref={(id) => `#/punkt/${id}`}
    />,
  );
  return screen.getByRole("region", { name: "Einschätzung dieser Phase" });
}

test("without enough answers there is no number", () => {
  const card = show("f");

  expect(card).toHaveTextContent("noch offen");
  expect(card).toHaveTextContent("Noch zu wenig beantwortet");
  expect(card).toHaveTextContent("1 von 12 Punkten");
  expect(card).toHaveTextContent("Beantworten Sie noch 4 Punkte, dann gibt es eine Einschätzung.");
  expect(card).not.toHaveTextContent("Reifegrad");
});

test("the last answer that is missing is counted in the singular", () => {
  expect(show("ffff")).toHaveTextContent(
    "Beantworten Sie noch 1 Punkt, dann gibt es eine Einschätzung.",
  );
});

test("a provisional number comes with its range and the points that help most", () => {
  const card = show("ffofpff---nf");

  expect(card).toHaveTextContent("88Reifegrad, vorläufig");
  expect(card).toHaveTextContent("zwischen 68 und 91von 100");
  expect(card).toHaveTextContent("auf dem Weg");
  expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "Punkt 8, schriftliche Grundlage",
    "Punkt 3, Beitrag und Gegenleistung",
    "Punkt 9, heikle Punkte",
  ]);
  expect(screen.getByRole("link", { name: /Punkt 8/ })).toHaveAttribute("href", "#/punkt/c3-08");
});

test("a final number stands alone", () => {
  const card = show("ffffpfffffff");

  expect(card).toHaveTextContent("97Reifegrad");
  expect(card).not.toHaveTextContent(/vorläufig|zwischen/);
  expect(card).toHaveTextContent("Sie sind in dieser Phase gut aufgestellt.");
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("red names the key points that are open", () => {
  const card = show("ooffooooooff");

  expect(card).toHaveTextContent("Handlungsbedarf");
  expect(card).toHaveTextContent("Hier fehlt noch Wichtiges:");
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
    ["c3-01", "c3-02", "c3-06", "c3-08"].map((id) => `#/punkt/${id}`),
  );
});

test("red without an open key point names what helps most", () => {
  show("ppopopopooop");

  expect(screen.getAllByRole("link")).toHaveLength(3);
});

test("whoever excludes much is told what the result is worth", () => {
  const much = "Sie haben viele Punkte ausgeklammert. Das Ergebnis gilt nur für den Rest.";

  expect(show("nnnnnfffffff")).toHaveTextContent(much);
});

test("where everything is excluded nothing is asked for", () => {
  const card = show("nnnnnnnnnnnn");

  expect(card).toHaveTextContent("noch offen");
  expect(card).not.toHaveTextContent(/zu wenig|Beantworten Sie|ausgeklammert|für den Rest/);
});

test.each([
  [1, "1 Antwort passt nicht zu Ihren Angaben."],
  [2, "2 Antworten passen nicht zu Ihren Angaben."],
])("%i contradictions are counted", (n, text) => {
  expect(show("ffffffffffff", n)).toHaveTextContent(text);
});

test("on the page of the items a link moves only the focus", async () => {
  const address = window.location.href;
  show("ffffffff");
  const place = document.body.appendChild(document.createElement("fieldset"));
  place.id = "c3-12";
  place.tabIndex = -1;

  await userEvent.click(screen.getByRole("link", { name: /Punkt 12/ }));

  expect(place).toHaveFocus();
  expect(window.location.href).toBe(address);
  place.remove();
});
