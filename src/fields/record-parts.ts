import type { AnyFieldWords } from "#content/any-words.ts";
import { CONSEQUENCE_TARGETS } from "#domain/fields/evaluation.ts";
import type { Field, Fields, RefField } from "#domain/shape.ts";

import type { FieldsEnv } from "./fields-env.ts";

type Values = Readonly<Record<string, unknown>>;

interface Parts {
  readonly fields: Fields;
  readonly words: AnyFieldWords;
}

/** The own company stays: it ends a cooperation, but it does not leave it. */
interface PartnerRef extends RefField {
  readonly withoutOwn: true;
}

export function leavesOutOwn(field: RefField): field is PartnerRef {
  return "withoutOwn" in field;
}

/**
 * The parts of a record as they are asked for. What a consequence is about is stored as a text;
 * where the next cycle looks it up, people choose it by its name instead of typing an id.
 */
export function partsOf(fieldId: string, parts: Parts, record: Values, env: FieldsEnv): Parts {
  const target = targetOf(fieldId, record["type"], env);
  if (!target) return parts;
  const { targetRef } = parts.words.fields ?? {};
  return {
    fields: { ...parts.fields, targetRef: target },
    words: {
      ...parts.words,
      fields: {
        ...parts.words.fields,
        ...(targetRef && {
          targetRef: { ...targetRef, options: env.content.screens.field.consequenceTargets },
        }),
      },
    },
  };
}

/** What was chosen for one type of consequence names nothing another type could be about. */
export function outdated(
  fieldId: string,
  part: string,
  before: unknown,
  after: unknown,
  env: FieldsEnv,
): Values {
  if (part !== "type") return {};
  const isSame = targetOf(fieldId, before, env) === targetOf(fieldId, after, env);
  return isSame ? {} : { targetRef: "" };
}

function targetOf(fieldId: string, type: unknown, env: FieldsEnv): Field | undefined {
  if (env.phase !== "evaluation" || fieldId !== "consequences") return undefined;
  return type === "endPartner" ? LEAVING : TARGETS[String(type)];
}

const TARGETS: Readonly<Record<string, Field | undefined>> = CONSEQUENCE_TARGETS;
const LEAVING: PartnerRef = { ...CONSEQUENCE_TARGETS.endPartner, withoutOwn: true };
