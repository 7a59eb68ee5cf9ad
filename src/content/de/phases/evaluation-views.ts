import { survey } from "./evaluation-survey-views.ts";

/** What the screens of this phase say beyond its forms. */
export const evaluationViews = { survey };
