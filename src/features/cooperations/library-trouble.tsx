import { start } from "#content/de/start.ts";
import { useLibrary } from "#state/use-services.ts";

/** What lies on this device cannot be shown: that must not look like an empty device. */
export function LibraryTrouble() {
  const status = useLibrary((state) => state.status);
  if (status !== "failed" && status !== "newer") return null;
  return (
    <p className="start-warning" role="alert">
      {start.libraryTrouble[status]}
    </p>
  );
}
