import { useContent, useViews } from "#content/use-content.ts";
import { evaluationDates } from "#domain/evaluation-date.ts";
import {
  datesBetween,
  lastOfMonth,
  type Meeting,
  monthsFrom,
  nextDateOf,
} from "#domain/meeting.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";
import { DataTable, type TableRow } from "#ui/table/data-table.tsx";

import { Glance } from "./glance.tsx";
import { useHeldToday } from "./use-held-today.ts";

const MONTHS = 3;

/** The dates of the next three months: a row for each meeting, a column for each month. */
export function MeetingCalendar() {
  const { context, readOnly } = useFieldsEnv();
  const { locale } = useContent();
  const { calendar, held } = useViews("relationship");
  const { announcement, mark } = useHeldToday();
  const { today } = context;
  const months = monthsFrom(today, MONTHS);
  const until = lastOfMonth(months.at(-1) ?? today);
  const meetings = recordsOf(context.cycle.relationship.meetings);
  const titleOf = (meeting: Meeting) => meeting.title || calendar.meeting;

  const rows = [...meetings.map(row), ...evaluationRows()];
  if (rows.length === 0) return null;

  return (
    <Glance title={calendar.title}>
      <DataTable
        caption={calendar.caption(monthName(months[0]), monthName(months.at(-1)))}
        fold
        columns={[
          { id: "meeting", label: calendar.meeting },
          ...months.map((month) => ({ id: month, label: monthName(month) })),
          ...(readOnly ? [] : [{ id: "held", label: "" }]),
        ]}
        rows={rows}
      />
      {meetings.length > 0 && <p className="small muted">{calendar.note}</p>}
      <LiveRegion message={announcement} />
    </Glance>
  );

  function row(meeting: Meeting): TableRow {
    const next = nextDateOf(meeting, today);
    const dates = datesBetween(meeting, today, until);
    const remark =
      next === null
        ? meeting.rhythm === "onDemand"
          ? calendar.onDemand
          : calendar.none
        : next < today
          ? calendar.missed(formatDate(next, locale))
          : next > until && calendar.later(formatDate(next, locale));
    const cells = months.map((month) =>
      meeting.rhythm === "daily" && dates.length > 0 ? calendar.daily : inMonth(dates, month),
    );
    return {
      id: meeting.id,
      cells: [
        <Named key="name" title={titleOf(meeting)} remark={remark} />,
        ...cells,
        ...(readOnly ? [] : [heldCell(meeting)]),
      ],
    };
  }

  function heldCell(meeting: Meeting) {
    const isHeld = meeting.lastHeld === today;
    // A button that disappeared would take the focus along.
    return (
      <button
        type="button"
        className="btn plain slim"
        aria-label={isHeld ? held.todayFor(titleOf(meeting)) : held.actionFor(titleOf(meeting))}
        aria-disabled={isHeld || undefined}
        onClick={() => {
          if (!isHeld) mark(meeting);
        }}
      >
        {isHeld ? held.today : held.action}
      </button>
    );
  }

  function evaluationRows(): readonly TableRow[] {
    // A meeting of this name has a row of its own already.
    if (meetings.some(({ title }) => title === calendar.evaluation)) return [];
    return evaluationDates(context).map(({ date }) => ({
      id: "evaluation",
      cells: [
        <Named
          key="name"
          title={calendar.evaluation}
          remark={
            date < today
              ? calendar.missed(formatDate(date, locale))
              : date > until
                ? calendar.later(formatDate(date, locale))
                : calendar.planned
          }
        />,
        ...months.map((month) => (date < today ? "" : inMonth([date], month))),
        ...(readOnly ? [] : [""]),
      ],
    }));
  }

  /** „Do., 5.  Do., 19.“ */
  function inMonth(dates: readonly string[], month: string) {
    const days = dates.filter((date) => date.startsWith(month));
    if (days.length === 0) return "";
    return (
      <span className="days">
        {days.map((date) => (
          <span key={date}>{format(date, { weekday: "short", day: "numeric" })} </span>
        ))}
      </span>
    );
  }

  function monthName(month = ""): string {
    return format(`${month}-01`, { month: "long" });
  }

  function format(date: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(date));
  }
}

function Named({ title, remark }: { title: string; remark: string | false | undefined }) {
  return (
    <>
      {title}
      {remark && <span className="sum">{remark}</span>}
    </>
  );
}
