import { expect, test } from "vitest";

import { comparison } from "#documents/products/comparison.ts";
import { decision } from "#documents/products/decision.ts";
import { requirementProfile } from "#documents/products/requirement-profile.ts";
import { contextFor } from "#tests/domain/support/cooperations.ts";

import { textsOf, written } from "./support/paper.ts";

const SAID = "In diesem Durchlauf wird kein Partner gesucht.";

test.each([requirementProfile, comparison, decision])(
  "$id says that nobody is sought in this cycle, and only then",
  (product) => {
    expect(textsOf(written(product, contextFor({ search: { skipped: true } })))).toContain(SAID);
    expect(textsOf(written(product, contextFor()))).not.toContain(SAID);
  },
);
