import { useContent } from "#content/use-content.ts";
import type { BeginWay } from "#domain/event-effect.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";

interface BeginDialogProps {
  readonly title: string;
  readonly type: string;
  /** The recommended one first. */
  readonly ways: readonly BeginWay[];
  readonly onChoose: (way: BeginWay) => void;
  readonly onCancel: () => void;
}

/** Which of several ways to go, where the specification leaves a choice. */
export function BeginDialog({ title, type, ways, onChoose, onCancel }: BeginDialogProps) {
  const { events: texts } = useContent().screens;
  return (
    <Dialog
      title={texts.beginTitle(title)}
      onClose={onCancel}
      actions={
        <button type="button" className="btn" onClick={onCancel}>
          {texts.cancel}
        </button>
      }
    >
      <ul className="way-list">
        {ways.map((way, index) => {
          const { label, about } = wordsOf(way);
          const id = `way-${way}`;
          return (
            <li key={way}>
              <button
                type="button"
                className={index === 0 ? "btn primary" : "btn"}
                aria-describedby={id}
                onClick={() => onChoose(way)}
              >
                {label}
              </button>
              <p className="small" id={id}>
                {about}
              </p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );

  function wordsOf(way: BeginWay) {
    const own = way === "newCycle" ? texts.waysOf[type]?.newCycle : undefined;
    return own ?? texts.ways[way];
  }
}
