import type { UseFormRegisterReturn } from "react-hook-form";

/** Shows the typed text in its tidy form when the field is left; the form then reads that form. */
export function tidyOnLeaving(
  registration: UseFormRegisterReturn,
  tidy: ((typed: string) => string) | undefined,
): UseFormRegisterReturn {
  if (!tidy) return registration;
  return {
    ...registration,
    onBlur: (event: { target: HTMLInputElement; type?: string }) => {
      const field = event.target;
      const tidied = tidy(field.value);
      if (tidied === field.value) return registration.onBlur(event);
      field.value = tidied;
      // A change first: on blur alone the form would not tell those who watch the value.
      return registration
        .onChange({ target: field, type: "change" })
        .then(() => registration.onBlur(event));
    },
  };
}
