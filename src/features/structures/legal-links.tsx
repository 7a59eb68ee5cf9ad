import "./agreement.css";

import { Link } from "react-router-dom";

import { slugOf } from "#content/slug.ts";
import { type LegalHintId, triggeredHints } from "#domain/legal-hint.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";

interface LegalLinksProps {
  lead: string;
  hints: readonly LegalHintId[];
  /** The hints stand in the same step: a link opens the one it names. */
  isHere?: boolean;
}

/** Links from where hints are cited to the hints themselves, as far as this cooperation has them. */
export function LegalLinks({ lead, hints, isHere = false }: LegalLinksProps) {
  const { loaded, content, base, context, setOpen } = useFieldsEnv();
  const { path, steps } = content.outline.structures;
  const address = `${base}/${path}/${slugOf(steps.agreement)}`;
  const shown = triggeredHints(context).filter((id) => hints.includes(id));
  if (shown.length === 0) return null;
  return (
    <p className="small legal-links">
      <span className="muted">{lead}</span>{" "}
      {shown.map((id) => (
        <Link
          key={id}
          to={address}
          state={{
            focus: elementId("structures", ["legalHints", ...(isHere ? [id, "state"] : [])]),
          }}
          onClick={() => setOpen(`legalHints/${id}`, true)}
        >
          {loaded.legalHints?.find((hint) => hint.id === id)?.topic ?? id}
        </Link>
      ))}
    </p>
  );
}
