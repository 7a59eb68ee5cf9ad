import { Link } from "react-router-dom";

import { useViews } from "#content/use-content.ts";
import { consequencesOf } from "#domain/consequence.ts";
import { laterPlace } from "#domain/consequence-place.ts";
import { recordById } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { wayTo } from "#fields/way-to.ts";

/** What earlier evaluations ask for; each row leads back to its consequence and on to its result. */
export function CarriedOverList({ state, words }: OwnControlProps) {
  if (state.field.kind !== "list") return null;
  return (
    <ListControl
      state={state}
      field={state.field}
      words={words}
      renderInRecord={(recordId) => <Became recordId={recordId} />}
    />
  );
}

/** Where the running cycle holds what it made of a consequence. */
function Became({ recordId }: { recordId: string }) {
  const { carriedOver: texts } = useViews("needs");
  const env = useFieldsEnv();
  const { cooperation, cycle } = env.context;
  const row = recordById(cycle.needs.carriedOver, recordId);
  const consequence = cooperation.cycles
    .flatMap(consequencesOf)
    .find(({ id }) => id === row?.consequenceId);
  const place = consequence && laterPlace(consequence, cooperation, cycle);
  const way = place && wayTo(place, cycle.number, env);
  if (!way || place.fieldId === "carriedOver" || row?.status === "dropped") return null;
  return (
    <p className="origin-note small">
      {row?.status ? texts.became : texts.prepared}{" "}
      <Link to={way.to} state={way.state}>
        {texts.go(way.step)}
      </Link>
    </p>
  );
}
