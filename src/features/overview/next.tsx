import { Link } from "react-router-dom";

import { slugOf } from "#content/slug.ts";
import { useAllWords, useContent } from "#content/use-content.ts";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";
import { type NextStep, nextStep, weakestPhase } from "#domain/next-step.ts";
import { readinessOf, suggestions } from "#domain/readiness.ts";
import { elementId } from "#fields/names.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

/** A longer reason is read where it was written. */
const QUOTABLE = 200;

interface Advice {
  /** Stands above the title where there is nothing left to do. */
  readonly over?: string;
  readonly title: string;
  readonly reason: string;
  readonly action: string;
  readonly to: string;
  /** Element of the page to arrive at. */
  readonly focus?: string;
}

/** The one sensible next step, with its reason, and the weakest spot. */
export function Next({ view }: { view: CycleView }) {
  const { screens } = useContent();
  const { overview } = screens;
  const advise = useAdvice(view);
  const step = nextStep(view.context);
  const advice = step && advise(step);
  return (
    <div className="next">
      {advice && (
        <>
          <p className="over">{advice.over ?? overview.next}</p>
          <h2>{advice.title}</h2>
          <p className="reason">{advice.reason}</p>
          <p>
            <Link
              className="btn primary"
              to={advice.to}
              state={advice.focus ? { focus: advice.focus } : undefined}
            >
              {advice.action}
              <Icon name="arrow-right" />
            </Link>
          </p>
        </>
      )}
      <Weakest view={view} />
    </div>
  );
}

function Weakest({ view }: { view: CycleView }) {
  const { outline, screens, status } = useContent();
  const words = useAllWords();
  const { cycle } = view.context;
  const phase = weakestPhase(view.context);
  if (!phase) return null;
  const { readiness } = readinessOf(phase, cycle.number, cycle.checklist);
  const [fastest] = suggestions(phase, cycle.number, cycle.checklist);
  return (
    <div className="weak">
      <h3>{status.weakest(phaseNumber(phase), outline[phase].nav)}</h3>
      <p>
        {screens.overview.readinessOf(readiness ?? 0)}{" "}
        {fastest && (
          <>
            {screens.overview.fastest}{" "}
            <Link to={`${view.base}/${outline[phase].path}/checkliste`} state={{ focus: fastest }}>
              „{words[phase].words.checklist[fastest]?.statement}“
            </Link>
          </>
        )}
      </p>
    </div>
  );
}

function useAdvice({ base }: CycleView): (step: NextStep) => Advice {
  const { locale, outline, screens } = useContent();
  const all = useAllWords();
  const texts = screens.nextStep;
  const phaseAt = (phase: PhaseId) => `${base}/${outline[phase].path}`;
  const itemAt = (phase: PhaseId, item: string) => all[phase].words.checklist[item];
  const consequencesAt = `${phaseAt("evaluation")}/${slugOf(outline.evaluation.steps.consequences)}`;
  const decision = {
    to: `${phaseAt("needs")}/${slugOf(outline.needs.steps.decision)}`,
    focus: elementId("needs", ["decision", "choice"]),
  };

  const carriedAt = `${phaseAt("needs")}/${slugOf(outline.needs.steps.trigger)}`;

  return (step) => {
    switch (step.kind) {
      case "evaluationOverdue":
        return {
          title: texts.evaluationOverdue.title,
          reason: texts.evaluationOverdue.reason(step.days),
          action: texts.evaluationOverdue.action,
          to: phaseAt("evaluation"),
        };
      case "consequenceOverdue": {
        const { text, dueDate, owner } = step.consequence;
        return {
          title: texts.consequenceOverdue.title(text ?? ""),
          reason: texts.consequenceOverdue.reason(formatDate(dueDate ?? "", locale), owner ?? ""),
          action: texts.consequenceOverdue.action,
          ...(step.isCarriedOver
            ? { to: carriedAt, focus: elementId("needs", ["carriedOver"]) }
            : { to: consequencesAt }),
        };
      }
      case "keyPoint":
        return {
          title: texts.keyPoint.title,
          reason: texts.keyPoint.reason(itemAt(step.phase, step.item)?.statement ?? ""),
          action: texts.keyPoint.action,
          to: `${phaseAt(step.phase)}/checkliste`,
          focus: step.item,
        };
      case "contradiction": {
        const item = itemAt(step.phase, step.item);
        return {
          title: texts.contradiction.title,
          reason: texts.contradiction.reason(item?.statement ?? "", item?.contradiction ?? ""),
          action: texts.contradiction.action,
          to: `${phaseAt(step.phase)}/checkliste`,
          focus: step.item,
        };
      }
      case "field":
      case "confirm": {
        const titles: Readonly<Record<string, string>> = outline[step.phase].steps;
        const title = titles[step.step] ?? "";
        const label = all[step.phase].words.fields[step.state.id]?.label ?? "";
        return {
          title: texts.field.title(label),
          reason:
            step.kind === "confirm"
              ? texts.confirm.reason(step.waiting, outline[step.phase].title)
              : texts.field.reason(step.missing, outline[step.phase].title),
          action: texts.field.action(title),
          to: `${phaseAt(step.phase)}/${slugOf(title)}`,
          focus: elementId(step.phase, [step.state.id]),
        };
      }
      case "checklist":
        return {
          title: texts.checklist.title,
          reason: texts.checklist.reason(step.open, outline[step.phase].title),
          action: texts.checklist.action,
          to: `${phaseAt(step.phase)}/checkliste`,
        };
      case "gate":
        return {
          title: step.to ? texts.gate.title(outline[step.to].nav) : texts.gate.titleNextCycle,
          reason: step.unmet.length === 0 ? texts.gate.met : texts.gate.unmet(step.unmet.length),
          action: texts.gate.action,
          to: phaseAt(step.phase),
          focus: "h-gate",
        };
      case "stopped":
        return step.decision.isDocumented
          ? {
              over: texts.stopped.over,
              title: texts.stopped.title,
              reason: texts.stopped.reason(formatDate(step.decision.date, locale)),
              action: texts.stopped.action,
              ...decision,
            }
          : {
              title: texts.stopped.title,
              reason: texts.stopped.undocumented,
              action: texts.stopped.document,
              ...decision,
            };
      case "clarify": {
        const { reason } = step.decision;
        const isQuotable = reason !== "" && reason.length <= QUOTABLE;
        return {
          title: texts.clarify.title,
          reason: [
            isQuotable && texts.clarify.reason(reason),
            texts.clarify.decideAnew,
            step.unmet.length > 0 && texts.clarify.unmet(step.unmet.length),
          ]
            .filter(Boolean)
            .join(" "),
          action: texts.clarify.action,
          ...decision,
        };
      }
      case "nextEvaluation":
        return {
          title: texts.nextEvaluation.title(formatDate(step.date, locale)),
          reason: texts.nextEvaluation.reason,
          action: texts.nextEvaluation.action,
          to: phaseAt("evaluation"),
        };
    }
  };
}
