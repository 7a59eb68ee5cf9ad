import "./reopened.css";

import { useRef, useState } from "react";
import { Link } from "react-router-dom";

import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import type { Mark } from "#domain/cooperation.ts";
import { confirmMark } from "#domain/edit.ts";
import type { PhaseId } from "#domain/phase.ts";
import {
  fieldOfMark,
  type Reopening,
  reopeningsOf,
  reviewedEvents,
  stepOfField,
} from "#domain/reopening.ts";
import { elementId } from "#fields/names.ts";
import { useSession } from "#state/use-session.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";
import { Icon } from "#ui/icon.tsx";

import { useMarkName } from "./use-mark-name.ts";
import { useCauseName } from "./use-cause-name.ts";
import type { OpenPhase } from "./use-phase.ts";

interface ReopenedProps {
  readonly open: OpenPhase;
  /** Only what belongs to this step. */
  readonly step?: string;
}

/** „Wieder geöffnet: …“ with exactly the points to look at again, each to be confirmed or changed. */
export function Reopened({ open, step }: ReopenedProps) {
  const { outline, screens } = useContent();
  const session = useSession();
  const causeName = useCauseName();
  const nameOf = useMarkName(open);
  const region = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const { phase, view } = open;
  const { context, readOnly, base } = view;
  const texts = screens.events.reopening;
  const reopenings = readOnly ? [] : pointsIn(phase, step);
  const done = readOnly || step ? [] : reviewedEvents(context, phase);

  if (reopenings.length + done.length === 0 && said === "") return null;
  return (
    <div ref={region} tabIndex={-1} className="reopened">
      {reopenings.map(({ id, cause, marks }) => (
        <section key={id} className="hint" aria-label={causeName(cause)}>
          <Icon name="warning" />
          <div>
            <h2>{texts.title(causeName(cause), marks.length)}</h2>
            <p>{texts.why}</p>
            <ul>
              {marks.map((mark) => {
                const name = nameOf(mark);
                return (
                  <li key={`${mark.field} ${mark.recordId ?? ""}`}>
                    <Link to={stepAt(phase, mark)} state={placeOf(phase, mark)}>
                      {name}
                    </Link>
                    <button
                      type="button"
                      className="btn slim"
                      aria-label={texts.confirmLabel(name)}
                      onClick={() => confirm(mark, name, marks.length - 1)}
                    >
                      {texts.confirm}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        </section>
      ))}
      {done.map((event) => (
        <p key={event.id} className="small muted">
          <Icon name="check" /> {texts.done(causeName({ kind: "event", event }))}
        </p>
      ))}
      <LiveRegion message={said} />
    </div>
  );

  function pointsIn(of: PhaseId, only: string | undefined): readonly Reopening[] {
    return reopeningsOf(context, of)
      .map((one) => ({
        ...one,
        marks: one.marks.filter(
          (mark) => only === undefined || stepOfField(of, fieldOfMark(mark)) === only,
        ),
      }))
      .filter(({ marks }) => marks.length > 0);
  }

  function confirm(mark: Mark, name: string, left: number) {
    session.change(confirmMark(mark), { what: screens.changes.confirm });
    setSaid(texts.confirmed(name, left));
    // The button goes with its point; the next one stands where it was.
    region.current?.focus({ preventScroll: true });
  }

  function stepAt(of: PhaseId, mark: Mark): string {
    const titles: Readonly<Record<string, string>> = outline[of].steps;
    const title = titles[stepOfField(of, fieldOfMark(mark)) ?? ""];
    const address = `${base}/${outline[of].path}`;
    return title === undefined ? address : `${address}/${slugOf(title)}`;
  }
}

/** Where a link arrives: the record, or its field where the record has no place of its own. */
function placeOf(phase: PhaseId, mark: Mark) {
  const field = elementId(phase, [fieldOfMark(mark)]);
  return mark.recordId
    ? { focus: elementId(phase, [fieldOfMark(mark), mark.recordId]), or: field }
    : { focus: field };
}
