import { useFormContext, useWatch } from "react-hook-form";

import { ITEMS_OF_DIMENSION } from "#domain/questionnaire.ts";
import { TRUST_DIMENSIONS, type TrustDimension } from "#domain/trust-dimensions.ts";
import { incompleteDimensions } from "#domain/trust-sums.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { RatingField } from "#ui/form/rating-field.tsx";

import { CANNOT_JUDGE, type FormValues } from "./form-values.ts";
import type { QuestionnaireProps } from "./questionnaire-props.ts";

/** The four statements of a dimension, and what they rest on in own words. */
export function DimensionPart(props: QuestionnaireProps & { dimension: TrustDimension }) {
  const { questionnaire, content, dimension } = props;
  const { words, trust } = content;
  const { register } = useFormContext<FormValues>();
  const { trustScale: scale } = trust;
  const first = TRUST_DIMENSIONS.indexOf(dimension) * ITEMS_OF_DIMENSION;
  const items = trust.trustItems.slice(first, first + ITEMS_OF_DIMENSION);
  const isNetwork = questionnaire.targetId === "network";
  return (
    <>
      <p>
        {isNetwork ? words.aboutNetwork : words.aboutPartner(questionnaire.targets[0] ?? "")}{" "}
        {isNetwork && words.others(questionnaire.targets.join(", "))}
      </p>
      {items.map((item, index) => (
        <RatingField
          key={item.id}
          id={`q-${item.id}`}
          label={item.statement}
          registration={register(`items.${first + index}`)}
          low={scale[1]}
          high={scale[5]}
          words={[scale[1], scale[2], scale[3], scale[4], scale[5]]}
          optOut={{ value: CANNOT_JUDGE, label: trust.trustUnknown }}
        />
      ))}
      <LongField
        id={`q-why-${dimension}`}
        label={words.why}
        labelNote={words.optional}
        hint={questionnaire.mode === "aggregated" ? words.styleWarning : undefined}
        registration={register(`why.${dimension}`)}
      />
      <Answered {...props} first={first} />
    </>
  );
}

/** How much is answered, and what that means in aggregated mode before it disappears into sums. */
function Answered(props: QuestionnaireProps & { dimension: TrustDimension; first: number }) {
  const { questionnaire, content, dimension, first } = props;
  const { words, trust } = content;
  const held = useWatch<FormValues, "items">({ name: "items" });
  const values = held.map((item) => (typeof item === "number" ? item : null));
  const own = held.slice(first, first + ITEMS_OF_DIMENSION);
  const answered = own.filter((item) => item !== null).length;
  const isLost =
    questionnaire.mode === "aggregated" &&
    answered > 0 &&
    incompleteDimensions(values).includes(first / ITEMS_OF_DIMENSION);
  return (
    <div role="status" className="small muted">
      <p>{words.answered(answered, ITEMS_OF_DIMENSION)}</p>
      {isLost && <p>{words.incomplete(trust.trustDimensions[dimension])}</p>}
    </div>
  );
}
