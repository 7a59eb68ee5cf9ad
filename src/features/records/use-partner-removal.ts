import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import { removePartner } from "#domain/edit.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { referencesTo } from "#domain/references.ts";
import type { SessionState } from "#state/session-state.ts";
import { useServices } from "#state/use-services.ts";
import { useSession, useSessionState } from "#state/use-session.ts";
import type { ToastMessage } from "#ui/feedback/toast.tsx";

/** A removal and the message about it. */
interface Removed {
  readonly change: ReturnType<typeof latestChange>;
  readonly toast: ToastMessage;
}

/** Taking a partner out: at once with a way back, or after asking where the phases refer to it. */
export function usePartnerRemoval(cycle: Cycle) {
  const { outline, screens } = useContent();
  const { base, changes, field } = screens;
  const { clock } = useServices();
  const session = useSession();
  const [asked, setAsked] = useState<{ readonly id: string; readonly title: string }>();
  const [removed, setRemoved] = useState<Removed>();
  const lastChange = useSessionState(latestChange);

  const asking = asked && {
    title: asked.title,
    places: placesOf(asked.id).join(", "),
    onCancel: () => setAsked(undefined),
    onRemove: () => {
      setAsked(undefined);
      remove(asked.id, asked.title);
    },
  };
  // Undo takes back the latest change, so the way back is offered only as long as that is this one.
  const toast = removed?.change === lastChange ? removed?.toast : undefined;
  return { asking, toast, ask, forget: () => setRemoved(undefined) };

  function ask(id: string, title: string) {
    if (placesOf(id).length > 0) setAsked({ id, title });
    else remove(id, title);
  }

  function placesOf(id: string): readonly string[] {
    const phases = referencesTo(cycle, "members", id).map(({ phase }) => outline[phase].nav);
    return [...new Set(phases)];
  }

  function remove(id: string, title: string) {
    session.change(removePartner(id), { what: changes.remove(`${base.partner} „${title}“`) });
    const now = session.store.getState();
    const left = now.cooperation?.partners.find((partner) => partner.id === id)?.leftInCycle;
    setRemoved({
      change: latestChange(now),
      toast: {
        // A partner that came back can be removed again, which is another message.
        id: clock.newId(),
        text: left == null ? field.removed(title) : base.hasLeft(title, left),
        action: { label: field.undo, onPress: () => void session.undo() },
      },
    });
  }
}

function latestChange({ history }: SessionState) {
  return history.past.at(-1);
}
