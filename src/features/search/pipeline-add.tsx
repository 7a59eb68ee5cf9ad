import { useState } from "react";
import { useForm } from "react-hook-form";

import { useViews } from "#content/use-content.ts";
import { goesBy } from "#domain/pipeline.ts";
import { recordsOf, withRecord } from "#domain/records.ts";
import type { Candidate } from "#domain/utility.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { TextField } from "#ui/form/text-field.tsx";
import { Icon } from "#ui/icon.tsx";

/** Notes a company with nothing but its name; everything else can follow. */
export function PipelineAdd({ onAdded }: { onAdded: (name: string) => void }) {
  const { context, content, loaded, newId, changeField } = useFieldsEnv();
  const { pipeline: texts } = useViews("search");
  const form = useForm({ defaultValues: { name: "" } });
  const [problem, setProblem] = useState<string>();
  const entry = loaded.words.fields["candidates"]?.entry ?? "";
  return (
    <form className="pipe-add" noValidate onSubmit={(event) => void form.handleSubmit(add)(event)}>
      <TextField
        id="pipeline-new"
        label={texts.addName}
        problem={problem}
        registration={form.register("name")}
      />
      <button type="submit" className="btn">
        <Icon name="plus" />
        {texts.add}
      </button>
    </form>
  );

  function add({ name }: { name: string }) {
    const called = name.trim();
    const isKnown = recordsOf(context.cycle.search.candidates).some((one) => goesBy(one, called));
    setProblem(called === "" ? texts.addFirst : isKnown ? content.problems.duplicate : undefined);
    if (called === "" || isKnown) return;
    const candidate: Candidate = { id: newId(), name: called, status: "longlist" };
    changeField(
      "candidates",
      (held) => withRecord(held as readonly Candidate[] | null, candidate),
      { what: content.screens.changes.add(entry) },
    );
    form.reset();
    onAdded(called);
  }
}
