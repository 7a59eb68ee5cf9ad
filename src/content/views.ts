import type { evaluationViews } from "./de/phases/evaluation-views.ts";
import type { needsViews } from "./de/phases/needs-views.ts";
import type { relationshipViews } from "./de/phases/relationship-views.ts";
import type { searchViews } from "./de/phases/search-views.ts";
import type { structuresViews } from "./de/phases/structures-views.ts";

/** What the screens of each phase say beyond its forms; German gives the shape. */
export interface Views {
  readonly needs: typeof needsViews;
  readonly search: typeof searchViews;
  readonly structures: typeof structuresViews;
  readonly relationship: typeof relationshipViews;
  readonly evaluation: typeof evaluationViews;
}
