import { FieldFrame } from "./field-frame.tsx";
import { describedBy, type FieldProps, frameOf } from "./field-props.ts";

interface SelectFieldProps extends FieldProps {
  options: readonly { readonly value: string | number; readonly label: string }[];
  /** The first entry, which stands for no answer. */
  emptyLabel: string;
}

/** One answer out of many. The form holds a string; give `valueAsNumber` to `register` for numbers. */
export function SelectField({ options, emptyLabel, ...props }: SelectFieldProps) {
  const { id, problem, registration, readOnly } = props;
  return (
    <FieldFrame frame={frameOf(props)}>
      <select
        {...registration}
        id={id}
        className="inp"
        disabled={readOnly}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        <option value="">{emptyLabel}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
