import { useContent, useViews } from "#content/use-content.ts";
import { type Meeting, nextDateOf, watchedTensions } from "#domain/meeting.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";

import { InRecord } from "./in-record.tsx";
import { useHeldToday } from "./use-held-today.ts";

/** When this meeting comes next, and for the quarterly one what belongs on its agenda. */
export function MeetingAside({ meeting }: { meeting: Meeting }) {
  const { context, loaded, readOnly } = useFieldsEnv();
  const { locale } = useContent();
  const { held } = useViews("relationship");
  const { announcement, mark } = useHeldToday();
  const next = nextDateOf(meeting, context.today);
  const agenda = meeting.rhythm === "quarterly" ? watchedTensions(context.cycle) : [];
  return (
    <InRecord>
      <p>
        {next === null
          ? held.unknown
          : next === meeting.nextDate
            ? held.next(formatDate(next, locale))
            : held.computed(formatDate(next, locale))}
      </p>
      {agenda.length > 0 && (
        <>
          <p>{held.agenda}</p>
          <ul>
            {agenda.map(({ id, typeId, title, description }) => (
              <li key={id}>
                {loaded.tensions?.find((one) => one.id === typeId)?.title ?? title ?? description}
              </li>
            ))}
          </ul>
        </>
      )}
      {!readOnly && (
        <p className="actions">
          <button type="button" className="btn slim" onClick={() => mark(meeting)}>
            {held.action}
          </button>
        </p>
      )}
      <LiveRegion message={announcement} />
    </InRecord>
  );
}
