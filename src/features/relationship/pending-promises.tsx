import "./relationship.css";

import { useRef, useState } from "react";

import { useContent, useViews } from "#content/use-content.ts";
import { deadlineOf, isPending, type Promised, promiseState } from "#domain/promise.ts";
import { type Entry, recordsOf, withChange } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { openRecord } from "#fields/open-record.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

/** Promises nobody has settled, the most urgent first, each with what may have become of it. */
export function PendingPromises() {
  const env = useFieldsEnv();
  const { context, readOnly, changeField } = env;
  const { locale } = useContent();
  const { promises: texts } = useViews("relationship").trust;
  const box = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState("");
  const pending = recordsOf(context.cycle.relationship.promises)
    .filter(isPending)
    .toSorted((a, b) => (deadlineOf(a) || "9999").localeCompare(deadlineOf(b) || "9999"));

  return (
    // A promise that is settled takes its buttons with it; the focus stays in the table.
    <div className="glance" ref={box} tabIndex={-1}>
      {pending.length > 0 && (
        <DataTable
          caption={texts.pending}
          fold
          columns={[
            { id: "what", label: texts.what },
            { id: "who", label: texts.who },
            { id: "until", label: texts.by },
            ...(readOnly ? [] : [{ id: "acts", label: texts.actions }]),
          ]}
          rows={pending.map((promise) => ({
            id: promise.id,
            cells: [
              promise.what,
              [promise.who, nameOf(promise.memberId)].filter(Boolean).join(", "),
              until(promise),
              ...(readOnly ? [] : [actions(promise)]),
            ],
          }))}
        />
      )}
      <LiveRegion message={announcement} />
    </div>
  );

  function actions(promise: Promised) {
    const what = promise.what ?? "";
    return (
      <span className="acts">
        <button
          type="button"
          className="btn plain slim"
          aria-label={texts.keptFor(what)}
          onClick={() => settle(promise, "kept", texts.kept)}
        >
          {texts.kept}
        </button>
        <button
          type="button"
          className="btn plain slim"
          aria-label={texts.moveFor(what)}
          onClick={() => move(promise)}
        >
          {texts.move}
        </button>
        <button
          type="button"
          className="btn plain slim"
          aria-label={texts.brokenFor(what)}
          onClick={() => settle(promise, "broken", texts.broken)}
        >
          {texts.broken}
        </button>
      </span>
    );
  }

  function settle({ id, what }: Promised, status: "kept" | "broken", said: string) {
    change(id, { status }, what ?? "");
    setAnnouncement(texts.marked(what ?? "", said));
    box.current?.focus();
  }

  /** A new date has to be typed: the record opens there. */
  function move({ id, what }: Promised) {
    change(id, { status: "moved" }, what ?? "");
    openRecord(env, "promises", id, "movedTo");
  }

  function change(id: string, values: Partial<Promised>, what: string) {
    changeField(
      "promises",
      (held) => withChange<Entry>(recordsOf(held as readonly Entry[]), id, values),
      { what: texts.change(what) },
    );
  }

  function nameOf(memberId: string | null | undefined): string | undefined {
    return context.cooperation.partners.find(({ id }) => id === memberId)?.name;
  }

  function until(promise: Promised): string {
    const deadline = deadlineOf(promise);
    if (!deadline) return texts.noDate;
    const date = formatDate(deadline, locale);
    const state = promiseState(promise, context.today);
    if (state === "overdue") return texts.overdue(date);
    return state === "moved" ? texts.moved(date) : date;
  }
}
