import * as z from "zod/mini";

import type { ProblemCode } from "./problem.ts";
import { type Draft, type Field, type Fields, ORIGIN_REASONS } from "./shape.ts";

// The content security policy of the page allows no code made from text.
z.config({ jitless: true });

const storedDate = () => z.union([z.iso.date(), z.literal("")]);

/**
 * What a person typed so far: types right, everything optional, unknown keys kept, no limits.
 *
 * Unknown keys survive so that a file written by a later content version loses nothing.
 */
export function draftSchema<F extends Fields>(fields: F): z.ZodMiniType<Draft<F>> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [id, absent(draftValue(field))]),
  );
  // The description builds the schema at run time and the type at compile time.
  return z.looseObject(shape) as unknown as z.ZodMiniType<Draft<F>>;
}

function draftValue(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case "text":
    case "long":
    case "ref":
      return z.string();
    case "letters":
      return z.string().check(z.regex(/^[RACI]{0,4}$/));
    case "number":
    case "money":
      return z.number();
    case "rating":
      return z.int().check(z.minimum(1), z.maximum(5));
    case "date":
      return storedDate();
    case "bool":
      return z.boolean();
    case "choice":
      return field.open ? z.string() : z.literal([...field.options, ""]);
    case "multi":
      return z.array(z.literal([...field.options]));
    case "refs":
      return z.array(z.string());
    case "record":
      return draftSchema(field.fields);
    case "list":
      return z.array(draftSchema({ id: { kind: "text", max: Infinity }, ...field.fields }));
    case "map":
      return z.record(z.string(), z.nullable(draftValue(field.value)));
    case "origin":
      return originSchema;
    case "trustRatings":
      return trustRatingsSchema;
  }
}

const originSchema = z.looseObject({
  reason: z.enum(ORIGIN_REASONS),
  field: z.string(),
  recordId: z.string(),
  part: absent(z.string()),
});

/** Section 4.6, storage shape. */
const trustRatingsSchema = z.union([
  z.array(
    z.looseObject({
      participantId: z.string(),
      raterId: z.string(),
      targetId: z.string(),
      values: z.array(z.nullable(z.int().check(z.minimum(1), z.maximum(5)))).check(z.length(16)),
    }),
  ),
  z.looseObject({
    targetId: z.string(),
    aggregated: z.record(
      z.string(),
      z.looseObject({
        n: z.int().check(z.minimum(0)),
        sum: z.array(z.number().check(z.minimum(0))).check(z.length(16)),
        count: z.array(z.int().check(z.minimum(0))).check(z.length(16)),
      }),
    ),
  }),
]);

/**
 * What a rule relies on: complete and within its limits.
 *
 * Every issue carries a problem code as its message. Built once per field.
 */
export function settledSchema(field: Field): z.ZodMiniType {
  const known = settledByField.get(field);
  const schema = known ?? settledValue(field);
  if (!known) settledByField.set(field, schema);
  return schema;
}

const settledByField = new WeakMap<Field, z.ZodMiniType>();

const code = (name: ProblemCode) => ({ error: name });

function settledValue(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case "text":
    case "long":
      return z.string(code("required")).check(
        z.trim(),
        ...(field.required ? [z.minLength(1, { ...code("required"), abort: true })] : []),
        z.refine((typed) => typed === "" || typed.length >= (field.min ?? 0), {
          ...code("tooShort"),
          params: { n: field.min },
        }),
        z.maxLength(field.max, code("tooLong")),
      );
    case "number":
    case "money":
      return z.number(code("required")).check(
        z.refine((typed) => inside(typed, field), {
          ...code("outOfRange"),
          params: { min: field.min ?? field.above, max: field.max },
        }),
      );
    case "rating":
      return z.int(code("required")).check(z.minimum(1), z.maximum(5));
    case "date":
      return z.iso.date(code("required"));
    case "bool":
      return z.boolean(code("required"));
    case "letters":
      return z.string();
    case "origin":
      return originSchema;
    case "choice":
      return field.open
        ? z.string(code("choice")).check(z.minLength(1, code("choice")))
        : z.literal([...field.options], code("choice"));
    case "multi":
      return z.array(z.literal([...field.options])).check(z.minLength(1, code("choice")));
    case "ref":
      return z.string(code("choice")).check(z.minLength(1, code("choice")));
    case "refs":
      return z.array(z.string(), code("choice")).check(z.minLength(1, code("choice")));
    case "record":
      return settledFields(field.fields);
    case "list": {
      return z
        .array(settledFields(field.fields), code("tooFew"))
        .check(
          z.minLength(field.min ?? 1, code("tooFew")),
          z.maxLength(field.max ?? Infinity, code("tooMany")),
        );
    }
    case "map":
      return z.record(z.string(), z.nullable(settledValue(field.value)), code("required"));
    case "trustRatings":
      return z
        .any()
        .check(z.refine((value) => value !== null && value !== undefined, code("noAnswers")));
  }
}

function settledFields(fields: Fields): z.ZodMiniType {
  return z.looseObject(
    Object.fromEntries(
      Object.entries(fields).map(([id, field]) => [
        id,
        field.required ? settledSchema(field) : optionalValue(field),
      ]),
    ),
    code("required"),
  );
}

/** An optional field may be empty; what stands in it still has to keep its limits. */
function optionalValue(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case "choice":
    case "ref":
    case "date":
      return absent(z.union([z.literal(""), settledSchema(field)]));
    case "multi":
    case "refs":
      return absent(draftValue(field));
    default:
      return absent(settledSchema(field));
  }
}

function absent(schema: z.ZodMiniType): z.ZodMiniType {
  return z.optional(z.nullable(schema));
}

function inside(
  value: number,
  { min, max, above }: { min?: number; max?: number; above?: number },
) {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above)
  );
}
