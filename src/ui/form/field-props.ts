import type { UseFormRegisterReturn } from "react-hook-form";

/** What every field is given; `id` belongs to the control, so that links can set the focus to it. */
export interface FieldProps {
  id: string;
  label: string;
  /** A word behind the label, e.g. that the field is optional. */
  labelNote?: string | undefined;
  /** Why this is asked; stands in the margin where there is one. */
  why?: string | undefined;
  /** What to do next; marks the field and is announced once. */
  problem?: string | undefined;
  /** How to fill it in, under the control. */
  hint?: string | undefined;
  /** From `register(name)`; the field keeps its value in the DOM. */
  registration: UseFormRegisterReturn;
  readOnly?: boolean | undefined;
  /** `top` stands directly in the main column and may reach into the margin; records never do. */
  level?: "top" | undefined;
}

/** The parts of a field that its frame shows. */
export type FrameProps = Omit<FieldProps, "registration" | "readOnly">;

export function frameOf(props: FrameProps): FrameProps {
  const { id, label, labelNote, why, problem, hint, level } = props;
  return { id, label, labelNote, why, problem, hint, level };
}

/** The texts that belong to the control, in the order they are read. */
export function describedBy(props: FrameProps, ...others: (string | false)[]): string | undefined {
  const { id, labelNote, why, hint, problem } = props;
  const own = { note: labelNote, why, hint };
  const ids = Object.entries(own).map(([part, text]) => text && `${id}-${part}`);
  return [...ids, ...others, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;
}
