import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { trustItems } from "#content/de/catalogues/trust-items.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const TRUST = "/kooperation/demo-a/evaluation/vertrauen";

/** The button in the head of the page; a message may offer one of the same name. */
const undo = () => within(screen.getByRole("banner")).getByRole("button", { name: /^Rückgängig/ });

test("after undo the trust sheet shows what is held, and the next click keeps it", async () => {
  const person = await visit(TRUST, { cooperation: exampleCase("a") });
  const answers = async () => {
    const { cooperation } = (await person.storage.read("demo-a")) as StoredCooperation;
    const ratings = cooperation.cycles[0]?.evaluation.trustRatings ?? [];
    return "aggregated" in ratings ? [] : (ratings[0]?.values ?? []);
  };
  const [sheet] = await screen.findAllByRole("button", { name: /von 16 Fragen beantwortet/ });
  await person.user.click(sheet ?? document.body);
  const [first, second] = [trustItems[0].statement, trustItems[1].statement];
  const radio = (statement: string, value: number) =>
    within(screen.getByRole("group", { name: statement })).getByRole("radio", {
      name: new RegExp(`^${value},`),
    });
  const before = await answers();
  expect(before.slice(0, 2)).toEqual([5, 4]);

  await person.user.click(radio(first, 1));
  await waitFor(async () => expect(await answers()).toEqual(before.with(0, 1)));
  await person.user.click(undo());
  await waitFor(() => expect(radio(first, 5)).toBeChecked());
  await person.user.click(radio(second, 1));

  await waitFor(async () => expect(await answers()).toEqual(before.with(1, 1)));
});
