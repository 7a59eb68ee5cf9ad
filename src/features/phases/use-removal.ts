import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import { removeRecord } from "#domain/edit.ts";
import { traceOf } from "#domain/participant.ts";
import { recordById } from "#domain/records.ts";
import { referencesTo, targetOf } from "#domain/references.ts";
import { memberFor } from "#domain/selection.ts";
import { useSession } from "#state/use-session.ts";
import { useWayBack } from "#state/use-way-back.ts";

import type { OpenPhase } from "./use-phase.ts";

export interface Asking {
  readonly title: string;
  readonly places: string;
  /** What else goes, or stays. */
  readonly note: string;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** Removing a record: at once with a way back, or after asking where others refer to it. */
export function useRemoval({ phase, view, loaded }: OpenPhase) {
  const { outline, screens } = useContent();
  const session = useSession();
  const [asking, setAsking] = useState<Asking>();
  const { toast, offer, forget } = useWayBack(screens.field.undo);
  return { asking, toast, ask, forget };

  function ask(fieldId: string, recordId: string, title: string) {
    const target = targetOf(phase, fieldId);
    const places = target ? referencesTo(view.context.cycle, target, recordId) : [];
    const note = noteOn(fieldId, recordId);
    if (places.length === 0 && note === "") {
      remove(fieldId, recordId, title);
      return;
    }
    setAsking({
      title,
      places: [...new Set(places.map((place) => placeName(place)))].join(", "),
      note,
      onCancel: () => setAsking(undefined),
      onRemove: () => {
        setAsking(undefined);
        remove(fieldId, recordId, title);
      },
    });
  }

  function remove(fieldId: string, recordId: string, title: string) {
    const entry = loaded.words.fields[fieldId]?.entry ?? title;
    session.change(removeRecord(phase, fieldId, recordId, view.context), {
      what: screens.changes.remove(`${entry} „${title}“`),
    });
    offer(screens.field.removed(title));
  }

  function noteOn(fieldId: string, recordId: string): string {
    if (phase === "search" && fieldId === "candidates") return membership(recordId);
    if (phase !== "evaluation" || fieldId !== "participants") return "";
    const trace = traceOf(view.context.cycle.evaluation, recordId);
    return trace ? screens.field.participantTrace[trace] : "";
  }

  /** A company that was selected is a member by now; what becomes of that is said before. */
  function membership(candidateId: string): string {
    const { cooperation, cycle, members } = view.context;
    const candidate = recordById(cycle.search.candidates, candidateId);
    const member = candidate && memberFor(candidate, members);
    if (!member) return "";
    const removed = removeRecord("search", "candidates", candidateId, view.context);
    const stays = removed(cooperation).partners.some(({ id }) => id === member.id);
    return stays ? screens.field.staysMember(member.name) : screens.field.leaves(member.name);
  }

  function placeName(place: { phase: typeof phase; fieldId: string }): string {
    return place.phase === phase
      ? (loaded.words.fields[place.fieldId]?.label ?? outline[place.phase].nav)
      : outline[place.phase].nav;
  }
}
