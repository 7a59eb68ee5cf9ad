import { FieldFrame } from "./field-frame.tsx";
import { describedBy, type FieldProps, frameOf } from "./field-props.ts";
import { tidyOnLeaving } from "./tidy-on-leaving.ts";

interface DateFieldProps extends FieldProps {
  /** How the date is shown once the field is left. */
  tidy?: ((typed: string) => string) | undefined;
}

/** A date typed as text: faster than a calendar, and nothing typed is refused. */
export function DateField({ tidy, ...props }: DateFieldProps) {
  const { id, problem, registration, readOnly } = props;
  return (
    <FieldFrame frame={frameOf(props)}>
      <input
        {...tidyOnLeaving(registration, tidy)}
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="inp date"
        readOnly={readOnly}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}
