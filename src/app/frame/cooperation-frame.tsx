import { type ReactNode, useDeferredValue } from "react";

import { useContent } from "#content/use-content.ts";
import { isClosed } from "#domain/closing.ts";
import { currentCycle } from "#domain/cooperation.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSessionState } from "#state/use-session.ts";
import { Banner } from "#ui/feedback/banner.tsx";
import { formatDate } from "#ui/form/formatted-value.ts";

import { ClosedBanner } from "./closed-banner.tsx";
import { SkipLink } from "../skip-link.tsx";
import { useArrival } from "../use-arrival.ts";
import { Contents } from "./contents.tsx";
import { ExampleNote } from "./example-note.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { SavingTrouble } from "./saving-trouble.tsx";
import { usePlace } from "./use-place.ts";
import { useStepsBack } from "./use-steps-back.ts";

/** Header, contents and foot around every page of a cooperation. */
export function CooperationFrame({ children }: { children: ReactNode }) {
  const { locale, screens } = useContent();
  const view = useCycleView();
  const isFollowing = useSessionState((state) => state.followed > 0);
  // Typing goes first; what the contents say about it may come a moment later.
  const settled = useDeferredValue(view);
  const place = usePlace(view);
  useArrival();
  const steps = useStepsBack(view.readOnly);
  const { cooperation, cycle } = view.context;
  // The last cycle of a cooperation that was closed with it.
  const isEnd = isClosed(cooperation) && view.context.cycle === currentCycle(cooperation);
  const running = view.base.replace(/\/durchlauf\/\d+$/, "");

  return (
    <>
      <SkipLink />
      <Head place={place} steps={steps} />
      <div className="shell">
        <Contents view={settled} place={place} steps={steps} />
        <div className="main-column">
          <SavingTrouble />
          {view.readOnly &&
            (isEnd ? (
              <ClosedBanner view={view} />
            ) : (
              <Banner
                tone="info"
                actions={
                  view.base === running ? undefined : (
                    <a className="btn slim" href={`#${running}`}>
                      {isClosed(cooperation) ? screens.shell.toLast : screens.shell.toCurrent}
                    </a>
                  )
                }
              >
                {screens.shell.earlier(cycle.number, formatDate(cycle.closedOn ?? "", locale))}
              </Banner>
            ))}
          <ExampleNote />
          {children}
        </div>
      </div>
      <Foot />
      <p className="sr" role="status">
        {isFollowing ? screens.shell.followed : ""}
      </p>
    </>
  );
}
