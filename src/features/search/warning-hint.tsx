import { Link } from "react-router-dom";

import { fill } from "#content/fill.ts";
import { useContent, useViews } from "#content/use-content.ts";
import { type BiasWarning, hasSecondOpinion } from "#domain/bias.ts";
import { filled } from "#domain/context.ts";
import { recordsOf } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

import { useStepAddress } from "./use-step-address.ts";

interface WarningHintProps {
  warning: BiasWarning;
  /** Missing where nothing may be changed. */
  onDismiss: (() => void) | undefined;
}

/** A warning that is open: what is odd, the facts, and what can be done. */
export function WarningHint({ warning, onDismiss }: WarningHintProps) {
  const { context, phase } = useFieldsEnv();
  const words = useViews("search").warnings;
  const address = useStepAddress("trial");
  const text = useWarningText(warning);
  const detail = useWarningDetail(warning);
  const asksOpinion =
    (warning.id === "W1" || warning.id === "W2") && !hasSecondOpinion(context.cycle.search);
  return (
    <li className="hint">
      <Icon name="warning" />
      <div>
        <b>{text}</b>
        {detail && <p>{detail}</p>}
        {onDismiss && (
          <p className="actions">
            {asksOpinion && (
              <Link to={address} state={{ focus: elementId(phase, ["secondOpinion"]) }}>
                {words.secondOpinion}
              </Link>
            )}
            <button
              type="button"
              className="btn plain slim"
              aria-label={`${words.dismiss}: ${text}`}
              onClick={onDismiss}
            >
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
    </li>
  );
}

interface SettledWarningProps {
  warning: BiasWarning;
  onRestore: ((dismissalId: string) => void) | undefined;
}

/** A warning somebody has dealt with: it stays in sight with the reason. */
export function SettledWarning({ warning, onRestore }: SettledWarningProps) {
  const { context } = useFieldsEnv();
  const { locale } = useContent();
  const words = useViews("search").warnings;
  const text = useWarningText(warning);
  const { dismissal } = warning;
  return (
    <li>
      <p>{text}</p>
      <p className="small muted">{dismissal ? reasonOf(dismissal) : opinion()}</p>
      {dismissal && onRestore && (
        <button
          type="button"
          className="btn plain slim"
          aria-label={`${words.restore}: ${text}`}
          onClick={() => onRestore(dismissal.id)}
        >
          {words.restore}
        </button>
      )}
    </li>
  );

  function reasonOf({ date, reason }: NonNullable<BiasWarning["dismissal"]>): string {
    return filled(date)
      ? words.dismissed(formatDate(date, locale), reason)
      : words.dismissedUndated(reason);
  }

  function opinion(): string {
    return words.answered(context.cycle.search.secondOpinion?.person ?? "");
  }
}

/** The sentence of the specification, with the names and numbers it mentions. */
export function useWarningText({ id, params }: BiasWarning): string {
  return fill(useViews("search").warnings.texts[id], params);
}

function useWarningDetail({ id, params = {} }: BiasWarning): string | undefined {
  const { context } = useFieldsEnv();
  const { locale } = useContent();
  const { details } = useViews("search").warnings;
  const mean = (name: string) => formatNumber(rounded(Number(params[name]), 1), locale);
  switch (id) {
    case "W4": {
      const [missing, own, most] = ["missing", "proved", "most"].map((name) =>
        Number(params[name]),
      );
      return [
        details.favorite(String(params["company"])),
        missing && details.unrated(missing),
        own !== undefined && most !== undefined && own < most && details.lessProved(own, most),
      ]
        .filter(Boolean)
        .join(" ");
    }
    case "W8":
      return details.means(mean("known"), mean("unknown"));
    case "W9": {
      const reason = recordsOf(context.cycle.search.weightChanges).at(-1)?.reason;
      return filled(reason) ? details.change(reason) : undefined;
    }
    default:
      return undefined;
  }
}
