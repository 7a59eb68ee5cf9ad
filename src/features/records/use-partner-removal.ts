import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import { removePartner } from "#domain/edit.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { referencesTo } from "#domain/references.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSession } from "#state/use-session.ts";
import { useWayBack } from "#state/use-way-back.ts";

/** Taking a partner out: at once with a way back, or after asking where the phases refer to it. */
export function usePartnerRemoval(cycle: Cycle) {
  const view = useCycleView();
  const { outline, screens } = useContent();
  const { base, changes, field } = screens;
  const session = useSession();
  const [asked, setAsked] = useState<{ readonly id: string; readonly title: string }>();
  const { toast, offer, forget } = useWayBack(field.undo);

  const asking = asked && {
    title: asked.title,
    places: placesOf(asked.id).join(", "),
    before: { href: dropoutAt(view.base, asked.id), label: base.dropoutFirst },
    onCancel: () => setAsked(undefined),
    onRemove: () => {
      setAsked(undefined);
      remove(asked.id, asked.title);
    },
  };
  return { asking, toast, ask, forget };

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
    const { cooperation } = session.store.getState();
    const left = cooperation?.partners.find((partner) => partner.id === id)?.leftInCycle;
    offer(left == null ? field.removed(title) : base.hasLeft(title, left));
  }
}

/** „Was wäre, wenn {Partner} ausfällt?“ for one company. */
export function dropoutAt(base: string, memberId: string): string {
  return `#${base}/ausfall?wer=${encodeURIComponent(memberId)}`;
}
