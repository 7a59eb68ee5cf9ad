import { useContent, useHistoryWords } from "#content/use-content.ts";
import type { GateLogEntry } from "#domain/cooperation.ts";
import type { CycleFigures } from "#domain/cycle-figures.ts";
import { PHASE_IDS } from "#domain/phase.ts";
import { cycleAddress } from "#fields/way-to.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

/** „Durchlauf 2 – Anlass: Ein Partner tritt bei“, with who was there and what was left open. */
export function HistoryCycles({ figures }: { figures: readonly CycleFigures[] }) {
  const { history: texts } = useHistoryWords();
  return (
    <section className="sec" aria-labelledby="h-cycles">
      <h2 id="h-cycles">{texts.cycles}</h2>
      <ol className="cycles">
        {figures.map((one, index) => (
          <CycleEntry key={one.cycle.number} figures={one} before={figures[index - 1]} />
        ))}
      </ol>
    </section>
  );
}

interface CycleEntryProps {
  figures: CycleFigures;
  before: CycleFigures | undefined;
}

function CycleEntry({ figures, before }: CycleEntryProps) {
  const { history: texts } = useHistoryWords();
  const { locale, events } = useContent();
  const { context, base } = useCycleView();
  const { cycle, members, passedGates } = figures;
  const { number, startedOn, closedOn } = cycle;
  const joined = before ? members.filter((one) => !before.members.includes(one)) : [];
  const left = members.filter(({ leftInCycle }) => leftInCycle === number);
  const names = (list: CycleFigures["members"]) => list.map(({ name }) => name).join(", ");
  return (
    <li>
      <h3>{title()}</h3>
      <p className="small muted">
        {closedOn
          ? texts.until(formatDate(startedOn, locale), formatDate(closedOn, locale))
          : `${texts.since(formatDate(startedOn, locale))}, ${texts.running}`}
      </p>
      <p className="small">{texts.members(names(members))}</p>
      {joined.length > 0 && <p className="small">{texts.joined(names(joined))}</p>}
      {left.length > 0 && <p className="small">{texts.left(names(left))}</p>}
      {passedGates.length > 0 && (
        <details>
          <summary>{texts.passed(passedGates.length)}</summary>
          {passedGates.map((entry) => (
            <PassedGate key={entry.gate} entry={entry} />
          ))}
        </details>
      )}
      <p>
        <a href={`#${cycleAddress(number, { base, context })}`}>{texts.open(number)}</a>
      </p>
    </li>
  );

  function title(): string {
    const event = context.cooperation.events.find(({ id }) => id === cycle.triggerEventId);
    const occasion = events.find(({ id }) => id === event?.type)?.title;
    if (occasion) return texts.occasion(number, occasion);
    return before ? texts.noOccasion(number) : texts.first(number);
  }
}

/** A gate is named by the numbers of the phases it lies between: "G23". */
function PassedGate({ entry }: { entry: GateLogEntry }) {
  const { history: texts } = useHistoryWords();
  const { locale, outline } = useContent();
  const phaseAt = (place: number) => PHASE_IDS[Number(entry.gate[place]) - 1];
  const [from, to] = [phaseAt(1), phaseAt(2)];
  const isLast = entry.gate === "G51";
  return (
    <>
      <p className="small">
        {texts.passedAt(
          from ? outline[from].nav : "",
          isLast || !to ? texts.nextCycle : outline[to].nav,
          formatDate(entry.date, locale),
        )}
      </p>
      <ul className="plain small">
        {entry.unmet.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {entry.reason && <p className="small muted">{texts.passedReason(entry.reason)}</p>}
    </>
  );
}
