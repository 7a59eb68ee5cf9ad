import type { Tension } from "#content/de/catalogues/tensions.ts";
import { useViews } from "#content/use-content.ts";
import { elementId } from "#fields/names.ts";
import { focusField } from "#ui/form/focus-field.ts";

interface PreselectedTensionsProps {
  tensions: readonly Tension[];
  onConfirm: (tension: Tension) => void;
}

/** The two types no register goes without (section 3.6): proposals until somebody confirms them. */
export function PreselectedTensions({ tensions, onConfirm }: PreselectedTensionsProps) {
  const { tensions: texts } = useViews("structures");
  if (tensions.length === 0) return null;
  return (
    <section className="preselected" aria-labelledby="h-preselected">
      <h3 id="h-preselected">{texts.preselected}</h3>
      <p className="why">{texts.preselectedWhy}</p>
      <ul>
        {tensions.map((tension) => (
          <li key={tension.id}>
            <p>
              <b>{tension.title}</b>
              <span className="small muted">{texts.about(tension.poles, tension.signs)}</span>
            </p>
            <button type="button" className="btn slim" onClick={() => confirm(tension)}>
              {texts.confirm(tension.title)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

  /** The button goes with its proposal; the list it went to is the next place. */
  function confirm(tension: Tension) {
    onConfirm(tension);
    focusField(elementId("structures", ["tensions"]));
  }
}
