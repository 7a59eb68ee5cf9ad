interface ClearButtonProps {
  id: string;
  /** Label of the field, so that the button can be told from those of other fields. */
  label: string;
  clearLabel: string | undefined;
  onClear: (() => void) | undefined;
}

/** Takes an answer back. CSS shows it only while there is one. */
export function ClearButton({ id, label, clearLabel, onClear }: ClearButtonProps) {
  if (clearLabel === undefined || !onClear) return null;
  return (
    <button
      type="button"
      className="btn plain slim clear"
      aria-label={`${clearLabel}: ${label}`}
      onClick={clear}
    >
      {clearLabel}
    </button>
  );

  function clear() {
    onClear?.();
    // The button vanishes with the answer; the focus stays in the question.
    document.getElementById(id)?.focus();
  }
}
