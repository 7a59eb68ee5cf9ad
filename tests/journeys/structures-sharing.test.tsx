import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation, Cycle, Partner } from "#domain/cooperation.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const STRUCTURES = "/kooperation/demo-a/strukturen";
const OWN = "Quellengrund Pumpentechnik GmbH (Beispiel)";
const PARTNER = "Blaumeise Sensorik GmbH (Beispiel)";

test.each([
  ["grundsaetze-und-ziele", /^Sobald Grundsätze und Ziele eingetragen sind/],
  ["beitraege-und-gegenleistung", /^Tragen Sie unten den ersten Beitrag ein/],
  ["informationen-und-wissen", /^Bisher steht nur Ihr Unternehmen fest/],
])("%s says what to do while everything is empty and nobody else there", async (step, sentence) => {
  const cooperation = withCycle({ needs: {}, structures: {} });
  await visit(`${STRUCTURES}/${step}`, {
    cooperation: { ...cooperation, partners: cooperation.partners.slice(0, 1) },
  });
  expect(await screen.findByText(sentence)).toBeVisible();
});

test("what a partner may see is listed with the reason, the rest stays hidden", async () => {
  const person = await visit(`${STRUCTURES}/informationen-und-wissen`, {
    cooperation: exampleCase("a"),
  });
  const view = within(await screen.findByRole("region", { name: `Was darf ${PARTNER} sehen?` }));
  const row = (name: RegExp) => view.getByRole("row", { name });
  expect(row(/^Ausfallmuster/)).toHaveTextContent("genannt als „Sina Federlein“");
  expect(row(/^Quelltext der Plattform/)).toHaveTextContent("eigene Information");
  expect(view.queryByRole("row", { name: /^Hydraulik/ })).toBeNull();
  expect(view.getByText("2 Informationsarten bleiben verborgen")).toBeVisible();

  await person.user.click(view.getByRole("radio", { name: OWN }));
  const own = within(await screen.findByRole("region", { name: `Was darf ${OWN} sehen?` }));
  expect(own.getByRole("row", { name: /^Hydraulik/ })).toHaveTextContent("eigene Information");
  expect(own.queryByRole("row", { name: /^Quelltext der Plattform/ })).toBeNull();
});

test("default rows come with their level, and protections are added to what is there", async () => {
  const person = await visit(`${STRUCTURES}/informationen-und-wissen`, {
    cooperation: withCycle({ structures: { infoSharing: [] } }),
  });
  await person.user.click(await screen.findByRole("checkbox", { name: "Kundenlisten" }));
  await person.press("1 Vorschlag übernehmen");
  await waitFor(async () =>
    expect((await structures(person)).infoSharing).toMatchObject([
      { category: "Kundenlisten", owner: "quellengrund", level: "internal", tradeSecret: true },
    ]),
  );
  expect(screen.getByText(/^Ohne Schutzmaßnahme verliert dieses Wissen/)).toBeVisible();

  await person.press(/^1 Kundenlisten/);
  for (const name of ["Verschlüsselte Ablage", "Schulung der Beteiligten"])
    await person.user.click(await screen.findByRole("checkbox", { name }));
  await person.press("2 Vorschläge übernehmen");
  const protection = "Verschlüsselte Ablage, Schulung der Beteiligten";
  await waitFor(() => expect(screen.getByLabelText("Schutzmaßnahme")).toHaveValue(protection));
  expect(screen.queryByRole("checkbox", { name: "Verschlüsselte Ablage" })).toBeNull();
  expect(screen.queryByText(/^Ohne Schutzmaßnahme verliert/)).toBeNull();
});

test("a row names the legal hints it is about, and why", async () => {
  const cooperation = withCycle({
    structures: {
      infoSharing: [
        {
          id: "s",
          category: "Preise",
          owner: "quellengrund",
          level: "network",
          competitionSensitive: true,
          personalData: true,
        },
      ],
    },
  });
  const partners = cooperation.partners.map((partner): Partner =>
    partner.own ? partner : { ...partner, competitor: "partly" },
  );
  await visit(`${STRUCTURES}/informationen-und-wissen`, {
    cooperation: { ...cooperation, partners },
  });
  const line = await screen.findByRole("button", { name: /Preise/ });
  expect(line).toHaveTextContent(
    `Rechtlich zu beachten: „Heikle Informationen unter Wettbewerbern“, weil wettbewerblich heikle Angaben geteilt werden und Partner auch Wettbewerber sind (${PARTNER}).`,
  );
  expect(line).toHaveTextContent(
    "„Auftragsverarbeitung“ und „Gemeinsame Verantwortung für Daten“, weil personenbezogene Daten das Haus verlassen.",
  );
});

test("the sheet of contributions shows who gives nothing and gets nothing, and where to begin", async () => {
  const { structures: held } = exampleCase("a").cycles[0] as Cycle;
  const person = await visit(`${STRUCTURES}/beitraege-und-gegenleistung`, {
    cooperation: withCycle({
      structures: {
        ...held,
        contributions: (held.contributions ?? []).filter(
          ({ memberId }) => memberId === "quellengrund",
        ),
      },
    }),
  });
  const sheet = within(await screen.findByRole("region", { name: /^Geben und Bekommen/ }));
  const own = sheet.getByRole("row", { name: new RegExp(`^${OWN.slice(0, 20)}`) });
  expect(own).toHaveTextContent("780 Stunden · Geldwert 50.700,00 €");
  expect(sheet.getByText("noch kein Beitrag eingetragen")).toBeVisible();

  await person.press(`Beitrag eintragen: ${PARTNER}`);
  const description = await screen.findByLabelText("Beschreibung");
  await waitFor(() => expect(description).toHaveFocus());
  await person.user.type(description, "Messtechnik");
  await waitFor(async () =>
    expect((await structures(person)).contributions?.at(-1)).toMatchObject({
      memberId: "blaumeise",
      description: "Messtechnik",
    }),
  );
  expect(sheet.queryByText("noch kein Beitrag eingetragen")).toBeNull();
});

test("confirmations name what is open for whom, and one press confirms all, taken back at once", async () => {
  const { structures: held } = exampleCase("a").cycles[0] as Cycle;
  const person = await visit(`${STRUCTURES}/grundsaetze-und-ziele`, {
    cooperation: withCycle({
      structures: {
        ...held,
        principles: (held.principles ?? []).map((one) => ({
          ...one,
          confirmedBy: ["quellengrund"],
        })),
        jointGoals: [{ id: "j", goalId: "g1", confirmedBy: [] }],
      },
    }),
  });
  const table = within(await screen.findByRole("table", { name: "Wer hat was bestätigt?" }));
  const row = table.getByRole("row", { name: /^Blaumeise/ });
  expect(row).toHaveTextContent("0 von 4");
  expect(row).toHaveTextContent("Weniger ungeplante Stillstände");

  await person.press(`Alles bestätigt: ${PARTNER}`);
  await waitFor(() => expect(row).toHaveTextContent(/4 von 4.*1 von 1.*alles bestätigt/));
  await person.user.click(screen.getByRole("banner"));
  await person.user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(row).toHaveTextContent("0 von 4"));
});

test("joint goals are chosen from those of phase 1; without any there is the way there", async () => {
  const person = await visit(`${STRUCTURES}/grundsaetze-und-ziele`, {
    cooperation: exampleCase("a"),
  });
  await person.user.click(
    await screen.findByRole("checkbox", { name: "Weniger Anfahrten ohne Befund" }),
  );
  await person.press("1 Vorschlag übernehmen");
  await waitFor(async () =>
    expect((await structures(person)).jointGoals?.at(-1)?.goalId).toBe("g3"),
  );
  person.leave();

  await visit(`${STRUCTURES}/grundsaetze-und-ziele`, {
    cooperation: withCycle({ needs: {}, structures: {} }),
  });
  expect(await screen.findByText(/^In Phase 1 gibt es noch keine Ziele/)).toBeVisible();
});

async function structures({ storage }: Awaited<ReturnType<typeof visit>>) {
  const { cooperation } = (await storage.read("demo-a")) as StoredCooperation;
  return cooperation.cycles[0]?.structures ?? {};
}

function withCycle(given: Partial<Cycle>): Cooperation {
  const cooperation = exampleCase("a");
  return { ...cooperation, cycles: cooperation.cycles.map((cycle) => ({ ...cycle, ...given })) };
}
