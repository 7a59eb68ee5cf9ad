import { useForm, useWatch } from "react-hook-form";

import { useContent } from "#content/use-content.ts";
import { ENTERED_BY_HAND, type EnteredEvent } from "#domain/enter-event.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { DateField } from "#ui/form/date-field.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { parseDate } from "#ui/form/typed-value.ts";

interface EventFormProps {
  readonly onSave: (event: EnteredEvent) => void;
  readonly onCancel: () => void;
}

/** Events that concern one company; without it E02 would say nothing. */
const OF_COMPANY: readonly string[] = ["E01", "E02", "E11"];
/** Stands for a company that is not known yet. */
const NEW = "new";

/** „Ereignis eintragen“: what a person notices first, then what the data show by themselves. */
export function EventForm({ onSave, onCancel }: EventFormProps) {
  const { events, locale, problems, screens } = useContent();
  const { context } = useCycleView();
  const { cycle, today } = context;
  const texts = screens.events;
  const form = useForm({
    defaultValues: {
      type: "",
      date: formatDate(today, locale),
      note: "",
      memberId: "",
      company: "",
    },
  });
  const { errors } = form.formState;
  const [type, memberId] = useWatch({ control: form.control, name: ["type", "memberId"] });
  const asksCompany = OF_COMPANY.includes(type);
  const isNew = type === "E01" && memberId === NEW;
  const isLeaving = type === "E02" && memberId !== "";

  return (
    <form
      noValidate
      className="stacked event-form"
      aria-label={texts.add}
      onSubmit={(submitted) =>
        void form.handleSubmit(({ company, date, note, ...typed }) => {
          const isKnown = asksCompany && typed.memberId !== NEW && typed.memberId !== "";
          onSave({
            type: typed.type,
            date: parseDate(date) || today,
            note,
            memberId: isKnown ? typed.memberId : null,
            ...(isNew && { joining: company }),
          });
        })(submitted)
      }
    >
      <SelectField
        id="event-type"
        label={texts.kind}
        hint={texts.kindWhy}
        emptyLabel={screens.field.choose}
        problem={errors.type && problems.choice}
        options={[...events]
          .toSorted((a, b) => rankOf(a.id) - rankOf(b.id))
          .map(({ id, title }) => ({ value: id, label: title }))}
        registration={form.register("type", { required: true })}
      />
      {asksCompany && (
        <SelectField
          id="event-member"
          label={texts.member}
          labelNote={type === "E11" ? screens.step.optional : undefined}
          hint={companyHint()}
          emptyLabel={screens.field.choose}
          problem={errors.memberId && problems.choice}
          options={companies()}
          registration={form.register("memberId", {
            validate: (typed) => type === "E11" || typed !== "",
          })}
        />
      )}
      {isNew && (
        <TextField
          id="event-company"
          label={texts.companyName}
          problem={errors.company && problems.required}
          registration={form.register("company", {
            validate: (typed) => typed.trim() !== "",
          })}
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

  function companies() {
    const known = context.cooperation.partners
      .filter(({ own, leftInCycle }) => !own && leftInCycle == null)
      .map(({ id, name }) => ({ value: id, label: name }));
    return type === "E01" ? [{ value: NEW, label: texts.newCompany }, ...known] : known;
  }

  function companyHint(): string | undefined {
    if (isNew) return texts.joinsNext(cycle.number + 1);
    return isLeaving ? texts.leavesNow(cycle.number) : undefined;
  }

  function rankOf(id: string): number {
    return ENTERED_BY_HAND.includes(id) ? 0 : 1;
  }
}
