import { start } from "#content/de/start.ts";
import type { Summary } from "#storage/summary.ts";
import { dayOf, formatDate } from "#ui/form/formatted-value.ts";
import { LightSymbol } from "#ui/status/lamp.tsx";
import type { LightName } from "#ui/status/light-symbol.tsx";

interface CooperationEntryProps {
  summary: Summary;
  onRemove: (id: string) => Promise<void>;
}

/** One cooperation in a few words, with the light of each phase. */
export function CooperationEntry({ summary, onRemove }: CooperationEntryProps) {
  const { id, company, partners, cycle, startedOn, phases, due, changedAt, example, place } =
    summary;
  const name = summary.name || start.unnamed;
  const address = `#/kooperation/${encodeURIComponent(id)}`;
  return (
    <li>
      <p className="name">
        <a href={address}>{name}</a> {example && <span className="tag">{start.exampleTag}</span>}{" "}
        {summary.closedOn && <span className="tag">{start.closedTag}</span>}
      </p>
      <ul className="lights">
        {phases.map(({ light }, index) => (
          <li key={start.phaseNames[index]}>
            {index + 1}
            <LightSymbol light={lightOf(light)} label={start.lights[lightOf(light)]} />
          </li>
        ))}
      </ul>
      <p className="facts">
        {[
          company,
          start.withPartners(partners),
          start.cycle(cycle, formatDate(startedOn, LOCALE)),
          due > 0 && start.due(due),
          start.changedAt(formatDate(dayOf(changedAt), LOCALE)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="acts">
        {place && (
          <a
            className="btn plain slim"
            href={`${address}/${place}`}
            aria-label={`${start.goOn}: ${name}`}
          >
            {start.goOn}
          </a>
        )}
        <button
          type="button"
          className="btn plain slim"
          aria-label={`${start.remove}: ${name}`}
          onClick={() => void onRemove(id)}
        >
          {start.remove}
        </button>
      </p>
    </li>
  );
}

const LOCALE = "de-DE";

function lightOf(light: string): LightName {
  return light === "green" || light === "amber" || light === "red" ? light : "grey";
}
