import { type ChoiceOption, optionRef } from "./choice-option.ts";
import { ClearButton } from "./clear-button.tsx";
import { GroupFrame } from "./field-frame.tsx";
import { type FieldProps, frameOf } from "./field-props.ts";

interface RatingFieldProps extends FieldProps {
  /** What 1 and 5 mean. */
  low: string;
  high: string;
  /** What each value means, from 1 to 5; the chosen one is shown under the scale. */
  words?: readonly [string, string, string, string, string] | undefined;
  /** An answer beside the scale, e.g. that one cannot judge. */
  optOut?: ChoiceOption | undefined;
  clearLabel?: string | undefined;
  onClear?: (() => void) | undefined;
}

const VALUES = [1, 2, 3, 4, 5] as const;

/** A scale from 1 to 5; the form holds a number, or the value of `optOut`. */
export function RatingField(props: RatingFieldProps) {
  const { low, high, words, optOut, clearLabel, onClear } = props;
  const { id, label, registration, readOnly } = props;
  const meaning = words ?? [low, undefined, undefined, undefined, high];

  return (
    <GroupFrame frame={frameOf(props)} kind="rating">
      <div className="scale5">
        <div className="row5">
          {VALUES.map((value, index) => (
            <label key={value}>
              <input
                {...registration}
                ref={optionRef(registration.ref, value)}
                id={index === 0 ? id : undefined}
                type="radio"
                value={value}
                disabled={readOnly}
                aria-label={[value, meaning[index]].filter(Boolean).join(", ")}
              />
              <span>{value}</span>
            </label>
          ))}
        </div>
        <p className="ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </p>
        {words && (
          <p className="chosen" aria-hidden="true">
            {words.map((word, index) => (
              <span key={word}>
                {index + 1}: {word}
              </span>
            ))}
          </p>
        )}
        {optOut && (
          <label className="cant">
            <input
              {...registration}
              ref={optionRef(registration.ref, optOut.value)}
              type="radio"
              value={optOut.value}
              disabled={readOnly}
            />
            <span>{optOut.label}</span>
          </label>
        )}
      </div>
      {!readOnly && <ClearButton {...{ id, label, clearLabel, onClear }} />}
    </GroupFrame>
  );
}
