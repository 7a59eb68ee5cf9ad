import { useForm, useWatch } from "react-hook-form";

import { useContent } from "#content/use-content.ts";
import type { Partner } from "#domain/cooperation.ts";
import { DateField } from "#ui/form/date-field.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { parseDate } from "#ui/form/typed-value.ts";

export interface TypedEvent {
  readonly type: string;
  readonly date: string;
  readonly note: string;
  readonly memberId: string | null;
}

interface EventFormProps {
  members: readonly Partner[];
  today: string;
  onSave: (event: TypedEvent) => void;
  onCancel: () => void;
}

/** Events a person notices; the others are detected (section 6.1). */
const BY_HAND: readonly string[] = ["E01", "E02", "E11", "E12", "E13", "E14", "E15", "E16"];
/** Events that concern one partner. */
const OF_PARTNER: readonly string[] = ["E01", "E02"];

/** „Ereignis eintragen“. */
export function EventForm({ members, today, onSave, onCancel }: EventFormProps) {
  const { events, locale, problems, screens } = useContent();
  const texts = screens.events;
  const form = useForm({
    defaultValues: { type: "", date: formatDate(today, locale), note: "", memberId: "" },
  });
  const { errors } = form.formState;
  const type = useWatch({ control: form.control, name: "type" });

  return (
    <form
      noValidate
      className="stacked"
      onSubmit={(event) =>
        void form.handleSubmit(({ date, memberId, ...typed }) =>
          onSave({ ...typed, date: parseDate(date) || today, memberId: memberId || null }),
        )(event)
      }
    >
      <SelectField
        id="event-type"
        label={texts.kind}
        emptyLabel={screens.field.choose}
        problem={errors.type && problems.choice}
        options={events
          .filter(({ id }) => BY_HAND.includes(id))
          .map(({ id, title }) => ({ value: id, label: title }))}
        registration={form.register("type", { required: true })}
      />
      {OF_PARTNER.includes(type) && members.length > 0 && (
        <SelectField
          id="event-member"
          label={screens.base.partner}
          emptyLabel={screens.field.choose}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          registration={form.register("memberId")}
        />
      )}
      <DateField
        id="event-date"
        label={texts.date}
        problem={errors.date && problems.date}
        registration={form.register("date", { validate: (typed) => Boolean(parseDate(typed)) })}
      />
      <LongField
        id="event-note"
        label={texts.note}
        labelNote={screens.step.optional}
        registration={form.register("note")}
      />
      <p className="actions">
        <button type="submit" className="btn primary">
          {texts.save}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}
