import { FieldFrame } from "./field-frame.tsx";
import { describedBy, type FieldProps, frameOf } from "./field-props.ts";

interface LongFieldProps extends FieldProps {
  /** How many lines stand open at the beginning; the field grows with its text. */
  rows?: number | undefined;
}

/** Several lines of text. */
export function LongField({ rows = 3, ...props }: LongFieldProps) {
  const { id, problem, registration, readOnly } = props;
  return (
    <FieldFrame frame={frameOf(props)}>
      <textarea
        {...registration}
        id={id}
        rows={rows}
        className="inp long"
        readOnly={readOnly}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}
