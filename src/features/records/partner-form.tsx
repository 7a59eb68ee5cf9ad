import { useContent } from "#content/use-content.ts";
import type { Partner } from "#domain/cooperation.ts";
import { setPartner } from "#domain/edit.ts";
import { useSession } from "#state/use-session.ts";
import { ChoiceField } from "#ui/form/choice-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";

import { useLiveForm } from "./use-live-form.ts";

/** What is known of one partner. */
export function PartnerForm({ partner, readOnly }: { partner: Partner; readOnly: boolean }) {
  const { base, changes } = useContent().screens;
  const session = useSession();
  const { id } = partner;
  const form = useLiveForm(
    {
      name: partner.name,
      industry: partner.industry ?? "",
      location: partner.location ?? "",
      competitor: partner.competitor ?? "no",
    },
    (part, typed) =>
      session.change(setPartner(id, { [part]: typed }), {
        what: changes.field(base.partner),
        typing: `partner.${id}.${part}`,
      }),
  );
  const control = (part: string) => `partner-${id}-${part}`;
  return (
    <div className="parts-grid">
      <TextField
        id={control("name")}
        label={base.partner}
        readOnly={readOnly}
        registration={form.register("name")}
      />
      <TextField
        id={control("industry")}
        label={base.industry}
        readOnly={readOnly}
        registration={form.register("industry")}
      />
      <TextField
        id={control("location")}
        label={base.location}
        readOnly={readOnly}
        registration={form.register("location")}
      />
      <ChoiceField
        id={control("competitor")}
        label={base.competitor}
        readOnly={readOnly}
        options={Object.entries(base.competitorOptions).map(([value, label]) => ({ value, label }))}
        registration={form.register("competitor")}
      />
    </div>
  );
}
