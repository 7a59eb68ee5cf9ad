import "#fields/fields.css";
import { useContent } from "#content/use-content.ts";
import { useCycleView } from "#state/cycle-view.ts";

import { BaseForm } from "./base-form.tsx";
import { PageHead } from "./page-head.tsx";
import { PartnerList } from "./partner-list.tsx";

/** „Stammdaten“: name, own company, and the companies that belong to the cooperation. */
export function BaseRoute() {
  const { base } = useContent().screens;
  const { context, readOnly } = useCycleView();
  return (
    <main id="main" className="margin" tabIndex={-1}>
      <PageHead title={base.title} lead={base.lead} />
      <BaseForm base={context.cooperation.base} readOnly={readOnly} />
      <PartnerList context={context} readOnly={readOnly} />
    </main>
  );
}
