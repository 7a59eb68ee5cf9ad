import "./relationship.css";

import { useState } from "react";
import { useForm } from "react-hook-form";

import { useContent, useViews } from "#content/use-content.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { focusField } from "#ui/form/focus-field.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { formatDate, parseDate } from "#ui/form/typed-value.ts";

export interface QuickPart {
  readonly id: string;
  readonly label: string;
  readonly kind: "text" | "date" | "choice";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

interface QuickEntryProps {
  id: string;
  title: string;
  /** The first one has to be filled in; the others may wait. */
  parts: readonly QuickPart[];
  onAdd: (values: Readonly<Record<string, string>>) => void;
}

/** A line that is quickly added to a running log; the rest of the entry can wait. */
export function QuickEntry({ id, title, parts, onAdd }: QuickEntryProps) {
  const { locale, problems, screens } = useContent();
  const { log } = useViews("relationship").trust;
  const form = useForm<Record<string, string>>({
    defaultValues: Object.fromEntries(parts.map((part) => [part.id, ""])),
  });
  const { errors } = form.formState;
  const [announcement, setAnnouncement] = useState("");
  const [first] = parts;

  return (
    <form
      className="quick"
      noValidate
      aria-label={title}
      onSubmit={(event) => void form.handleSubmit(add)(event)}
    >
      <h3>{title}</h3>
      <div className="quick-parts">
        {parts.map((part) => (
          <div key={part.id} data-kind={part.kind}>
            {control(part)}
          </div>
        ))}
        <button type="submit" className="btn slim">
          {log.add}
        </button>
      </div>
      <LiveRegion message={announcement} />
    </form>
  );

  function control({ id: name, label, kind, options = [] }: QuickPart) {
    const isFirst = name === first?.id;
    const shared = {
      id: `${id}-${name}`,
      label,
      labelNote: isFirst ? undefined : screens.step.optional,
      problem: errors[name] && problems[kind === "date" ? "date" : "required"],
    };
    if (kind === "choice")
      return (
        <SelectField
          {...shared}
          emptyLabel={screens.field.choose}
          options={options}
          registration={form.register(name)}
        />
      );
    if (kind === "date")
      return (
        <DateField
          {...shared}
          tidy={(typed) => {
            const date = parseDate(typed);
            return date ? formatDate(date, locale) : typed;
          }}
          registration={form.register(name, {
            validate: (typed) => parseDate(typed) !== undefined,
          })}
        />
      );
    return (
      <TextField
        {...shared}
        registration={form.register(name, {
          validate: (typed) => !isFirst || typed.trim() !== "",
        })}
      />
    );
  }

  function add(typed: Readonly<Record<string, string>>) {
    const values = parts.map(({ id: name, kind }) => {
      const text = (typed[name] ?? "").trim();
      return [name, kind === "date" ? (parseDate(text) ?? "") : text] as const;
    });
    onAdd(Object.fromEntries(values));
    setAnnouncement(log.added(typed[first?.id ?? ""] ?? ""));
    form.reset();
    focusField(`${id}-${first?.id ?? ""}`);
  }
}
