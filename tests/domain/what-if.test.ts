import { describe, expect, test } from "vitest";

import type { Search } from "#domain/fields/search.ts";
import { shareOf, withShare } from "#domain/what-if.ts";

const weighed = (...weights: (number | null)[]): Search => ({
  criteria: weights.map((weight, index) => ({ id: `k${index}`, weight })),
});
const weightsOf = ({ criteria }: Search) => (criteria ?? []).map(({ weight }) => weight);

describe("if a criterion counted for", () => {
  test.each<[string, Search, number, number[]]>([
    ["more, the others go back in proportion", weighed(10, 60, 30), 40, [40, 40, 20]],
    ["less, the others come forward", weighed(40, 40, 20), 10, [10, 60, 30]],
    ["nothing, the others share everything", weighed(50, 30, 20), 0, [0, 60, 40]],
    ["everything, the others count for nothing", weighed(50, 30, 20), 100, [100, 0, 0]],
    ["half where weights make 50, all is seen as 100", weighed(10, 30, 10), 50, [50, 37.5, 12.5]],
    ["half where no other has a weight", weighed(10, 0, null), 50, [50, 0, 0]],
  ])("%s", (_title, search, share, weights) => {
    expect(weightsOf(withShare(search, "k0", share))).toEqual(weights);
  });
});

test.each<[Search, number | null]>([
  [weighed(25, 75), 25],
  [weighed(10, 20), 33],
  [weighed(0, 0), null],
  [weighed(), null],
])("a share is a part of all weights", (search, share) => {
  expect(shareOf(search, "k0")).toBe(share);
});
