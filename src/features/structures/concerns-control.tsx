import { useViews } from "#content/use-content.ts";
import { daysBetween } from "#domain/day.ts";
import { filled } from "#domain/context.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

/** The concerns of the members; the open ones are listed with their age. */
export function ConcernsControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { concerns: texts } = useViews("structures");
  const { field } = state;
  if (field.kind !== "list") return null;
  const open = recordsOf(state.value as Structures["concerns"]).filter(
    ({ status, text }) => filled(text) && status !== "answered" && status !== "agreed",
  );
  const { today, cooperation } = env.context;
  return (
    <ListControl
      state={state}
      field={field}
      words={words}
      begin={{ status: "open", raisedOn: today }}
      above={
        open.length > 0 && (
          <div className="ages">
            <p>{texts.open(open.length)}</p>
            <ul className="plain">
              {open.map(({ id, text, memberId, raisedOn }) => (
                <li key={id}>{texts.line(text ?? "", nameOf(memberId), ageOf(raisedOn))}</li>
              ))}
            </ul>
          </div>
        )
      }
    />
  );

  function nameOf(memberId: string | null | undefined): string {
    return cooperation.partners.find(({ id }) => id === memberId)?.name ?? "";
  }

  function ageOf(raisedOn: string | null | undefined): string {
    if (!filled(raisedOn)) return texts.ageless;
    return texts.age(Math.max(0, daysBetween(raisedOn, today)));
  }
}
