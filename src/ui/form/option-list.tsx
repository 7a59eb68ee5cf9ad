import { type FieldProps } from "./field-props.ts";
import { type ChoiceOption, optionRef } from "./choice-option.ts";

interface OptionListProps extends Pick<FieldProps, "id" | "registration" | "readOnly"> {
  type: "radio" | "checkbox";
  options: readonly ChoiceOption[];
}

/** Options as buttons in a row; with explanations one under the other. */
export function OptionList({ id, registration, readOnly, type, options }: OptionListProps) {
  const isStacked = options.some((option) => isExplained(option));
  return (
    <div className={isStacked ? "choice stack-choice" : "choice"}>
      {options.map((option, index) => {
        const { value, label, explanation, details = [] } = option;
        return (
          <label key={value}>
            <input
              {...registration}
              ref={optionRef(registration.ref, value)}
              // The first option carries the id, so that a link has a place to go.
              id={index === 0 ? id : undefined}
              type={type}
              value={value}
              disabled={readOnly}
              aria-describedby={isExplained(option) ? `${id}-about-${value}` : undefined}
            />
            <span>{label}</span>
            {isExplained(option) && (
              <span className="about" id={`${id}-about-${value}`} aria-hidden="true">
                {explanation}
                {details.map(({ term, text }) => (
                  <span key={term} className="detail">
                    <b>{term}</b> {text}
                  </span>
                ))}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}

function isExplained({ explanation, details = [] }: ChoiceOption): boolean {
  return explanation !== undefined || details.length > 0;
}
