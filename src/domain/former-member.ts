import { type CycleContext, filled } from "./context.ts";
import { recordsOf } from "./records.ts";

/** Names of companies that were partners or were looked at and are no members of this cycle. */
export function formerNames({ cooperation, members }: CycleContext): readonly string[] {
  const known = [
    ...cooperation.partners,
    ...cooperation.cycles.flatMap(({ search }) => recordsOf(search.candidates)),
  ].map(({ name }) => nameOnly(name));
  const present = members.map(({ name }) => nameOnly(name));
  return [...new Set(known)].filter((name) => filled(name) && !present.includes(name));
}

/** Those of the names that a text mentions, whatever its case and signs. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const said = ` ${wordsOf(text)} `;
  return names.filter((name) => said.includes(` ${wordsOf(name)} `));
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** A remark in brackets behind the name is not written in a contract. */
function nameOnly(name: string | null | undefined): string {
  return (name ?? "").replace(/\s*\([^)]*\)\s*$/, "").trim();
}
