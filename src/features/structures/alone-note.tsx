import { useViews } from "#content/use-content.ts";
import { useCycleView } from "#state/cycle-view.ts";

/** Nobody to share with yet, and the way to change that. */
export function AloneNote() {
  const words = useViews("structures");
  const { base } = useCycleView();
  return (
    <p className="alone-note">
      {words.alone} <a href={`#${base}/stammdaten`}>{words.aloneWay}</a>
    </p>
  );
}
