import { useContent } from "#content/use-content.ts";
import { useServices } from "#state/use-services.ts";
import { useSaveCooperation } from "#state/use-save-cooperation.ts";
import { useSessionState } from "#state/use-session.ts";
import { Banner } from "#ui/feedback/banner.tsx";

/** What is not saved is said, and a file offered; typing goes on meanwhile. */
export function SavingTrouble() {
  const { shell } = useContent().screens;
  const { storage } = useServices();
  const failed = useSessionState((state) => state.saving.state === "failed");
  const save = useSaveCooperation();
  if (!failed && storage.persistent) return null;
  return (
    <Banner
      tone="problem"
      actions={
        <button type="button" className="btn slim" onClick={() => void save()}>
          {shell.saveFile}
        </button>
      }
    >
      {shell.failed}
    </Banner>
  );
}
