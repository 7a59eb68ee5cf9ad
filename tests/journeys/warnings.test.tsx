import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import type { Search } from "#domain/fields/search.ts";
import type { CooperationStorage } from "#storage/cooperation-storage.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const PHASE = "/kooperation/demo-a/partnersuche";
const BLAUMEISE = "Blaumeise Sensorik GmbH (Beispiel)";
const SILBERDISTEL = "Messwerk Silberdistel GmbH (Beispiel)";
const LINDENSCHWAGER = "IT-Haus Lindenschwager e. K. (Beispiel)";
const LESS_EXAMINED = "Ihren Favoriten haben Sie weniger genau geprüft als andere.";

test("a warning is dismissed with a reason, stays in sight, and can be taken back", async () => {
  const { user, press, storage } = await visit(`${PHASE}/unternehmen-vergleichen`, {
    cooperation: exampleCase("a"),
  });
  const section = await screen.findByRole("region", { name: "Zum Nachdenken" });
  expect(section).toHaveTextContent(
    "1 Kriterium ist nicht bewertet. Belege gibt es dort zu 2, beim besten Unternehmen zu 6 Kriterien.",
  );

  await press(`Mit Begründung ausblenden: ${LESS_EXAMINED}`);
  const dialog = screen.getByRole("dialog", { name: "Mit Begründung ausblenden" });
  expect(dialog).toHaveTextContent(LESS_EXAMINED);
  await press("Hinweis ausblenden");
  const reason = within(dialog).getByRole("textbox");
  expect(reason).toHaveFocus();
  expect(reason).toHaveAccessibleDescription(/Nennen Sie kurz den Grund/);
  await user.type(reason, "Er scheidet ohnehin aus");
  await press("Hinweis ausblenden");

  expect(screen.queryByRole("dialog")).toBeNull();
  expect(within(section).getByRole("heading", { level: 2 })).toHaveFocus();
  expect(section).toHaveTextContent(
    `Bedacht${LESS_EXAMINED}Ausgeblendet am 02.02.2026. Begründung: Er scheidet ohnehin aus`,
  );
  await waitFor(async () =>
    expect((await searchIn(storage)).dismissedWarnings).toMatchObject([
      { warning: "W4", about: "c-ls", reason: "Er scheidet ohnehin aus", date: "2026-02-02" },
    ]),
  );

  await press(`Wieder anzeigen: ${LESS_EXAMINED}`);

  expect(section).not.toHaveTextContent("Ausgeblendet");
  await waitFor(async () => expect((await searchIn(storage)).dismissedWarnings).toEqual([]));
});

test("a dismissed warning comes again when it is about another company", async () => {
  const cooperation = changed(exampleCase("a"), {
    secondOpinion: null,
    candidates: (exampleCase("a").cycles[0]?.search.candidates ?? []).map((one) => ({
      ...one,
      relationType: "business" as const,
    })),
    dismissedWarnings: [
      { id: "d1", warning: "W2", about: "c-bm business", reason: "Seit Jahren kein Auftrag" },
    ],
  });
  const { user } = await visit(`${PHASE}/entscheidung`, { cooperation });
  const section = await screen.findByRole("region", { name: "Zum Nachdenken" });
  const known = (name: string) =>
    `Sie kennen ${name} bereits. Würden Sie sich auch ohne diese Bekanntschaft so entscheiden?`;
  const dismissal = (name: string) =>
    within(section).queryByRole("button", { name: `Mit Begründung ausblenden: ${known(name)}` });
  expect(dismissal(BLAUMEISE)).toBeNull();
  expect(section).toHaveTextContent("Begründung: Seit Jahren kein Auftrag");

  await user.click(screen.getByRole("checkbox", { name: SILBERDISTEL }));

  await waitFor(() => expect(dismissal(SILBERDISTEL)).toBeVisible());
  expect(dismissal(BLAUMEISE)).toBeNull();
});

test("the warning of a tie leads to the second opinion, which settles it", async () => {
  const cooperation = changed(exampleCase("a"), { secondOpinion: null, selectedIds: ["c-ls"] });
  const person = await visit(`${PHASE}/entscheidung`, { cooperation });

  await person.follow("Zweite Meinung eintragen");
  await screen.findByRole("heading", { level: 1, name: "Kennenlernen und Probelauf" });
  await person.write("Wer hat mitgeschaut?", "Beirätin");
  person.goTo(`${PHASE}/entscheidung`);

  const section = await screen.findByRole("region", { name: "Zum Nachdenken" });
  expect(section).toHaveTextContent(
    /besteht eine private oder finanzielle Verbindung.*Zweite Meinung liegt vor: Beirätin/,
  );
});

test("each company is chosen beside its place, its points and its tie", async () => {
  await visit(`${PHASE}/entscheidung`, { cooperation: exampleCase("a") });
  const group = await screen.findByRole("group", { name: "Für wen entscheiden Sie sich?" });

  const choices = within(group).getAllByRole("checkbox");

  expect(choices[0]).toHaveAccessibleName(BLAUMEISE);
  expect(choices[0]).toBeChecked();
  expect(choices[0]).toHaveAccessibleDescription(
    /^Platz 1 · 75 Punkte · Verbindung: keine · Zusage/,
  );
  expect(choices[3]).toHaveAccessibleName(LINDENSCHWAGER);
  expect(choices[3]).toHaveAccessibleDescription(
    /^ohne Platz · 70 Punkte · Verbindung: privat verbunden.*erfüllt eine Muss-Anforderung nicht$/,
  );
  const favorite = screen.getByRole("region", { name: "Ihr spontaner Favorit" });
  expect(favorite).toHaveTextContent(`${LINDENSCHWAGER} hat im Vergleich keinen Platz.`);
  expect(favorite).toHaveTextContent(`Auf Platz 1 steht ${BLAUMEISE} mit 75 Punkten.`);
});

test("who chooses against the comparison is asked for the reason", async () => {
  const { user, storage } = await visit(`${PHASE}/entscheidung`, {
    cooperation: exampleCase("a"),
  });
  const question = "Warum weichen Sie vom Ergebnis des Vergleichs ab?";
  await user.click(await screen.findByRole("checkbox", { name: LINDENSCHWAGER }));
  expect(screen.getByText(/^Ihre Auswahl weicht vom Vergleich ab/)).toHaveTextContent(
    `Nach Punkten vorn: ${BLAUMEISE}, ${SILBERDISTEL}.`,
  );

  const reason = await screen.findByRole("textbox", { name: question });
  await user.type(reason, "Er kennt unsere Anlagen");
  await user.tab();

  expect(reason).toHaveAccessibleDescription(/Bitte nennen Sie den Grund für die Abweichung/);
  expect(screen.getByRole("region", { name: "Zum Nachdenken" })).toHaveTextContent(
    `${LINDENSCHWAGER} erfüllt ‚Eigene Erfahrung mit Sensorik in nasser oder explosionsgefährdeter Umgebung‘ nicht. Ist die Anforderung doch verhandelbar?`,
  );
  await waitFor(async () =>
    expect((await searchIn(storage)).deviationReason).toBe("Er kennt unsere Anlagen"),
  );

  await user.click(screen.getByRole("checkbox", { name: LINDENSCHWAGER }));

  await waitFor(() => expect(screen.queryByRole("textbox", { name: question })).toBeNull());
  expect(screen.queryByText(/^Ihre Auswahl weicht vom Vergleich ab/)).toBeNull();
});

test("nobody can be chosen before there is a company", async () => {
  const { follow } = await visit(`${PHASE}/entscheidung`, {
    cooperation: changed(exampleCase("a"), { candidates: [], selectedIds: [] }),
  });

  await follow("Zu den Unternehmen");

  expect(
    await screen.findByRole("heading", { level: 1, name: "Unternehmen vergleichen" }),
  ).toBeVisible();
});

async function searchIn(storage: CooperationStorage): Promise<Search> {
  const { cooperation } = (await storage.read("demo-a")) as StoredCooperation;
  return cooperation.cycles[0]?.search ?? {};
}

function changed(cooperation: Cooperation, change: Search): Cooperation {
  const cycles = cooperation.cycles.map((cycle) => ({
    ...cycle,
    search: { ...cycle.search, ...change },
  }));
  return { ...cooperation, cycles };
}
