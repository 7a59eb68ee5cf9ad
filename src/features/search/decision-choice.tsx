import { useFieldsEnv } from "#fields/fields-env.ts";
import { useViews } from "#content/use-content.ts";
import { rounded } from "#domain/rounding.ts";

import type { Compared } from "./comparison-model.ts";
import { mustStateOf } from "./comparison-ranking.tsx";
import { MustMark } from "./must-mark.tsx";

interface DecisionChoiceProps {
  id: string;
  company: Compared;
  hasMusts: boolean;
  isSelected: boolean;
  onToggle: (isSelected: boolean) => void;
}

/** One company to decide for, beside what the comparison says of it. */
export function DecisionChoice(props: DecisionChoiceProps) {
  const { id, company, hasMusts, isSelected, onToggle } = props;
  const { readOnly, loaded } = useFieldsEnv();
  const { comparison, decision } = useViews("search");
  const { ranking } = comparison;
  const { standing, candidate, name } = company;
  const must = mustStateOf(standing);
  const options = loaded.words.fields["candidates"]?.fields ?? {};
  const relation =
    candidate.relationType && options["relationType"]?.options?.[candidate.relationType];
  const status = candidate.status && options["status"]?.options?.[candidate.status];
  const place = standing.rank === null ? decision.noRank : `${ranking.place} ${standing.rank}`;
  const points =
    standing.utility === null ? ranking.noPoints : ranking.points(rounded(standing.utility));
  const facts = [place, points, relation && decision.relation(relation), status].filter(Boolean);
  return (
    <div className="pick">
      <input
        id={id}
        type="checkbox"
        checked={isSelected}
        disabled={readOnly}
        aria-describedby={`${id}-about`}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{name}</label>
        <p className="small muted" id={`${id}-about`}>
          {facts.join(" · ")}
          {hasMusts && (
            <span className="must">
              <MustMark state={must} />
              {ranking.musts[must]}
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
