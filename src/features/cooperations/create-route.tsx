import "#fields/fields.css";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { useNavigate } from "react-router-dom";

import { useContent } from "#content/use-content.ts";
import { problemText } from "#content/problem-text.ts";
import { valueProblems } from "#domain/assess.ts";
import { newCooperation } from "#domain/cooperation.ts";
import { type Base, baseFields } from "#domain/fields/base.ts";
import type { Problem } from "#domain/problem.ts";
import { useServices } from "#state/use-services.ts";
import { Banner } from "#ui/feedback/banner.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { ErrorSummary } from "#ui/form/error-summary.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { NumberField } from "#ui/form/number-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { parseDate, parseNumber } from "#ui/form/typed-value.ts";

interface Typed {
  name: string;
  ownCompany: { name: string; industry: string; location: string; employees: string };
  startDate: string;
  note: string;
}

/** „Neue Kooperation anlegen“: a working title and the own company are enough to begin. */
export function CreateRoute() {
  const { clock, library, loadShelf } = useServices();
  const content = useContent();
  const navigate = useNavigate();
  const { create, step } = content.screens;
  const words = content.base;
  const today = clock.today();
  // The same ones for every attempt: pressing twice must not make two cooperations.
  const [ids] = useState(() => ({ id: clock.newId(), ownId: clock.newId() }));
  const isAdding = useRef(false);
  const [isRefused, setRefused] = useState(false);
  const [attempt, setAttempt] = useState<{ number: number; problems: readonly Found[] }>();
  const form = useForm<Typed>({
    defaultValues: {
      name: "",
      ownCompany: { name: "", industry: "", location: "", employees: "" },
      startDate: formatDate(today, content.locale),
      note: "",
    },
    shouldFocusError: false,
  });
  useEffect(() => {
    document.title = create.title;
  }, [create.title]);
  const problemAt = (id: string) => attempt?.problems.find((one) => one.fieldId === id)?.text;

  return (
    <main id="main" className="start narrow" tabIndex={-1}>
      <section className="head">
        <h1>{create.title}</h1>
        <p className="lead">{create.lead}</p>
      </section>
      {attempt && attempt.problems.length > 0 && (
        <ErrorSummary
          key={attempt.number}
          title={create.incomplete}
          problems={attempt.problems.map(({ fieldId, label, text }) => ({
            fieldId,
            text: `${label}: ${text}`,
          }))}
        />
      )}
      <form
        noValidate
        className="stacked"
        onSubmit={(event) => void form.handleSubmit(submit)(event)}
      >
        <TextField
          id="base-name"
          label={words.name.label}
          why={words.name.why}
          problem={problemAt("base-name")}
          registration={form.register("name")}
        />
        <fieldset className="field record">
          <legend className="label">{words.ownCompany.label}</legend>
          <p className="why">{words.ownCompany.why}</p>
          <div className="parts-grid">
            <TextField
              id="base-ownCompany-name"
              label={words.ownCompany.fields.name.label}
              problem={problemAt("base-ownCompany-name")}
              registration={form.register("ownCompany.name")}
            />
            <TextField
              id="base-ownCompany-industry"
              label={words.ownCompany.fields.industry.label}
              labelNote={step.optional}
              registration={form.register("ownCompany.industry")}
            />
            <TextField
              id="base-ownCompany-location"
              label={words.ownCompany.fields.location.label}
              labelNote={step.optional}
              registration={form.register("ownCompany.location")}
            />
            <NumberField
              id="base-ownCompany-employees"
              label={words.ownCompany.fields.employees.label}
              labelNote={step.optional}
              problem={problemAt("base-ownCompany-employees")}
              registration={form.register("ownCompany.employees")}
            />
          </div>
        </fieldset>
        <DateField
          id="base-startDate"
          label={words.startDate.label}
          why={words.startDate.why}
          problem={problemAt("base-startDate")}
          registration={form.register("startDate")}
        />
        <LongField
          id="base-note"
          label={words.note.label}
          labelNote={step.optional}
          why={words.note.why}
          registration={form.register("note")}
        />
        {isRefused && <Banner tone="problem">{create.refused}</Banner>}
        <div className="pager">
          <a className="btn" href="#/">
            {create.back}
          </a>
          <button type="submit" className="btn primary">
            {create.submit}
          </button>
        </div>
      </form>
    </main>
  );

  async function submit(typed: Typed) {
    const { base, misunderstood } = understood(typed);
    const problems = [...misunderstood, ...problemsOf(base)].map((problem) => found(problem));
    // One sentence a field: what was not understood says more than that it is missing.
    const first = problems.filter(
      ({ fieldId }, index) => problems.findIndex((one) => one.fieldId === fieldId) === index,
    );
    setAttempt({ number: (attempt?.number ?? 0) + 1, problems: first });
    if (first.length > 0 || isAdding.current) return;
    isAdding.current = true;
    setRefused(false);
    try {
      const shelf = await loadShelf();
      await shelf.add(newCooperation({ ...ids, today, base }));
    } catch {
      isAdding.current = false;
      setRefused(true);
      return;
    }
    await library.refresh();
    // Old browsers and insecure addresses know no storage manager.
    if ("storage" in navigator) void navigator.storage.persist();
    await navigate(`/kooperation/${encodeURIComponent(ids.id)}`);
  }

  function found({ field, problem }: FieldProblemAt): Found {
    const path = [field, ...problem.path];
    const own = words[field];
    const part = problem.path[0];
    const label =
      field === "ownCompany" && part
        ? words.ownCompany.fields[part as keyof typeof words.ownCompany.fields].label
        : own.label;
    return {
      fieldId: `base-${path.join("-")}`,
      label,
      text: problemText(content.problems, own, problem),
    };
  }
}

interface Found {
  readonly fieldId: string;
  readonly label: string;
  readonly text: string;
}

interface FieldProblemAt {
  readonly field: keyof typeof baseFields;
  readonly problem: Problem;
}

function understood(typed: Typed): { base: Base; misunderstood: readonly FieldProblemAt[] } {
  const employees = parseNumber(typed.ownCompany.employees);
  const startDate = parseDate(typed.startDate);
  const misunderstood: FieldProblemAt[] = [];
  if (employees === undefined)
    misunderstood.push({
      field: "ownCompany",
      problem: { code: "number", path: ["employees"] },
    });
  if (startDate === undefined)
    misunderstood.push({ field: "startDate", problem: { code: "date", path: [] } });
  return {
    misunderstood,
    base: {
      ...typed,
      ownCompany: { ...typed.ownCompany, employees: employees ?? null },
      startDate: startDate ?? "",
    },
  };
}

function problemsOf(base: Base): readonly FieldProblemAt[] {
  return Object.entries(baseFields).flatMap(([id, field]) => {
    const value = base[id as keyof Base];
    if (!("required" in field) && !value) return [];
    return valueProblems(field, value).map((problem) => ({
      field: id as keyof typeof baseFields,
      problem,
    }));
  });
}
