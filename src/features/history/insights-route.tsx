import "./history.css";

import { useForm, useWatch } from "react-hook-form";
import { Link } from "react-router-dom";

import { useContent, useHistoryWords, usePhaseWords } from "#content/use-content.ts";
import { findInsights, type FoundInsight, insightsOf } from "#domain/found-insights.ts";
import { wayTo } from "#fields/way-to.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { ToggleField } from "#ui/form/toggle-field.tsx";

import { useTitle } from "./use-title.ts";

const NOTHING = { words: "", cycle: "", basis: "", onlyLasting: false };

/** What was learned in all cycles, to be searched, each with the way to its evaluation. */
export function InsightsRoute() {
  const { insights: texts } = useHistoryWords();
  const view = useCycleView();
  const all = insightsOf(view.context.cooperation);
  useTitle(texts.title);
  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
      </section>
      {all.length > 0 ? <Search all={all} /> : <Nothing />}
    </main>
  );
}

function Nothing() {
  const { insights: texts } = useHistoryWords();
  const content = useContent();
  const { context, base, readOnly } = useCycleView();
  const place = { phase: "evaluation", fieldId: "insights" } as const;
  const way = wayTo(place, context.cycle.number, { content, base, context });
  return (
    <>
      <p className="empty">{texts.empty}</p>
      {way && !readOnly && (
        <p className="actions">
          <Link className="btn" to={way.to} state={way.state}>
            {texts.toStep}
          </Link>
        </p>
      )}
    </>
  );
}

function Search({ all }: { all: readonly FoundInsight[] }) {
  const { insights: texts } = useHistoryWords();
  const bases = useBasisNames();
  const form = useForm({ defaultValues: NOTHING });
  const { words, cycle, basis, onlyLasting } = useWatch({ control: form.control });
  const found = findInsights(all, {
    words: words ?? "",
    cycle: cycle ? Number(cycle) : null,
    basis: basis || null,
    onlyLasting: onlyLasting ?? false,
  });
  const cycles = [...new Set(all.map((one) => one.cycle))];
  const used = Object.entries(bases).filter(([id]) =>
    all.some((one) => one.basis.some((own) => own === id)),
  );
  return (
    <>
      <form
        noValidate
        role="search"
        aria-label={texts.title}
        className="filters"
        onSubmit={(event) => event.preventDefault()}
      >
        <TextField id="insight-words" label={texts.search} registration={form.register("words")} />
        <SelectField
          id="insight-cycle"
          label={texts.cycle}
          emptyLabel={texts.all}
          options={cycles.map((value) => ({ value, label: texts.from(value) }))}
          registration={form.register("cycle")}
        />
        <SelectField
          id="insight-basis"
          label={texts.basis}
          emptyLabel={texts.all}
          options={used.map(([value, label]) => ({ value, label }))}
          registration={form.register("basis")}
        />
        <ToggleField
          id="insight-lasting"
          label={texts.onlyFuture}
          registration={form.register("onlyLasting")}
        />
      </form>
      <p role="status" className="small muted">
        {texts.found(found.length, all.length)}
      </p>
      {found.length === 0 ? (
        <div className="empty stack">
          <p>{texts.none}</p>
          <p>
            <button type="button" className="btn slim" onClick={() => form.reset(NOTHING)}>
              {texts.reset}
            </button>
          </p>
        </div>
      ) : (
        <ul className="insights">
          {found.map((insight) => (
            <Insight key={insight.id} insight={insight} />
          ))}
        </ul>
      )}
    </>
  );
}

function Insight({ insight }: { insight: FoundInsight }) {
  const { insights: texts } = useHistoryWords();
  const bases = useBasisNames();
  const content = useContent();
  const { base, context } = useCycleView();
  const { text, cycle, basis, isLasting, consequences, place } = insight;
  const way = wayTo(place, cycle, { content, base, context });
  return (
    <li>
      <p>{text}</p>
      <p className="small muted">
        {[
          texts.from(cycle),
          ...basis.map((id) => bases[id] ?? ""),
          isLasting && texts.future,
          consequences > 0 && texts.consequences(consequences),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {way && (
        <p className="small">
          <Link to={way.to} state={way.state} aria-label={texts.goFor(cycle, text)}>
            {texts.go(cycle)}
          </Link>
        </p>
      )}
    </li>
  );
}

/** The words for what something was learned from, as the evaluation asks for it. */
function useBasisNames(): Readonly<Record<string, string>> {
  const { fields } = usePhaseWords("evaluation").words;
  return fields["insights"]?.fields?.["basis"]?.options ?? {};
}
