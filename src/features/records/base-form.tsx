import { useEffect } from "react";
import { useForm } from "react-hook-form";

import { problemText } from "#content/problem-text.ts";
import { useContent } from "#content/use-content.ts";
import { valueProblems } from "#domain/assess.ts";
import { withBase } from "#domain/cooperation.ts";
import { type Base, baseFields } from "#domain/fields/base.ts";
import { useSession, useSessionState } from "#state/use-session.ts";
import { DateField } from "#ui/form/date-field.tsx";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { NumberField } from "#ui/form/number-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { parseDate, parseNumber } from "#ui/form/typed-value.ts";

/** The master data as a form that saves while typing. */
export function BaseForm({ base, readOnly }: { base: Base; readOnly: boolean }) {
  const { base: words, locale, problems, screens } = useContent();
  const session = useSession();
  const revision = useSessionState((state) => state.revision);
  const form = useForm({ defaultValues: formValues(base, locale) });
  useEffect(() => {
    const { cooperation } = session.store.getState();
    if (cooperation) form.reset(formValues(cooperation.base, locale));
  }, [form, locale, revision, session]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (!name) return;
          session.change(
            (cooperation) =>
              withBase(cooperation, {
                ...cooperation.base,
                name: values.name,
                note: values.note,
                ownCompany: {
                  ...cooperation.base.ownCompany,
                  name: values.company,
                  industry: values.industry,
                  location: values.location,
                  employees: parseNumber(values.employees) ?? null,
                },
                startDate: parseDate(values.startDate) ?? "",
              }),
            { what: screens.changes.base, typing: `base.${name}` },
          );
        },
      }),
    [form, screens, session],
  );
  const company = words.ownCompany.fields;
  const shared = { readOnly };

  return (
    <form noValidate className="stacked" onSubmit={(event) => event.preventDefault()}>
      <TextField
        {...shared}
        id="base-name"
        label={words.name.label}
        why={words.name.why}
        level="top"
        problem={say("name")}
        registration={form.register("name")}
      />
      <fieldset className="field record" data-level="top">
        <legend className="label">{words.ownCompany.label}</legend>
        <p className="why">{words.ownCompany.why}</p>
        <div className="parts-grid">
          <TextField
            {...shared}
            id="base-company"
            label={company.name.label}
            problem={say("ownCompany")}
            registration={form.register("company")}
          />
          <TextField
            {...shared}
            id="base-industry"
            label={company.industry.label}
            registration={form.register("industry")}
          />
          <TextField
            {...shared}
            id="base-location"
            label={company.location.label}
            registration={form.register("location")}
          />
          <NumberField
            {...shared}
            id="base-employees"
            label={company.employees.label}
            registration={form.register("employees")}
          />
        </div>
      </fieldset>
      <DateField
        {...shared}
        id="base-startDate"
        label={words.startDate.label}
        why={words.startDate.why}
        level="top"
        problem={say("startDate")}
        registration={form.register("startDate")}
      />
      <LongField
        {...shared}
        id="base-note"
        label={words.note.label}
        labelNote={screens.step.optional}
        why={words.note.why}
        level="top"
        registration={form.register("note")}
      />
    </form>
  );

  function say(id: "name" | "ownCompany" | "startDate"): string | undefined {
    const [problem] = valueProblems(baseFields[id], base[id] ?? undefined);
    return problem && !readOnly ? problemText(problems, words[id], problem) : undefined;
  }
}

function formValues(base: Base, locale: string) {
  const { name, industry, location, employees } = base.ownCompany ?? {};
  return {
    name: base.name ?? "",
    company: name ?? "",
    industry: industry ?? "",
    location: location ?? "",
    employees: employees == null ? "" : formatNumber(employees, locale),
    startDate: base.startDate ? formatDate(base.startDate, locale) : "",
    note: base.note ?? "",
  };
}
