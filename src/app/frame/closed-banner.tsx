import { useContent } from "#content/use-content.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { Banner } from "#ui/feedback/banner.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";

/** The cooperation has come to its end; the way to open it again stands on its page. */
export function ClosedBanner({ view }: { view: CycleView }) {
  const { locale, screens } = useContent();
  const { closing: texts } = screens;
  const { closing } = view.context.cooperation;
  return (
    <Banner
      tone="info"
      actions={
        <a className="btn slim" href={`#${view.base}/abschluss`}>
          {texts.toClosing}
        </a>
      }
    >
      {texts.closedOn(formatDate(closing?.closedOn ?? "", locale))}
    </Banner>
  );
}
