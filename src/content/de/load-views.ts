import type { PhaseId } from "#domain/phase.ts";

import type { Views } from "../views.ts";

const loaded = new Map<PhaseId, Promise<unknown>>();

/** What the screens of a phase say beyond its forms, fetched when first needed and then kept. */
export function loadViews<P extends PhaseId>(phase: P): Promise<Views[P]> {
  let loading = loaded.get(phase);
  if (!loading) {
    loading = LOADERS[phase]();
    loaded.set(phase, loading);
  }
  // The map cannot tie the type of a value to its key.
  return loading as Promise<Views[P]>;
}

const LOADERS: { readonly [P in PhaseId]: () => Promise<Views[P]> } = {
  needs: async () => (await import("./phases/needs-views.ts")).needsViews,
  search: async () => (await import("./phases/search-views.ts")).searchViews,
  structures: async () => (await import("./phases/structures-views.ts")).structuresViews,
  relationship: async () => (await import("./phases/relationship-views.ts")).relationshipViews,
  evaluation: async () => (await import("./phases/evaluation-views.ts")).evaluationViews,
};
