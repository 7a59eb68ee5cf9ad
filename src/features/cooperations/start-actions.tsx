import { start } from "#content/de/start.ts";

import { LoadBackup } from "./load-backup.tsx";
import { useExample } from "./use-example.ts";

/** The three ways in: begin, look around, bring something along. */
export function StartActions() {
  const openExample = useExample();
  return (
    <div className="actions">
      <button type="button" className="btn primary" onClick={() => (location.hash = "#/neu")}>
        {start.create}
      </button>
      <button type="button" className="btn" onClick={() => void openExample("a")}>
        {start.example}
      </button>
      <LoadBackup />
    </div>
  );
}

/** Both examples by name. */
export function ExampleActions() {
  const openExample = useExample();
  return (
    <p className="actions">
      <button type="button" className="btn plain" onClick={() => void openExample("a")}>
        {start.exampleA}
      </button>
      <button type="button" className="btn plain" onClick={() => void openExample("b")}>
        {start.exampleB}
      </button>
    </p>
  );
}
