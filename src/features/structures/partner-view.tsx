import "./information.css";

import { useId, useState } from "react";

import { useViews } from "#content/use-content.ts";
import { type Sight, sightsOf } from "#domain/info-sharing.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { AloneNote } from "./alone-note.tsx";
import { LevelMark } from "./level-mark.tsx";

/** „Was darf {Partner} sehen?“: the shared information with the eyes of one member. */
export function PartnerView() {
  const { sight: words } = useViews("structures");
  const { context } = useFieldsEnv();
  const name = useId();
  const { members } = context;
  const [chosen, setChosen] = useState<string>();
  const member =
    members.find(({ id }) => id === chosen) ?? members.find(({ own }) => !own) ?? members[0];
  if (!member) return null;
  const sights = sightsOf(member.id, context);

  return (
    <section className="sec full partner-view" aria-labelledby="h-sight">
      <h2 id="h-sight">{members.length < 2 ? words.titleAny : words.title(member.name)}</h2>
      <p className="small muted">{words.why}</p>
      {members.length < 2 ? (
        <AloneNote />
      ) : sights.length === 0 ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <>
          <fieldset className="field no-print">
            <legend className="label">{words.choose}</legend>
            <div className="choice">
              {members.map((one) => (
                <label key={one.id}>
                  <input
                    type="radio"
                    name={name}
                    checked={one.id === member.id}
                    onChange={() => setChosen(one.id)}
                  />
                  <span>{one.name}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <Sights name={member.name} sights={sights} />
        </>
      )}
    </section>
  );
}

function Sights({ name, sights }: { name: string; sights: readonly Sight[] }) {
  const { sight: words } = useViews("structures");
  const of = (may: Sight["may"]) => sights.filter((sight) => sight.may === may);
  const [seen, hidden, unclear] = [of("yes"), of("no"), of("unclear")];
  const category = ({ row }: Sight) => row.category || words.unnamed;
  return (
    <>
      <DataTable
        caption={words.caption(name)}
        fold
        columns={[
          { id: "information", label: words.information },
          { id: "level", label: words.level },
          { id: "because", label: words.because },
          { id: "protection", label: words.protection },
        ]}
        rows={seen.map((sight) => ({
          id: sight.row.id,
          cells: [
            category(sight),
            <LevelMark key="level" level={sight.row.level} />,
            words.reasons[sight.because](sight.match ?? ""),
            sight.row.protection,
          ],
        }))}
        empty={words.nothing}
      />
      {unclear.length > 0 && (
        <>
          <h3>{words.unclear}</h3>
          <p className="small muted">{words.unclearWhy}</p>
          <ul className="plain-list">
            {unclear.map((sight) => (
              <li key={sight.row.id}>
                {category(sight)} <LevelMark level={sight.row.level} />{" "}
                {sight.row.recipients?.trim() && (
                  <span className="muted">{words.said(sight.row.recipients.trim())}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {hidden.length > 0 && (
        <details>
          <summary>{words.no(hidden.length)}</summary>
          <ul className="plain-list">
            {hidden.map((sight) => (
              <li key={sight.row.id}>
                {category(sight)} <span className="muted">{words.reasons[sight.because]("")}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
