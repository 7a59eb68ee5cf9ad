import { useViews } from "#content/use-content.ts";
import { rhythmSet } from "#domain/rhythm-set.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { listOf } from "./list-props.ts";
import { MeetingAside } from "./meeting-aside.tsx";
import { MeetingCalendar } from "./meeting-calendar.tsx";

/** „Wann stimmen Sie sich ab?“ with the calendar and the proven set of meetings. */
export function MeetingsControl({ state, words }: OwnControlProps) {
  const { context } = useFieldsEnv();
  const { rhythm } = useViews("relationship");
  const { cycle, members } = context;
  const meetings = recordsOf(cycle.relationship.meetings);
  const taken = new Set(meetings.map(({ title }) => title));
  const nameOf = (id: string) => words.fields?.["rhythm"]?.options?.[id] ?? id;
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      above={<MeetingCalendar />}
      offers={{
        label: rhythm.label,
        why: rhythm.why(members.length),
        entries: rhythmSet(members.length, cycle.structures.evaluationPlan)
          .filter(({ id }) => !taken.has(rhythm[id].title))
          .map(({ id, ...values }) => {
            const { title, participants, purpose } = rhythm[id];
            return {
              id,
              label: title,
              explanation: rhythm.offer(
                nameOf(values.rhythm),
                values.minutes,
                participants,
                purpose,
              ),
              values: { ...values, title, participants, purpose },
            };
          }),
      }}
      renderInRecord={(id) => {
        const meeting = meetings.find((one) => one.id === id);
        return meeting && <MeetingAside meeting={meeting} />;
      }}
    />
  );
}
