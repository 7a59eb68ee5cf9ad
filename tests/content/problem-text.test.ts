import { expect, test } from "vitest";

import { de } from "#content/de/content.ts";
import { problemText } from "#content/problem-text.ts";
import { problem } from "#domain/problem.ts";

test("the next evaluation is told about the period it follows, not about an end of its own", async () => {
  const { words } = await de.loadPhase("evaluation");

  expect(problemText(de.problems, words.fields["nextDate"], problem("dateOrder"))).toBe(
    "Der Termin muss nach dem bewerteten Zeitraum liegen.",
  );
});
