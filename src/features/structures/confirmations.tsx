import "./confirmations.css";

import { useViews } from "#content/use-content.ts";
import { confirmAll, confirmationsOf } from "#domain/confirmation.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { targetLabel } from "#fields/targets.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { AloneNote } from "./alone-note.tsx";

/** Who has confirmed the principles and goals, and what each still has to. */
export function Confirmations() {
  const { confirmations: words } = useViews("structures");
  const env = useFieldsEnv();
  const { context, readOnly, newId } = env;
  const rows = confirmationsOf(context);
  const isEmpty = rows.every(({ principles, goals }) => principles.all + goals.all === 0);

  return (
    <section className="sec full confirmations" aria-labelledby="h-confirmations">
      <h2 id="h-confirmations">{words.title}</h2>
      <p className="small muted">{words.why}</p>
      {context.members.length < 2 && <AloneNote />}
      {isEmpty ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          fold
          columns={[
            { id: "member", label: words.company },
            { id: "principles", label: words.principles },
            { id: "goals", label: words.goals },
            { id: "open", label: words.open },
          ]}
          rows={rows.map(({ memberId, name, principles, goals }) => {
            const open = [
              ...principles.open.map(({ text }) => text || words.unnamed),
              ...goals.open.map(({ goalId }) =>
                goalId ? targetLabel("goals", goalId, env) : words.unnamed,
              ),
            ];
            return {
              id: memberId,
              cells: [
                name,
                words.of(principles.all - principles.open.length, principles.all),
                words.of(goals.all - goals.open.length, goals.all),
                open.length === 0 ? (
                  words.nothingOpen
                ) : (
                  <>
                    {open.join(" · ")}
                    {!readOnly && (
                      <>
                        <br />
                        <button
                          type="button"
                          className="btn plain slim"
                          aria-label={words.confirmAllOf(name)}
                          onClick={() =>
                            env.change(confirmAll(memberId, { today: context.today, newId }), {
                              what: words.confirmed(name),
                            })
                          }
                        >
                          {words.confirmAll}
                        </button>
                      </>
                    )}
                  </>
                ),
              ],
            };
          })}
        />
      )}
    </section>
  );
}
