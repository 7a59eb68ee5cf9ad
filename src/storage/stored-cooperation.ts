import * as z from "zod/mini";

import { type Cooperation, cooperationSchema } from "#domain/cooperation.ts";

/** Raise by one with every change of the stored shape, and add the step that leads there. */
export const STORED_SHAPE = 1;

/** Which of the two example companies this is; absent for a person's own cooperation. */
export type ExampleId = "a" | "b";

/** One cooperation as it lies in the database. */
export interface StoredCooperation {
  readonly id: string;
  /** Version of the stored shape. */
  readonly shape: number;
  /** Raised by every write; a write that starts from an older one is refused. */
  readonly rev: number;
  readonly savedAt: string;
  readonly cooperation: Cooperation;
  readonly example?: ExampleId | null;
  /** Route a person looked at last, below the cooperation. */
  readonly place?: string | null;
  /** Texts a number or date field could not understand, kept as typed. */
  readonly typed?: Readonly<Record<string, string>> | null;
}

export type Opened =
  | { readonly kind: "open"; readonly stored: StoredCooperation }
  /** Written by a newer version of the product: may be looked at as a file, never written. */
  | { readonly kind: "newer"; readonly raw: unknown }
  /** Does not fit its own shape: set aside, never deleted. */
  | { readonly kind: "damaged"; readonly raw: unknown }
  | { readonly kind: "missing" };

const storedSchema = z.looseObject({
  id: z.string(),
  shape: z.int(),
  rev: z.int(),
  savedAt: z.string(),
  cooperation: cooperationSchema,
  example: z.optional(z.nullable(z.enum(["a", "b"]))),
  place: z.optional(z.nullable(z.string())),
  typed: z.optional(z.nullable(z.record(z.string(), z.string()))),
});

/** Step n turns shape n + 1 into n + 2. A released step is never edited, only followed. */
const STEPS: readonly ((stored: unknown) => unknown)[] = [];

/** Judges what the database holds; old shapes are brought up to date. */
export function openStored(raw: unknown): Opened {
  if (raw === undefined) return { kind: "missing" };
  const shape = z.looseObject({ shape: z.int().check(z.minimum(1)) }).safeParse(raw);
  if (!shape.success) return { kind: "damaged", raw };
  if (shape.data.shape > STORED_SHAPE) return { kind: "newer", raw };
  try {
    let current: unknown = raw;
    for (const step of STEPS.slice(shape.data.shape - 1)) current = step(current);
    if (!storedSchema.safeParse(current).success) return { kind: "damaged", raw };
    // The schema has just said so; its copy is not used, so that nothing is reordered or lost.
    return { kind: "open", stored: { ...(current as StoredCooperation), shape: STORED_SHAPE } };
  } catch {
    return { kind: "damaged", raw };
  }
}
