import type { AnyPhaseWords } from "#content/any-words.ts";
import type { Content } from "#content/content.ts";
import { type ItemId, itemsOf } from "#domain/checklist.ts";
import type { CycleContext } from "#domain/context.ts";
import type { PhaseId } from "#domain/phase.ts";
import { isSkipped } from "#domain/progress.ts";
import { type Readiness, readinessOf, suggestions } from "#domain/readiness.ts";

interface FilledEndProps {
  phase: PhaseId;
  content: Content;
  words: AnyPhaseWords;
  context: CycleContext;
}

/** More lines than these would leave no room to sign. */
const MOST_SIGNATURES = 4;

/** What the answers add up to, and a line for everyone who stands behind them. */
export function FilledEnd({ phase, content, words, context }: FilledEndProps) {
  const { status, screens } = content;
  const { cycle, members } = context;
  const readiness = readinessOf(phase, cycle.number, cycle.checklist);
  const { light, answered, items } = readiness;
  const skipped = isSkipped(phase, cycle);
  const sum = figure(readiness, content);
  return (
    <div className="keep">
      <div className="result">
        <span>
          <b>{sum}</b>
          {sum && " · "}
          {screens.sheet.answered(answered, items)}
        </span>
        <b>{skipped ? status.skipped : `${status.lightSymbols[light]} ${status.lights[light]}`}</b>
      </div>
      <p>{verdict({ phase, content, words, context }, readiness)}</p>
      {readiness.manyExcluded && readiness.high !== null && <p>{status.manyExcluded}</p>}
      <div className="sign">
        <span>{screens.sheet.date}</span>
        {members.slice(0, MOST_SIGNATURES).map(({ id, name, own }) => (
          <span key={id}>{name ? screens.sheet.forCompany(name) : unnamed(own, content)}</span>
        ))}
      </div>
    </div>
  );
}

function figure({ display, readiness, low, high, neededForEstimate }: Readiness, words: Content) {
  const { status } = words;
  const { sheet } = words.screens;
  // Where every item is „nicht relevant“ there is neither a figure nor anything left to answer.
  if (display === "none") return neededForEstimate > 0 ? status.tooFew : "";
  const range = display === "provisional" ? `, ${sheet.provisional(low ?? 0, high ?? 100)}` : "";
  return `${sheet.readiness(readiness ?? 0)}${range}`;
}

/** The light in a sentence, with the points that help most by their short names. */
function verdict({ phase, content, words, context }: FilledEndProps, readiness: Readiness) {
  const { status, screens } = content;
  const { number, checklist } = context.cycle;
  const { light, starredOpen, neededForEstimate } = readiness;
  const next = suggestions(phase, number, checklist);
  if (light === "grey") return neededForEstimate > 0 ? status.grey(neededForEstimate) : "";
  if (light === "red")
    return `${status.red} ${points(starredOpen.length > 0 ? starredOpen : next)}`;
  if (light === "amber") return `${status.amber} ${points(next)}`;
  if (next.length === 0) return status.green;
  return `${status.green} ${screens.sheet.stillPartial} ${points(next)}`;

  function points(ids: readonly ItemId[]): string {
    const order = itemsOf(phase, number).map(({ id }) => id);
    const { point } = screens.checklist;
    const named = ids.map((id) => point(order.indexOf(id) + 1, words.checklist[id]?.short ?? ""));
    return `${named.join("; ")}.`;
  }
}

function unnamed(own: boolean, { screens }: Content): string {
  return own ? screens.sheet.forUs : screens.sheet.forPartner;
}
