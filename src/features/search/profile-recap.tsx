import "./search.css";

import { usePhaseWords, useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { activeProjects } from "#domain/digital-project.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

/** What phase 1 says about the partner, beside the picture that is to be drawn of it. */
export function NeedsRecap() {
  const { content, context, base } = useFieldsEnv();
  const { profile } = useViews("search");
  const { words } = usePhaseWords("needs");
  const { needs } = context.cycle;
  const { recap } = profile;
  const forms = words.fields["forms"]?.options;
  const fields = words.fields["fields"]?.options;
  const entries = [
    { label: recap.area, texts: [recordById(needs.businessAreas, needs.priorityAreaId)?.name] },
    {
      label: recap.gaps,
      texts: recordsOf(needs.competencies)
        .filter(({ intent }) => intent === "source")
        .map(({ name }) => name),
    },
    {
      label: recap.projects,
      texts: activeProjects(needs).map(({ title, partnerHelp }) =>
        [title, partnerHelp].filter(filled).join(": "),
      ),
    },
    { label: recap.goals, texts: recordsOf(needs.goals).map(({ title }) => title) },
    { label: recap.form, texts: (needs.forms ?? []).map((form) => forms?.[form]) },
    {
      label: recap.field,
      texts: (needs.fields ?? []).map((field) =>
        field === "other" ? needs.fieldsOther : fields?.[field],
      ),
    },
  ]
    .map(({ label, texts }) => ({ label, texts: texts.filter(filled) }))
    .filter(({ texts }) => texts.length > 0);

  return (
    <section className="recap" aria-labelledby="h-recap">
      <h2 id="h-recap">{recap.title}</h2>
      {entries.length === 0 ? (
        <p>{recap.empty}</p>
      ) : (
        <dl>
          {entries.map(({ label, texts }) => (
            <div key={label}>
              <dt>{label}</dt>
              {texts.map((text) => (
                <dd key={text}>{text}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p>
        <a href={`#${base}/${content.outline.needs.path}`}>{recap.link}</a>
      </p>
    </section>
  );
}
