import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, describe, expect, test, vi } from "vitest";

import { ChecklistForm, type ChecklistFormProps } from "#checklist/checklist-form.tsx";
import type { AnyPhaseWords } from "#content/any-words.ts";
import { de } from "#content/de/content.ts";
import { type ChecklistAnswers, type ItemId, itemsOf } from "#domain/checklist.ts";

const items = itemsOf("structures", 1);
let words: AnyPhaseWords;
beforeAll(async () => {
  ({ words } = await de.loadPhase("structures"));
});

type Given = Partial<Omit<ChecklistFormProps, "onAnswer">>;

/** The form with someone above it who keeps the answers, as the page does. */
function show({ answers = {}, ...given }: Given = {}) {
  const onAnswer = vi.fn<ChecklistFormProps["onAnswer"]>();
  function Page(changes: Given) {
    const [kept, setKept] = useState<ChecklistAnswers>(answers);
    return (
      <ChecklistForm
        phase="structures"
        items={items}
        contradicted={new Set()}
        words={words}
        content={de}
        readOnly={false}
        revision={0}
        {...given}
        answers={kept}
        onAnswer={(id, answer, typing) => {
          onAnswer(id, answer, typing);
          setKept((before) => ({ ...before, [id]: answer }));
        }}
        {...changes}
      />
    );
  }
  const { rerender } = render(<Page />);
  return { onAnswer, change: (changes: Given) => rerender(<Page {...changes} />) };
}

function item(id: ItemId) {
  const name = words.checklist[id]?.statement ?? "";
  return within(screen.getByRole("group", { name }));
}

describe("answering", () => {
  test("every item has its statement as name and four answers", () => {
    show();

    expect(screen.getAllByRole("group")).toHaveLength(12);
    expect(
      item("c3-01")
        .getAllByRole("radio")
        .map((radio) => radio.closest("label")?.textContent),
    ).toEqual(["erfüllt", "teilweise", "offen", "nicht relevant"]);
  });

  test("weight, reason and proof describe the group without changing its name", () => {
    show();

    const group = screen.getByRole("group", { name: words.checklist["c3-01"]?.statement ?? "" });
    expect(group).toHaveAccessibleDescription(
      "Schlüsselpunkt: zählt doppelt Sie sind der Maßstab für alles Ungeregelte. Nachweis: Liste mit Bestätigung je Partner.",
    );
    expect(item("c3-03").queryByText("Schlüsselpunkt: zählt doppelt")).not.toBeInTheDocument();
  });

  test("an answer is handed on at once", async () => {
    const { onAnswer } = show();

    expect(item("c3-02").getByText("noch nicht beantwortet")).toBeVisible();
    await userEvent.click(item("c3-02").getByRole("radio", { name: "teilweise" }));

    expect(onAnswer.mock.calls).toEqual([["c3-02", { state: "partial", note: null }, false]]);
    expect(item("c3-02").queryByText("noch nicht beantwortet")).not.toBeInTheDocument();
  });

  test("the items do not exclude each other", async () => {
    show();

    await userEvent.click(item("c3-01").getByRole("radio", { name: "erfüllt" }));
    await userEvent.click(item("c3-02").getByRole("radio", { name: "erfüllt" }));

    expect(item("c3-01").getByRole("radio", { name: "erfüllt" })).toBeChecked();
    expect(item("c3-02").getByRole("radio", { name: "erfüllt" })).toBeChecked();
  });

  test("an answer can be taken back, its note stays", async () => {
    const { onAnswer } = show({ answers: { "c3-02": { state: "open", note: "Termin im März" } } });

    await userEvent.click(item("c3-02").getByRole("button", { name: /^Antwort zurücknehmen/ }));

    expect(onAnswer.mock.calls).toEqual([
      ["c3-02", { state: null, note: "Termin im März" }, false],
    ]);
    expect(item("c3-02").queryByRole("radio", { checked: true })).not.toBeInTheDocument();
    expect(item("c3-02").getByRole("radio", { name: "erfüllt" })).toHaveFocus();
  });
});

describe("notes", () => {
  test("a note is opened on request and handed on while typing", async () => {
    const { onAnswer } = show({ answers: { "c3-02": { state: "open" } } });

    expect(item("c3-02").queryByRole("textbox")).not.toBeInTheDocument();
    await userEvent.click(item("c3-02").getByRole("button", { name: "Notiz ergänzen" }));
    const note = item("c3-02").getByRole("textbox", { name: "Notiz" });
    await vi.waitFor(() => expect(note).toHaveFocus());
    await userEvent.keyboard("ab");

    expect(onAnswer.mock.calls).toEqual([
      ["c3-02", { state: "open", note: "a" }, true],
      ["c3-02", { state: "open", note: "ab" }, true],
    ]);
  });

  test("a stored note stands open and stays open when it is emptied", async () => {
    const { onAnswer } = show({ answers: { "c3-02": { state: "open", note: "x" } } });

    await userEvent.type(item("c3-02").getByRole("textbox", { name: "Notiz" }), "{Backspace}");

    expect(onAnswer).toHaveBeenLastCalledWith("c3-02", { state: "open", note: null }, true);
    expect(item("c3-02").getByRole("textbox", { name: "Notiz" })).toHaveFocus();
  });

  test("„nicht relevant“ asks for a reason and says after leaving that it is too short", async () => {
    show();
    const label = "Warum ist dieser Punkt für Sie nicht relevant?";
    const problem = /Nennen Sie den Grund/;

    await userEvent.click(item("c3-11").getByRole("radio", { name: "nicht relevant" }));
    const reason = item("c3-11").getByRole("textbox", { name: label });
    await userEvent.type(reason, "kurz");
    expect(item("c3-11").queryByText(problem)).not.toBeInTheDocument();

    await userEvent.tab();
    expect(item("c3-11").getByText(problem)).toBeVisible();
    expect(reason).toBeInvalid();

    await userEvent.type(reason, ", weil befristet");
    expect(item("c3-11").queryByText(problem)).not.toBeInTheDocument();
  });

  test("leaving the item without any reason is noticed as well", async () => {
    show();

    await userEvent.click(item("c3-11").getByRole("radio", { name: "nicht relevant" }));
    await userEvent.click(item("c3-12").getByRole("radio", { name: "erfüllt" }));

    expect(item("c3-11").getByText(/Nennen Sie den Grund/)).toBeVisible();
  });
});

test("the reason is asked for only after the press that left the item", async () => {
  show();
  const problem = /Nennen Sie den Grund/;
  const user = userEvent.setup();
  await user.click(item("c3-11").getByRole("radio", { name: "nicht relevant" }));
  const next = item("c3-12").getByRole("radio", { name: "erfüllt" });
  // happy-dom does not know what is being pressed.
  const pressed = vi.spyOn(document, "querySelector").mockImplementation(() => next.parentElement);

  await user.pointer({ keys: "[MouseLeft>]", target: next });
  expect(item("c3-11").queryByText(problem)).not.toBeInTheDocument();
  await user.pointer({ keys: "[/MouseLeft]", target: next });
  pressed.mockRestore();

  expect(next).toBeChecked();
  expect(await item("c3-11").findByText(problem)).toBeVisible();
});

describe("answers that do not fit the data", () => {
  test("a hint says so, links to the data and goes when they fit", () => {
    const { change } = show({ linkFor: () => "#/angaben" });

    change({ contradicted: new Set(["c3-04"]) });
    expect(item("c3-04").getByRole("note")).toHaveTextContent(
      /^Ihre Angaben passen noch nicht dazu: .+\. Bitte prüfen Sie die Antwort\./,
    );
    expect(item("c3-04").getByRole("link")).toHaveAttribute("href", "#/angaben");
    expect(item("c3-03").queryByRole("note")).not.toBeInTheDocument();

    change({ contradicted: new Set() });
    expect(item("c3-04").queryByRole("note")).not.toBeInTheDocument();
  });
});

describe("answers of the cycle before", () => {
  test("stay visible and are taken over one by one", async () => {
    const { onAnswer } = show({ previous: { "c3-05": { state: "partial", note: "alt" } } });

    expect(item("c3-05").getByText("zuletzt: teilweise")).toBeVisible();
    expect(item("c3-04").queryByText(/zuletzt/)).not.toBeInTheDocument();
    await userEvent.click(item("c3-05").getByRole("button", { name: "weiterhin so" }));

    expect(onAnswer.mock.calls).toEqual([["c3-05", { state: "partial", note: null }, false]]);
    expect(item("c3-05").getByRole("radio", { name: "teilweise" })).toBeChecked();
    expect(item("c3-05").getByRole("radio", { name: "teilweise" })).toHaveFocus();
    expect(item("c3-05").getByText("zuletzt: teilweise")).toBeVisible();
    expect(item("c3-05").queryByRole("button", { name: "weiterhin so" })).not.toBeInTheDocument();
  });

  test("„nicht relevant“ comes with its reason, in one change", async () => {
    const before = { state: "notRelevant", note: "Es gibt nur einen Partner." } as const;
    const { onAnswer } = show({ previous: { "c3-11": before } });

    await userEvent.click(item("c3-11").getByRole("button", { name: "weiterhin so" }));

    expect(onAnswer.mock.calls).toEqual([["c3-11", before, false]]);
    expect(item("c3-11").getByRole("textbox")).toHaveValue("Es gibt nur einen Partner.");
  });
});

test("an earlier cycle can be read but not changed", () => {
  show({
    readOnly: true,
    answers: { "c3-01": { state: "open", note: "offen geblieben" }, "c3-02": { state: "open" } },
    previous: { "c3-03": { state: "open" } },
  });

  expect(item("c3-01").getByRole("radio", { name: "offen" })).toBeChecked();
  for (const radio of screen.getAllByRole("radio")) expect(radio).toBeDisabled();
  expect(screen.getAllByRole("textbox")).toHaveLength(1);
  expect(item("c3-01").getByRole("textbox", { name: "Notiz" })).toHaveAttribute("readonly");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("when the answers change elsewhere, the forms follow, keep the focus and stay silent", async () => {
  const { onAnswer, change } = show({ answers: { "c3-02": { state: "open", note: "alt" } } });
  const note = item("c3-02").getByRole("textbox", { name: "Notiz" });
  await userEvent.click(note);

  change({ revision: 1, answers: { "c3-02": { state: "fulfilled", note: "neu" } } });

  expect(note).toHaveFocus();
  expect(note).toHaveValue("neu");
  expect(item("c3-02").getByRole("radio", { name: "erfüllt" })).toBeChecked();
  expect(onAnswer).not.toHaveBeenCalled();

  change({ revision: 2, answers: {} });
  expect(item("c3-02").queryByRole("radio", { checked: true })).not.toBeInTheDocument();
});
