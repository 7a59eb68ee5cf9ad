import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import type { CycleContext } from "#domain/context.ts";
import { addPartner, movePartner, removePartner } from "#domain/edit.ts";
import { useServices } from "#state/use-services.ts";
import { useSession } from "#state/use-session.ts";
import { ListEditor } from "#ui/list/list-editor.tsx";

import { PartnerForm } from "./partner-form.tsx";

/** The companies of the cooperation besides the own one. */
export function PartnerList({ context, readOnly }: { context: CycleContext; readOnly: boolean }) {
  const { screens } = useContent();
  const { clock } = useServices();
  const session = useSession();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { base, changes, field } = screens;
  const partners = context.cooperation.partners.filter(({ own }) => !own);
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
        items={partners.map((partner, index) => ({
          id: partner.id,
          title: partner.name || field.entryFallback(base.partner, index + 1),
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
        onRemove={(id) => session.change(removePartner(id), { what: changes.remove(base.partner) })}
        renderItem={(id) => {
          const partner = partners.find((one) => one.id === id);
          return partner && <PartnerForm partner={partner} readOnly={readOnly} />;
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
    </section>
  );
}
