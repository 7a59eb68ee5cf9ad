import { useState } from "react";

import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import type { CycleContext } from "#domain/context.ts";
import { addPartner, movePartner } from "#domain/edit.ts";
import { RemoveDialog } from "#fields/remove-dialog.tsx";
import { useServices } from "#state/use-services.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSession } from "#state/use-session.ts";
import { ToastRegion } from "#ui/feedback/toast.tsx";
import { ListEditor } from "#ui/list/list-editor.tsx";

import { PartnerForm } from "./partner-form.tsx";
import { dropoutAt, usePartnerRemoval } from "./use-partner-removal.ts";

/** The companies of the cooperation besides the own one. */
export function PartnerList({ context, readOnly }: { context: CycleContext; readOnly: boolean }) {
  const { screens } = useContent();
  const { clock } = useServices();
  const session = useSession();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { base, changes, field } = screens;
  const partners = context.cooperation.partners.filter(({ own }) => !own);
  const view = useCycleView();
  const removal = usePartnerRemoval(context.cycle);
  const titleOf = (id: string) => {
    const index = partners.findIndex((partner) => partner.id === id);
    return partners[index]?.name || field.entryFallback(base.partner, index + 1);
  };
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };

  return (
    <section className="field list" data-level="top" aria-labelledby="h-partners">
      <h2 className="question" id="h-partners">
        {base.partners}
      </h2>
      <p className="why">{base.partnersWhy}</p>
      <ListEditor
        label={base.partners}
        items={partners.map((partner) => ({
          id: partner.id,
          title: titleOf(partner.id),
          summary: [
            partner.industry,
            partner.location,
            partner.leftInCycle == null
              ? base.joined(partner.joinedInCycle)
              : base.left(partner.leftInCycle),
          ]
            .filter(Boolean)
            .join(" · "),
        }))}
        openIds={open}
        onToggle={toggle}
        onAdd={() => {
          const id = clock.newId();
          session.change(addPartner(id), { what: changes.add(base.partner) });
          toggle(id);
        }}
        onMove={(id, by) =>
          session.change(movePartner(id, by), { what: changes.move(base.partner) })
        }
        onRemove={(id) => removal.ask(id, titleOf(id))}
        renderItem={(id) => {
          const partner = partners.find((one) => one.id === id);
          return (
            partner && (
              <>
                <PartnerForm partner={partner} readOnly={readOnly} />
                {context.members.includes(partner) && (
                  <p>
                    <a href={dropoutAt(view.base, id)}>{base.dropout}</a>
                  </p>
                )}
              </>
            )
          );
        }}
        words={{
          edit: field.edit,
          view: field.show,
          fold: field.fold,
          up: field.up,
          down: field.down,
          remove: field.remove,
          add: field.add(base.partner),
          empty: field.empty,
          moved: field.moved,
        }}
        readOnly={readOnly}
      />
      {removal.asking && <RemoveDialog {...removal.asking} />}
      <ToastRegion toast={removal.toast} dismissLabel={start.dismiss} onDismiss={removal.forget} />
    </section>
  );
}
