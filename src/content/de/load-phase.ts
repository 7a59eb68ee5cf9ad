import type { PhaseId } from "#domain/phase.ts";

import type { LoadedPhase } from "../content.ts";

/** The words of a phase, fetched when they are first needed and then kept. */
export function loadPhase(phase: PhaseId): Promise<LoadedPhase> {
  let loading = loaded.get(phase);
  if (!loading) {
    loading = LOADERS[phase]();
    loaded.set(phase, loading);
  }
  return loading;
}

const loaded = new Map<PhaseId, Promise<LoadedPhase>>();

const LOADERS: Readonly<Record<PhaseId, () => Promise<LoadedPhase>>> = {
  needs: async () => {
    const { needs } = await import("./phases/needs.ts");
    return { words: needs };
  },
  search: async () => {
    const { search } = await import("./phases/search.ts");
    return { words: search };
  },
  structures: async () => {
    const [
      { structures },
      { tensions },
      { clauses },
      { clausePhrases },
      { legalHints, legalHelp },
    ] = await Promise.all([
      import("./phases/structures.ts"),
      import("./catalogues/tensions.ts"),
      import("./catalogues/clauses.ts"),
      import("./catalogues/clause-phrases.ts"),
      import("./catalogues/legal-hints.ts"),
    ]);
    return { words: structures, tensions, clauses, clausePhrases, legalHints, legalHelp };
  },
  relationship: async () => {
    const [{ relationship }, { tensions }] = await Promise.all([
      import("./phases/relationship.ts"),
      import("./catalogues/tensions.ts"),
    ]);
    return { words: relationship, tensions };
  },
  evaluation: async () => {
    const [{ evaluation }, { tensions }, { clauses }, trust] = await Promise.all([
      import("./phases/evaluation.ts"),
      import("./catalogues/tensions.ts"),
      import("./catalogues/clauses.ts"),
      import("./catalogues/trust-items.ts"),
    ]);
    return { words: evaluation, tensions, clauses, trust };
  },
};
