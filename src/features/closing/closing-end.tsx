import { useState } from "react";

import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import {
  closeCooperation,
  type ClosingItemId,
  isClosed,
  reopenCooperation,
} from "#domain/closing.ts";
import { contextOf } from "#domain/context.ts";
import { currentCycle } from "#domain/cooperation.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSession } from "#state/use-session.ts";
import { useWayBack } from "#state/use-way-back.ts";
import { ToastRegion } from "#ui/feedback/toast.tsx";

import { CloseDialog } from "./close-dialog.tsx";

/** Closing the cooperation, and opening it again. */
export function ClosingEnd({ open }: { open: readonly ClosingItemId[] }) {
  const { screens } = useContent();
  const { clock } = useServices();
  const session = useSession();
  const { context, readOnly } = useCycleView();
  const [isAsking, setAsking] = useState(false);
  const { toast, offer, forget } = useWayBack(screens.field.undo);
  const { cooperation } = context;
  const texts = screens.closing;
  // An earlier cycle is read for itself; the end belongs to the last one.
  const isLast = context.cycle.number === currentCycle(cooperation).number;

  return (
    <>
      {isLast && (isClosed(cooperation) ? reopening() : !readOnly && closing())}
      {isAsking && (
        <CloseDialog
          open={open}
          context={contextOf(cooperation, currentCycle(cooperation), clock.today())}
          onCancel={() => setAsking(false)}
          onClose={() => {
            setAsking(false);
            session.change(closeCooperation(clock.today()), { what: texts.changed.close });
            offer(texts.closed);
          }}
        />
      )}
      <ToastRegion toast={toast} dismissLabel={start.dismiss} onDismiss={forget} />
    </>
  );

  function closing() {
    return (
      <section className="gate no-print" aria-labelledby="h-close">
        <h2 id="h-close">{texts.endTitle}</h2>
        <p className="muted">{texts.end}</p>
        <p className="actions">
          <button type="button" className="btn primary" onClick={() => setAsking(true)}>
            {texts.close}
          </button>
        </p>
      </section>
    );
  }

  function reopening() {
    return (
      <section className="gate no-print" aria-labelledby="h-close">
        <h2 id="h-close">{texts.reopenTitle}</h2>
        <p className="muted">{texts.reopenWhy}</p>
        <p className="actions">
          <button
            type="button"
            className="btn"
            onClick={() => {
              session.change(reopenCooperation(), { what: texts.changed.reopen });
              offer(texts.reopened);
            }}
          >
            {texts.reopen}
          </button>
        </p>
      </section>
    );
  }
}
