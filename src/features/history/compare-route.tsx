import "./history.css";

import { useForm, useWatch } from "react-hook-form";

import { useContent, useHistoryWords } from "#content/use-content.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { PHASE_IDS } from "#domain/phase.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { ToggleField } from "#ui/form/toggle-field.tsx";
import { Icon } from "#ui/icon.tsx";

import { CompareGoals } from "./compare-goals.tsx";
import { ComparePhase } from "./compare-phase.tsx";
import { useTitle } from "./use-title.ts";

/** Two cycles side by side: goals, answers, and the entries that changed. */
export function CompareRoute() {
  const { compare: texts } = useHistoryWords();
  const { screens } = useContent();
  const { context, base } = useCycleView();
  const { cycles } = context.cooperation;
  useTitle(texts.title);
  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <p className="over">{screens.shell.history}</p>
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
      </section>
      {cycles.length < 2 ? <p className="empty">{texts.single}</p> : <Chosen cycles={cycles} />}
      <p className="actions no-print">
        <a className="btn" href={`#${base}/verlauf`}>
          <Icon name="arrow-left" />
          {texts.back}
        </a>
      </p>
    </main>
  );
}

function Chosen({ cycles }: { cycles: readonly Cycle[] }) {
  const { compare: texts } = useHistoryWords();
  const [first, second] = cycles.slice(-2);
  const form = useForm({
    defaultValues: {
      one: String(first?.number ?? ""),
      other: String(second?.number ?? ""),
      onlyChanged: false,
    },
  });
  const { one, other, onlyChanged = false } = useWatch({ control: form.control });
  const options = cycles.map(({ number }) => ({
    value: String(number),
    label: texts.cycle(number),
  }));
  // Whoever chooses them the other way round means the same two.
  const [earlier, later] = cycles.filter(({ number }) => [one, other].includes(String(number)));
  return (
    <>
      <form
        noValidate
        className="filters no-print"
        aria-label={texts.choose}
        onSubmit={(event) => event.preventDefault()}
      >
        {cycles.length > 2 && (
          <>
            <SelectField
              id="compare-earlier"
              label={texts.earlier}
              emptyLabel={texts.choose}
              options={options}
              registration={form.register("one")}
            />
            <SelectField
              id="compare-later"
              label={texts.later}
              emptyLabel={texts.choose}
              options={options}
              registration={form.register("other")}
            />
          </>
        )}
        <ToggleField
          id="compare-changed"
          label={texts.onlyChanged}
          registration={form.register("onlyChanged")}
        />
      </form>
      {earlier && later ? (
        <>
          <CompareGoals earlier={earlier} later={later} />
          {PHASE_IDS.map((phase) => (
            <ComparePhase
              key={`${earlier.number} ${later.number} ${phase}`}
              phase={phase}
              earlier={earlier}
              later={later}
              onlyChanged={onlyChanged}
            />
          ))}
        </>
      ) : (
        <p className="empty" role="status">
          {texts.same}
        </p>
      )}
    </>
  );
}
