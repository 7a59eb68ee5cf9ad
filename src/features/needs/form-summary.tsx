import "./needs.css";

import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { Icon } from "#ui/icon.tsx";

/** What was chosen in this step, and what follows from it. */
export function FormSummary() {
  const { form: words } = useViews("needs");
  const { context, loaded } = useFieldsEnv();
  const { forms = [], fields = [], fieldsOther, intensity } = context.cycle.needs;
  const wordsOf = (id: string) => loaded.words.fields[id];
  const labels = (id: string, chosen: readonly string[]) =>
    chosen.map((one) => wordsOf(id)?.options?.[one] ?? one);
  if (!forms?.length && !fields?.length && !intensity) return null;

  const areas = labels(
    "fields",
    (fields ?? []).filter((one) => one !== "other" || !filled(fieldsOther)),
  );
  const cautions = (fields ?? []).flatMap((one) => wordsOf("fields")?.cautions?.[one] ?? []);
  const answers = [
    [words.form, labels("forms", forms ?? [])],
    [words.field, [...areas, ...(fields?.includes("other") ? [fieldsOther] : [])].filter(filled)],
    [words.intensity, intensity ? labels("intensity", [intensity]) : []],
  ] as const;

  return (
    <section className="overview" aria-labelledby="h-form-summary">
      <h2 id="h-form-summary">{words.title}</h2>
      <dl className="chosen">
        {answers.map(([term, given]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{given.join(" · ") || <span className="muted">{words.open}</span>}</dd>
          </div>
        ))}
      </dl>
      {cautions.length > 0 && (
        <>
          <h3>{words.cautions}</h3>
          <ul className="cautions">
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </>
      )}
      {forms?.includes("horizontal") && <Note>{words.horizontal}</Note>}
      {forms?.includes("undecided") && <Note>{words.undecided}</Note>}
      {intensity === "jointCompany" && (
        <Note>{wordsOf("intensity")?.explanations?.[intensity] ?? ""}</Note>
      )}
    </section>
  );
}

function Note({ children }: { children: string }) {
  return (
    <div className="hint">
      <Icon name="info" />
      <p>{children}</p>
    </div>
  );
}
