import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { expect, test } from "vitest";

import { ChoiceField } from "#ui/form/choice-field.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { LongField } from "#ui/form/long-field.tsx";
import { MultiField } from "#ui/form/multi-field.tsx";
import { NumberField } from "#ui/form/number-field.tsx";
import { RatingField } from "#ui/form/rating-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { ToggleField } from "#ui/form/toggle-field.tsx";

// happy-dom knows neither, and React Hook Form takes a select without them for edited.
Object.defineProperty(HTMLSelectElement.prototype, "size", { configurable: true, value: 0 });
Object.defineProperty(HTMLOptionElement.prototype, "defaultSelected", {
  configurable: true,
  get(this: HTMLOptionElement) {
    return this.hasAttribute("selected");
  },
});

interface Values {
  name: string;
  note: string;
  amount: string;
  date: string;
  priority: string | null;
  places: string[];
  land: string;
  score: number | null;
  consent: boolean;
}

const start: Values = {
  name: "Pumpen",
  note: "",
  amount: "40",
  date: "",
  priority: "high",
  places: ["south"],
  land: "de",
  score: 3,
  consent: false,
};

const priorities = [
  { value: "high", label: "hoch" },
  { value: "low", label: "niedrig" },
];

interface SheetProps {
  problem?: string;
  readOnly?: boolean;
  /** Hands the form out to the test. */
  onForm: (form: UseFormReturn<Values>) => void;
}

function Sheet({ problem, readOnly, onForm }: SheetProps) {
  const form = useForm<Values>({ defaultValues: start });
  useEffect(() => onForm(form), [form, onForm]);
  const shared = { problem, readOnly };
  return (
    <form>
      <TextField
        {...shared}
        id="name"
        label="Name"
        labelNote="freiwillig"
        why="Damit Sie ihn wiederfinden."
        hint="Ein Wort genügt."
        registration={form.register("name")}
      />
      <LongField {...shared} id="note" label="Notiz" registration={form.register("note")} />
      <NumberField
        {...shared}
        id="amount"
        label="Aufwand"
        suffix="Stunden"
        tidy={(typed) => (typed === "1234" ? "1.234" : typed)}
        registration={form.register("amount")}
      />
      <DateField {...shared} id="date" label="Termin" registration={form.register("date")} />
      <ChoiceField
        {...shared}
        id="priority"
        label="Wie wichtig?"
        why="Danach wird sortiert."
        options={priorities}
        clearLabel="Antwort zurücknehmen"
        onClear={() => form.setValue("priority", null)}
        registration={form.register("priority")}
      />
      <MultiField
        {...shared}
        id="places"
        label="Wo?"
        options={[
          { value: "north", label: "Norden" },
          { value: "south", label: "Süden", explanation: "mit den Alpen" },
        ]}
        registration={form.register("places")}
      />
      <SelectField
        {...shared}
        id="land"
        label="Land"
        emptyLabel="bitte wählen"
        options={[{ value: "de", label: "Deutschland" }]}
        registration={form.register("land")}
      />
      <RatingField
        {...shared}
        id="score"
        label="Bewertung"
        low="gering"
        high="hoch"
        registration={form.register("score")}
      />
      <ToggleField
        {...shared}
        id="consent"
        label="Einverstanden"
        registration={form.register("consent")}
      />
    </form>
  );
}

function fillIn(props: Omit<SheetProps, "onForm"> = {}) {
  let form: UseFormReturn<Values> | undefined;
  const keep = (given: UseFormReturn<Values>) => void (form = given);
  render(<Sheet {...props} onForm={keep} />);
  return { values: () => form?.getValues() };
}

test("every control is called by its label and shows what the form holds", () => {
  fillIn();

  expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Pumpen");
  expect(screen.getByRole("textbox", { name: "Notiz" })).toHaveValue("");
  expect(screen.getByRole("textbox", { name: "Aufwand" })).toHaveValue("40");
  expect(screen.getByRole("textbox", { name: "Termin" })).toHaveAttribute("type", "text");
  const group = within(screen.getByRole("group", { name: "Wie wichtig?" }));
  expect(group.getByRole("radio", { name: "hoch" })).toBeChecked();
  expect(group.getByRole("radio", { name: "niedrig" })).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Norden" })).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Süden" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Süden" })).toHaveAccessibleDescription(
    "mit den Alpen",
  );
  expect(screen.getByRole("combobox", { name: "Land" })).toHaveValue("de");
  expect(screen.getByRole("checkbox", { name: "Einverstanden" })).not.toBeChecked();
});

test("reason, hint and unit are read with the control", () => {
  fillIn();

  expect(screen.getByRole("textbox", { name: "Name" })).toHaveAccessibleDescription(
    "freiwillig Damit Sie ihn wiederfinden. Ein Wort genügt.",
  );
  expect(screen.getByRole("textbox", { name: "Aufwand" })).toHaveAccessibleDescription("Stunden");
  expect(screen.getByRole("group", { name: "Wie wichtig?" })).toHaveAccessibleDescription(
    "Danach wird sortiert.",
  );
});

test("a problem marks the control, is read with it, and its place announces it politely", () => {
  fillIn({ problem: "Hier fehlt noch eine Angabe." });

  const field = screen.getByRole("textbox", { name: "Termin" });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription("Hier fehlt noch eine Angabe.");
  const group = screen.getByRole("group", { name: "Bewertung" });
  expect(group).toHaveAccessibleDescription("Hier fehlt noch eine Angabe.");
  const places = screen.getAllByText("Hier fehlt noch eine Angabe.");
  for (const place of places) expect(place.closest("[aria-live=polite]")).not.toBeNull();
});

test("what is typed and chosen arrives in the form, numbers as numbers", async () => {
  const { values } = fillIn();

  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), " im Blick");
  await userEvent.click(screen.getByRole("radio", { name: "niedrig" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Norden" }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Land" }), "bitte wählen");
  await userEvent.click(screen.getByRole("radio", { name: "5, hoch" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Einverstanden" }));

  expect(values()).toEqual({
    ...start,
    name: "Pumpen im Blick",
    priority: "low",
    places: ["north", "south"],
    land: "",
    score: 5,
    consent: true,
  });
});

test("a number in the form checks its radio", () => {
  fillIn();

  expect(screen.getByRole("radio", { name: "3" })).toBeChecked();
});

test("a number is shown tidily once its field is left, and the form holds what is shown", async () => {
  const { values } = fillIn();
  const field = screen.getByRole("textbox", { name: "Aufwand" });

  await userEvent.clear(field);
  await userEvent.type(field, "1234");
  expect(field).toHaveValue("1234");
  await userEvent.tab();

  expect(field).toHaveValue("1.234");
  expect(values()?.amount).toBe("1.234");
});

test("an answer can be taken back, and the focus stays in the question", async () => {
  const { values } = fillIn();

  await userEvent.click(screen.getByRole("button", { name: "Antwort zurücknehmen: Wie wichtig?" }));

  expect(values()?.priority).toBeNull();
  expect(screen.getByRole("radio", { name: "hoch" })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: "hoch" })).toHaveFocus();
});

test("a field to be read shows its answer and takes none", async () => {
  const { values } = fillIn({ readOnly: true });

  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "x");
  await userEvent.click(screen.getByRole("radio", { name: "niedrig" }));

  expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Pumpen");
  expect(screen.getByRole("radio", { name: "hoch" })).toBeChecked();
  expect(screen.queryByRole("button", { name: /zurücknehmen/u })).toBeNull();
  expect(values()).toEqual(start);
});

function One() {
  const [text, setText] = useState("");
  const form = useForm({ defaultValues: { partners: [] as string[] } });
  return (
    <>
      <MultiField
        id="partners"
        label="Wer?"
        options={[{ value: "a", label: "Blaumeise" }]}
        registration={form.register("partners")}
      />
      <button type="button" onClick={() => setText(JSON.stringify(form.getValues()))}>
        zeigen
      </button>
      <output>{text}</output>
    </>
  );
}

test("one option alone still gives a list", async () => {
  render(<One />);

  await userEvent.click(screen.getByRole("checkbox", { name: "Blaumeise" }));
  await userEvent.click(screen.getByRole("button", { name: "zeigen" }));

  expect(screen.getByRole("status")).toHaveTextContent('{"partners":["a"]}');
});
