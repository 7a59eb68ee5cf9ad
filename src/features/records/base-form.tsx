import { problemText } from "#content/problem-text.ts";
import { useContent } from "#content/use-content.ts";
import { valueProblems } from "#domain/assess.ts";
import { withBase } from "#domain/cooperation.ts";
import { type Base, baseFields } from "#domain/fields/base.ts";
import { fromForm, misunderstanding } from "#fields/form-value.ts";
import { fieldAt, withPart } from "#fields/walk.ts";
import { useSession, useSessionState } from "#state/use-session.ts";
import { DateField } from "#ui/form/date-field.tsx";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { NumberField } from "#ui/form/number-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";

import { useLiveForm } from "./use-live-form.ts";

/** The master data as a form that saves while typing. */
export function BaseForm({ base, readOnly }: { base: Base; readOnly: boolean }) {
  const { base: words, locale, problems, screens } = useContent();
  const session = useSession();
  const typed = useSessionState((state) => state.typed);
  const form = useLiveForm(formValues(base, typed, locale), handOn);
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
            id="base-ownCompany-name"
            label={company.name.label}
            problem={say("ownCompany", "name")}
            registration={form.register("ownCompany.name")}
          />
          <TextField
            {...shared}
            id="base-ownCompany-industry"
            label={company.industry.label}
            registration={form.register("ownCompany.industry")}
          />
          <TextField
            {...shared}
            id="base-ownCompany-location"
            label={company.location.label}
            registration={form.register("ownCompany.location")}
          />
          <NumberField
            {...shared}
            id="base-ownCompany-employees"
            label={company.employees.label}
            problem={say("ownCompany", "employees")}
            registration={form.register("ownCompany.employees")}
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

  /** Gives on the part that changed; a text that is no value stays beside it, as typed. */
  function handOn(name: string, held: unknown) {
    const path = name.split(".");
    const field = fieldAt(BASE, path);
    if (!field) return;
    const { value, notUnderstood } = fromForm(field, held);
    session.setTyped(`base.${name}`, notUnderstood);
    session.change(
      (cooperation) => withBase(cooperation, withPart(cooperation.base, path, value) as Base),
      { what: screens.changes.base, typing: `base.${name}` },
    );
  }

  function say(id: keyof typeof baseFields, ...below: string[]): string | undefined {
    if (readOnly) return undefined;
    const name = [id, ...below].join(".");
    const field = fieldAt(baseFields[id], below);
    if (field && typed[`base.${name}`] !== undefined) {
      // Nobody is interrupted while typing; what was left earlier is explained at once.
      const { isTouched, isDirty } = form.getFieldState(name, form.formState);
      return isTouched || !isDirty ? problems[misunderstanding(field)] : undefined;
    }
    const value = id === "ownCompany" ? (base[id] ?? {}) : (base[id] ?? undefined);
    const problem = valueProblems(baseFields[id], value).find(
      ({ path }) => path.join(".") === below.join("."),
    );
    return problem && problemText(problems, words[id], problem);
  }
}

const BASE = { kind: "record", fields: baseFields } as const;

function formValues(base: Base, typed: Readonly<Record<string, string>>, locale: string) {
  const { name, industry, location, employees } = base.ownCompany ?? {};
  return {
    name: base.name ?? "",
    ownCompany: {
      name: name ?? "",
      industry: industry ?? "",
      location: location ?? "",
      employees:
        typed["base.ownCompany.employees"] ??
        (employees == null ? "" : formatNumber(employees, locale)),
    },
    startDate:
      typed["base.startDate"] ?? (base.startDate ? formatDate(base.startDate, locale) : ""),
    note: base.note ?? "",
  };
}
