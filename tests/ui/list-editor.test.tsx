import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";

import { ListEditor } from "#ui/list/list-editor.tsx";
import { PickList } from "#ui/list/pick-list.tsx";

const words = {
  edit: "Bearbeiten",
  view: "Ansehen",
  fold: "Zuklappen",
  up: "nach oben",
  down: "nach unten",
  remove: "löschen",
  add: "Ziel hinzufügen",
  empty: "Noch kein Ziel. Beginnen Sie mit dem wichtigsten.",
  moved: (title: string, position: number) => `${title} steht jetzt an Stelle ${position}.`,
};

interface GoalsProps {
  titles?: string[];
  open?: string[];
  readOnly?: boolean;
}

function Goals({ titles = ["Umsatz", "Zeit", "Wissen"], open = [], ...rest }: GoalsProps) {
  const [ids, setIds] = useState(titles);
  const [openIds, setOpen] = useState<ReadonlySet<string>>(new Set(open));
  return (
    <ListEditor
      label="Ziele"
      items={ids.map((id) => ({ id, title: id, summary: "bis 2026" }))}
      openIds={openIds}
      onToggle={(id) => setOpen(openIds.has(id) ? new Set() : new Set([id]))}
      onAdd={() => {
        setIds([...ids, "Neues Ziel"]);
        setOpen(new Set(["Neues Ziel"]));
      }}
      onMove={(id, by) => {
        const next = ids.filter((other) => other !== id);
        next.splice(ids.indexOf(id) + by, 0, id);
        setIds(next);
      }}
      onRemove={(id) => setIds(ids.filter((other) => other !== id))}
      renderItem={(id) => (
        <>
          <input aria-label={`Titel von ${id}`} />
          <input aria-label={`Termin von ${id}`} />
        </>
      )}
      words={words}
      {...rest}
    />
  );
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const order = () =>
  screen.getAllByRole("button", { expanded: false }).map(({ textContent }) => textContent);

test("a record is one line until it is opened", async () => {
  render(<Goals />);
  const line = screen.getByRole("button", { name: /Zeit/u });
  expect(line).toHaveTextContent("2Zeit bis 2026Bearbeiten");
  expect(line).toHaveAttribute("aria-expanded", "false");

  await userEvent.click(line);

  expect(line).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("textbox", { name: "Titel von Zeit" })).toBeVisible();
  expect(line).toHaveFocus();
});

test("a new record takes the focus into its first field", async () => {
  render(<Goals />);

  await press("Ziel hinzufügen");

  expect(screen.getByRole("textbox", { name: "Titel von Neues Ziel" })).toHaveFocus();
});

test("an empty list says what to do and can be begun with the keyboard", async () => {
  render(<Goals titles={[]} />);
  expect(screen.getByText(words.empty)).toBeVisible();

  await userEvent.tab();
  await userEvent.keyboard("{Enter}");

  expect(screen.getByRole("textbox", { name: "Titel von Neues Ziel" })).toHaveFocus();
});

test("after deleting, the focus stands on the next record", async () => {
  render(<Goals open={["Zeit"]} />);

  await press("löschen: Zeit");

  expect(screen.queryByText("Zeit")).toBeNull();
  expect(screen.getByRole("button", { name: /Wissen/u })).toHaveFocus();
});

test("after deleting the last record, the focus stands on the button that adds one", async () => {
  render(<Goals open={["Wissen"]} />);

  await press("löschen: Wissen");

  expect(screen.getByRole("button", { name: "Ziel hinzufügen" })).toHaveFocus();
});

test("after moving, the focus stays on the button and the new place is said", async () => {
  render(<Goals open={["Wissen"]} />);

  await press("nach oben: Wissen");
  expect(screen.getByRole("button", { name: "nach oben: Wissen" })).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Wissen steht jetzt an Stelle 2.");

  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("status")).toHaveTextContent("Wissen steht jetzt an Stelle 1.");
  expect(order()).toEqual(["2Umsatz bis 2026Bearbeiten", "3Zeit bis 2026Bearbeiten"]);
});

test("at the end of the list the button stays, and does nothing", async () => {
  render(<Goals open={["Umsatz"]} />);
  const up = screen.getByRole("button", { name: "nach oben: Umsatz" });
  expect(up).toHaveAttribute("aria-disabled", "true");

  await userEvent.click(up);

  expect(order()[0]).toContain("Zeit");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("records that are only read open without a way to change them", async () => {
  render(<Goals readOnly />);

  await press(/Zeit.*Ansehen/u);

  expect(screen.queryByRole("button", { name: /nach oben|löschen|hinzufügen/u })).toBeNull();
});

test("records that are given are filled in, but neither added, moved nor removed", () => {
  render(
    <ListEditor
      label="Punkte"
      items={[{ id: "1", title: "Kosten" }]}
      openIds={new Set(["1"])}
      onToggle={() => {}}
      renderItem={() => <p>Wortlaut</p>}
      words={words}
    />,
  );

  expect(screen.getByText("Wortlaut")).toBeVisible();
  expect(screen.getAllByRole("button")).toEqual([screen.getByRole("button", { name: /Kosten/ })]);
});

test("suggestions are taken over together, and only those that were chosen", async () => {
  const onTake = vi.fn<(ids: string[]) => void>();
  render(
    <PickList
      label="Vorschläge"
      why="Wählen Sie aus."
      options={[
        { id: "a", label: "Neue Kunden" },
        { id: "b", label: "Neues Wissen" },
      ]}
      takeWords={(count) => `${count} übernehmen`}
      onTake={onTake}
    />,
  );
  expect(screen.getByRole("group", { name: "Vorschläge" })).toHaveAccessibleDescription(
    "Wählen Sie aus.",
  );

  await press("0 übernehmen");
  expect(onTake).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole("checkbox", { name: "Neues Wissen" }));
  await press("1 übernehmen");
  expect(onTake).toHaveBeenCalledWith(["b"]);
  expect(screen.getByRole("checkbox", { name: "Neues Wissen" })).not.toBeChecked();
});
