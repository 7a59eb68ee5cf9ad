import { comparisonViews, decisionViews } from "./search-comparison-views.ts";
import { flow } from "./search-flow-views.ts";
import { pipeline } from "./search-pipeline-views.ts";
import { profile, weights } from "./search-profile-views.ts";
import { warningViews } from "./search-warnings.ts";

/** What the screens of this phase say beyond its forms. */
export const searchViews = {
  profile,
  weights,
  pipeline,
  flow,
  comparison: comparisonViews,
  decision: decisionViews,
  warnings: warningViews,
};
