import * as trust from "../catalogues/trust-results.ts";
import { results } from "../results.ts";
import { consequences } from "./evaluation-consequence-views.ts";
import { costResults, goalResults, trustResults, voices } from "./evaluation-results-views.ts";
import { survey } from "./evaluation-survey-views.ts";

/** What the screens of this phase say beyond its forms. */
export const evaluationViews = {
  survey,
  consequences,
  goalResults,
  costResults,
  trustResults,
  voices,
  trust,
  results,
};
