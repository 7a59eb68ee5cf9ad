import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import { removeRecord } from "#domain/edit.ts";
import { referencesTo, targetOf } from "#domain/references.ts";
import type { SessionState } from "#state/session-state.ts";
import { useServices } from "#state/use-services.ts";
import { useSession, useSessionState } from "#state/use-session.ts";
import type { ToastMessage } from "#ui/feedback/toast.tsx";

import type { OpenPhase } from "./use-phase.ts";

export interface Asking {
  readonly title: string;
  readonly places: string;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** A removal and the message about it. */
interface Removed {
  readonly change: ReturnType<typeof latestChange>;
  readonly toast: ToastMessage;
}

/** Removing a record: at once with a way back, or after asking where others refer to it. */
export function useRemoval({ phase, view, loaded }: OpenPhase) {
  const { outline, screens } = useContent();
  const { clock } = useServices();
  const session = useSession();
  const [asking, setAsking] = useState<Asking>();
  const [removed, setRemoved] = useState<Removed>();
  const lastChange = useSessionState(latestChange);
  // Undo takes back the latest change, so the way back is offered only as long as that is this one.
  const toast = removed?.change === lastChange ? removed?.toast : undefined;

  return { asking, toast, ask, forget: () => setRemoved(undefined) };

  function ask(fieldId: string, recordId: string, title: string) {
    const target = targetOf(phase, fieldId);
    const places = target ? referencesTo(view.context.cycle, target, recordId) : [];
    if (places.length === 0) {
      remove(fieldId, recordId, title);
      return;
    }
    setAsking({
      title,
      places: [...new Set(places.map((place) => placeName(place)))].join(", "),
      onCancel: () => setAsking(undefined),
      onRemove: () => {
        setAsking(undefined);
        remove(fieldId, recordId, title);
      },
    });
  }

  function remove(fieldId: string, recordId: string, title: string) {
    const entry = loaded.words.fields[fieldId]?.entry ?? title;
    session.change(removeRecord(phase, fieldId, recordId), {
      what: screens.changes.remove(`${entry} „${title}“`),
    });
    setRemoved({
      change: latestChange(session.store.getState()),
      toast: {
        // A record that came back can be deleted again, which is another message.
        id: clock.newId(),
        text: screens.field.removed(title),
        action: { label: screens.field.undo, onPress: () => void session.undo() },
      },
    });
  }

  function placeName(place: { phase: typeof phase; fieldId: string }): string {
    return place.phase === phase
      ? (loaded.words.fields[place.fieldId]?.label ?? outline[place.phase].nav)
      : outline[place.phase].nav;
  }
}

function latestChange({ history }: SessionState) {
  return history.past.at(-1);
}
