import { useState } from "react";

import { useContent, useViews } from "#content/use-content.ts";
import { heldOn, type Meeting } from "#domain/meeting.ts";
import { type Entry, recordsOf, withChange } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

/** „Heute durchgeführt“: today becomes the last date, and the rhythm gives the next one. */
export function useHeldToday() {
  const { changeField, context } = useFieldsEnv();
  const { locale } = useContent();
  const { held } = useViews("relationship");
  const [announcement, setAnnouncement] = useState("");
  return { announcement, mark };

  function mark(meeting: Meeting) {
    const { today } = context;
    const title = meeting.title ?? "";
    const change = heldOn(today, meeting);
    changeField(
      "meetings",
      (now) => withChange<Entry>(recordsOf(now as readonly Entry[]), meeting.id, change),
      { what: held.change(title) },
    );
    setAnnouncement(held.done(title, change.nextDate ? formatDate(change.nextDate, locale) : ""));
  }
}
