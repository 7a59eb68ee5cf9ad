import type { DocumentInput } from "./model.ts";

/** Names of companies as they stand on paper; one that has left is marked. */
export function companyNames({ context, words }: DocumentInput) {
  const { cooperation, members } = context;
  const nameOf = (id: string | null | undefined): string => {
    const partner = cooperation.partners.find((one) => one.id === id);
    if (!partner) return "";
    return members.includes(partner) ? partner.name : words.relationship.left(partner.name);
  };
  return {
    nameOf,
    namesOf: (ids: readonly string[] | null | undefined) =>
      (ids ?? []).map(nameOf).filter(Boolean).join(", "),
    /** A member, or whoever was entered in own words. */
    nameOrWords: (value: string | null | undefined) => nameOf(value) || (value ?? ""),
  };
}
