import { useEffect, useMemo, useRef } from "react";

import { useFieldsEnv } from "#fields/fields-env.ts";
import { nameOf } from "#fields/names.ts";
import { withPart } from "#fields/walk.ts";

export type MustCheck = "yes" | "no" | "unknown";

/** What a person can do to a comparison; `null` takes an answer back. */
export interface Scoring {
  readonly setScore: (companyId: string, criterionId: string, value: number | null) => void;
  readonly setEvidence: (companyId: string, criterionId: string, text: string) => void;
  readonly setMust: (companyId: string, mustId: string, check: MustCheck | null) => void;
}

/** The same verbs throughout, so that a score draws anew only the cell it stands in. */
export function useScoring(): Scoring {
  const env = useFieldsEnv();
  const latest = useRef(env);
  useEffect(() => {
    latest.current = env;
  });
  return useMemo(() => {
    const set = (path: readonly string[], part: string, value: unknown) => {
      const { content, loaded, changeField } = latest.current;
      const label = loaded.words.fields["candidates"]?.fields?.[part]?.label ?? "";
      changeField("candidates", (held) => withPart(held ?? [], path, value), {
        what: content.screens.changes.field(label),
        typing: nameOf(["candidates", ...path]),
      });
    };
    return {
      setScore: (company, criterion, value) =>
        set([company, "scores", criterion, "value"], "scores", value),
      setEvidence: (company, criterion, text) =>
        set([company, "scores", criterion, "evidence"], "scores", text),
      setMust: (company, must, check) => set([company, "mustChecks", must], "mustChecks", check),
    };
  }, []);
}
