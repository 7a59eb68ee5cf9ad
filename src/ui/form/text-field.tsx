import { FieldFrame } from "./field-frame.tsx";
import { describedBy, type FieldProps, frameOf } from "./field-props.ts";

interface TextFieldProps extends FieldProps {
  /** How long the text may be, in words; said under the field, never enforced. */
  maxLengthNote?: string | undefined;
  autoComplete?: string | undefined;
}

/** One line of text. */
export function TextField({ maxLengthNote, autoComplete = "off", ...props }: TextFieldProps) {
  const { id, problem, registration, readOnly } = props;
  return (
    <FieldFrame frame={frameOf(props)}>
      <input
        {...registration}
        id={id}
        type="text"
        className="inp"
        autoComplete={autoComplete}
        readOnly={readOnly}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(props, maxLengthNote !== undefined && `${id}-length`)}
      />
      {maxLengthNote !== undefined && (
        <p className="field-length" id={`${id}-length`}>
          {maxLengthNote}
        </p>
      )}
    </FieldFrame>
  );
}
