import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import { removePartner } from "#domain/edit.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { type Reference, referencesTo } from "#domain/references.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSession } from "#state/use-session.ts";
import { useWayBack } from "#state/use-way-back.ts";

interface Asked {
  readonly id: string;
  readonly title: string;
  readonly phases: readonly string[];
  /** Each field that names the company, with the number of its entries that do. */
  readonly fields: readonly string[];
}

/** Taking a partner out: at once with a way back, or after asking where the phases refer to it. */
export function usePartnerRemoval(cycle: Cycle) {
  const view = useCycleView();
  const { outline, screens, loadPhase } = useContent();
  const { base, changes, field } = screens;
  const session = useSession();
  const [asked, setAsked] = useState<Asked>();
  const { toast, offer, forget } = useWayBack(field.undo);

  const asking = asked && {
    title: asked.title,
    places: asked.phases.join(", "),
    details: asked.fields,
    before: { href: dropoutAt(view.base, asked.id), label: base.dropoutFirst },
    onCancel: () => setAsked(undefined),
    onRemove: () => {
      setAsked(undefined);
      remove(asked.id, asked.title);
    },
  };
  return { asking, toast, ask, forget };

  function ask(id: string, title: string) {
    const places = referencesTo(cycle, "members", id);
    if (places.length === 0) remove(id, title);
    else void show(id, title, places);
  }

  /** The words of a phase arrive when they are needed; here all that are concerned are. */
  async function show(id: string, title: string, places: readonly Reference[]) {
    const phases = [...new Set(places.map(({ phase }) => phase))];
    const labels = new Map(
      await Promise.all(
        phases.map(async (phase) => [phase, (await loadPhase(phase)).words.fields] as const),
      ),
    );
    setAsked({
      id,
      title,
      phases: phases.map((phase) => outline[phase].nav),
      fields: places.map(({ phase, fieldId, count }) =>
        base.usedIn(outline[phase].nav, labels.get(phase)?.[fieldId]?.label ?? fieldId, count),
      ),
    });
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
