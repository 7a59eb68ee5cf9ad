import { filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import { recordsOf } from "./records.ts";

/** Academic titles are left out by some and written by others. */
const TITLES = /\b(?:prof|dr|dipl|ing|med|jur)\.?(?=[\s.-])[\s.-]*/giu;

/** A name as it is compared: "Dr. Yara  Sonnleitner" and "yara sonnleitner" are one person. */
export function sameName(name: string): string {
  return name.replaceAll(TITLES, "").trim().replaceAll(/\s+/gu, " ").toLowerCase();
}

/**
 * The company each person belongs to, as far as functions and contacts tell. Whoever is named for
 * two companies belongs to none for sure.
 */
export function companiesByPerson({
  structures,
  relationship,
}: Cycle): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const { person, memberId } of [
    ...recordsOf(structures.roles),
    ...recordsOf(relationship.contacts),
  ]) {
    if (!filled(person) || !filled(memberId)) continue;
    const name = sameName(person);
    const known = found.get(name);
    found.set(name, found.has(name) && known !== memberId ? undefined : memberId);
  }
  return new Map([...found].flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])));
}
