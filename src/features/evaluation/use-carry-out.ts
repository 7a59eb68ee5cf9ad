import { usePhaseWords, useViews } from "#content/use-content.ts";
import type { ClauseId } from "#domain/agreement.ts";
import type { Consequence } from "#domain/consequence.ts";
import { carryOut } from "#domain/consequence-effect.ts";
import { changeField } from "#domain/edit.ts";
import { withChange } from "#domain/records.ts";
import { wordingOf } from "#documents/clauses/wording.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

/** Carries a consequence out, or notes that it is done. */
export function useCarryOut() {
  const { consequences: texts } = useViews("evaluation");
  const { context, content, change, newId } = useFieldsEnv();
  const phases = {
    needs: usePhaseWords("needs"),
    structures: usePhaseWords("structures"),
    relationship: usePhaseWords("relationship"),
  };
  const moment = { today: context.today, newId };

  return {
    perform(consequence: Consequence) {
      const source = { content, context, phases };
      const present = (clauseId: ClauseId) => wordingOf(clauseId, source).text;
      change(carryOut(consequence, { ...moment, wordingOf: present }), {
        what: texts.change(consequence.text ?? ""),
      });
    },
    finish({ id, text }: Consequence) {
      const done = (held: unknown) =>
        withChange(held as readonly Consequence[], id, { status: "done" });
      change(changeField("evaluation", "consequences", done, moment), {
        what: texts.finished(text ?? ""),
      });
    },
  };
}
