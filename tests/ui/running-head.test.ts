import { expect, test } from "vitest";

import { cssString, runningHeadRule } from "#ui/paper/running-head.ts";

test.each([
  ["Pumpen im Blick", '"Pumpen im Blick"'],
  ['Müller "Kopf"', '"Müller \\22 Kopf\\22 "'],
  ["a\\b", '"a\\5c b"'],
  ["a\nb", '"a\\a b"'],
  ["</style><script>", '"\\3c /style\\3e \\3c script\\3e "'],
  ["a\u0000b", '"a\ufffdb"'],
])("%j cannot leave its string", (text, css) => {
  expect(cssString(text)).toBe(css);
});

test("a head in landscape turns the page", () => {
  const head = { left: "L", centre: "C", right: "R" };

  expect(runningHeadRule(head)).not.toContain("landscape");
  expect(runningHeadRule({ ...head, landscape: true })).toContain("size: A4 landscape;");
});
