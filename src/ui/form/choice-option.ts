import type { UseFormRegisterReturn } from "react-hook-form";

/** The form holds the value in the type it has here: options with numbers give numbers. */
export interface ChoiceOption {
  readonly value: string | number;
  readonly label: string;
  readonly explanation?: string | undefined;
  /** More about it, each with a word in front that says what it is. */
  readonly details?: readonly OptionDetail[] | undefined;
}

interface OptionDetail {
  readonly term: string;
  readonly text: string;
}

/**
 * Radios and checkboxes know only strings, and React Hook Form compares and reads `element.value`
 * as it is. So a control for a number answers with the number.
 */
export function optionRef(
  ref: UseFormRegisterReturn["ref"],
  value: string | number,
): (element: HTMLInputElement | null) => void {
  return (element) => {
    if (element && typeof value === "number") {
      Object.defineProperty(element, "value", {
        configurable: true,
        get: () => value,
        set: () => {},
      });
    }
    ref(element);
  };
}
