import { flow } from "./search-flow-views.ts";
import { pipeline } from "./search-pipeline-views.ts";
import { profile, weights } from "./search-profile-views.ts";

/** What the screens of this phase say beyond its forms. */
export const searchViews = { profile, weights, pipeline, flow };
