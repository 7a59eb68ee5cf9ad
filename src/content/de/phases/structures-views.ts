import { structuresAgreementViews } from "./structures-agreement-views.ts";
import { matrixViews } from "./structures-matrix-views.ts";

/** What the screens of this phase say beyond its forms. */
export const structuresViews = { ...matrixViews, ...structuresAgreementViews };
