import "./tensions.css";

import type { Tension } from "#content/de/catalogues/tensions.ts";
import { useViews } from "#content/use-content.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { recordsOf, withRecord } from "#domain/records.ts";
import { missingPreselected } from "#domain/tension.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { titleOf } from "#fields/record-line.ts";

import { PreselectedTensions } from "./preselected-tensions.tsx";
import { TensionAdvice } from "./tension-advice.tsx";
import { TensionOverview } from "./tension-overview.tsx";

/** The register of tensions: what is always proposed, what matters most, and the entries. */
export function TensionsControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { tensions: texts } = useViews("structures");
  const { field } = state;
  if (field.kind !== "list") return null;
  const records = recordsOf(state.value as Structures["tensions"]);
  const catalogue = env.loaded.tensions ?? [];
  const missing = missingPreselected(records);
  const others = catalogue.filter(
    ({ id }) => !missing.some((one) => one === id) && !records.some(({ typeId }) => typeId === id),
  );
  const entries = records.map((record, index) => ({
    record,
    number: index + 1,
    title:
      titleOf(field.fields, words, record, env) ??
      env.content.screens.field.entryFallback(words.entry ?? words.label, index + 1),
  }));

  return (
    <ListControl
      state={state}
      field={field}
      words={words}
      begin={BEGIN}
      above={
        <>
          {!env.readOnly && (
            <PreselectedTensions
              tensions={catalogue.filter(({ id }) => missing.some((one) => one === id))}
              onConfirm={confirm}
            />
          )}
          {entries.length > 0 && <TensionOverview entries={entries} words={words} />}
        </>
      }
      offers={{
        label: texts.catalogue,
        why: texts.catalogueWhy,
        entries: others.map(({ id, title, poles, signs }) => ({
          id,
          label: title,
          explanation: texts.about(poles, signs),
          values: { ...BEGIN, typeId: id },
        })),
      }}
      renderAboutRecord={adviceOn}
    />
  );

  function adviceOn(recordId: string) {
    const record = records.find(({ id }) => id === recordId);
    const tension = catalogue.find(({ id }) => id === record?.typeId);
    return record && tension && <TensionAdvice record={record} tension={tension} />;
  }

  function confirm({ id, title }: Tension) {
    const record = { ...BEGIN, typeId: id, id: env.newId() };
    env.changeField(
      state.id,
      (held) => {
        const before = held as Structures["tensions"];
        return (before ?? []).some(({ typeId }) => typeId === id)
          ? before
          : withRecord(before, record);
      },
      { what: texts.taken(title) },
    );
  }
}

const BEGIN = { status: "open" } as const;
