import { type FieldProps } from "./field-props.ts";
import { type ChoiceOption, optionRef } from "./choice-option.ts";

interface OptionListProps extends Pick<FieldProps, "id" | "registration" | "readOnly"> {
  type: "radio" | "checkbox";
  options: readonly ChoiceOption[];
}

/** Options as buttons in a row; with explanations one under the other. */
export function OptionList({ id, registration, readOnly, type, options }: OptionListProps) {
  const isStacked = options.some(({ explanation }) => explanation !== undefined);
  return (
    <div className={isStacked ? "choice stack-choice" : "choice"}>
      {options.map(({ value, label, explanation }, index) => (
        <label key={value}>
          <input
            {...registration}
            ref={optionRef(registration.ref, value)}
            // The first option carries the id, so that a link has a place to go.
            id={index === 0 ? id : undefined}
            type={type}
            value={value}
            disabled={readOnly}
            aria-describedby={explanation === undefined ? undefined : `${id}-about-${value}`}
          />
          <span>{label}</span>
          {explanation !== undefined && (
            <span className="about" id={`${id}-about-${value}`} aria-hidden="true">
              {explanation}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
