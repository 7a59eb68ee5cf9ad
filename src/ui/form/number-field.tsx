import { FieldFrame } from "./field-frame.tsx";
import { describedBy, type FieldProps, frameOf } from "./field-props.ts";
import { tidyOnLeaving } from "./tidy-on-leaving.ts";

interface NumberFieldProps extends FieldProps {
  /** The unit behind the number; read together with the field. */
  suffix?: string | undefined;
  /** How the number is shown once the field is left, e.g. with separators. */
  tidy?: ((typed: string) => string) | undefined;
}

/** A number typed as text, because browsers do not take decimal commas everywhere. */
export function NumberField({ suffix, tidy, ...props }: NumberFieldProps) {
  const { id, problem, registration, readOnly } = props;
  return (
    <FieldFrame frame={frameOf(props)}>
      <span className="with-suffix">
        <input
          {...tidyOnLeaving(registration, tidy)}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="inp num"
          readOnly={readOnly}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(props, suffix !== undefined && `${id}-suffix`)}
        />
        {suffix !== undefined && (
          <span className="suffix" id={`${id}-suffix`}>
            {suffix}
          </span>
        )}
      </span>
    </FieldFrame>
  );
}
