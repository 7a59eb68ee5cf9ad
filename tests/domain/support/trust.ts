import type { Partner } from "#domain/cooperation.ts";
import type { TrustAnswer, TrustSums } from "#domain/shape.ts";
import type { TrustDimension } from "#domain/trust-dimensions.ts";

import { copies } from "./judging.ts";

type Values = TrustAnswer["values"];

/** The same answer to every item of a dimension; a dimension that is not named is not judged. */
export function rating(given: Partial<Record<TrustDimension, number | Values>>): Values {
  return (["ability", "benevolence", "integrity", "openness"] as const).flatMap((dimension) => {
    const value = given[dimension] ?? null;
    return typeof value === "number" || value === null ? copies(4, value) : value;
  });
}

export function allOf(value: number | null): Values {
  return copies(16, value);
}

let persons = 0;
/** One person's answers; everybody is somebody else unless told otherwise. */
export function answer(
  raterId: string,
  values: Values,
  targetId = "network",
  participantId = `person-${(persons += 1)}`,
): TrustAnswer {
  return { participantId, raterId, targetId, values };
}

/** Sums of `n` people who all gave every item this value. */
export function sumsOf(n: number, value: number): TrustSums {
  return { n, sum: copies(16, n * value), count: copies(16, n) };
}

export function aggregated(companies: Readonly<Record<string, TrustSums>>) {
  return { targetId: "network", aggregated: companies };
}

/** Members of a network: "us" first. */
export function network(...others: string[]): { partners: Partner[] } {
  return {
    partners: ["us", ...others].map((id) => ({
      id,
      name: id,
      own: id === "us",
      joinedInCycle: 1,
    })),
  };
}
