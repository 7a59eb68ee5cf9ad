import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import { carriedOver } from "#domain/consequence.ts";
import { occasionsOf, suggestsPartnerSearch } from "#domain/next-cycle/next-cycle.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSessionState } from "#state/use-session.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { Banner } from "#ui/feedback/banner.tsx";

import { useNextCycle } from "./use-next-cycle.ts";

/** „Neuen Durchlauf beginnen“: first the table of what is taken over, then the start. */
export function NextCycleDialog({ onClose }: { onClose: () => void }) {
  const { events, screens } = useContent();
  const { clock } = useServices();
  const { begin, copyFailed, save } = useNextCycle(onClose);
  const { context } = useCycleView();
  const { cycle, cooperation } = context;
  const { nextCycle: texts } = screens;
  const occasions = occasionsOf(cooperation);
  const [seekPartner, setSeekPartner] = useState(suggestsPartnerSearch(cycle));
  const [triggerEventId, setTrigger] = useState(occasions.at(-1)?.id ?? "");
  const isSaving = useSessionState((state) => state.saving.state === "pending");
  const waiting = carriedOver(cycle, () => "").length;
  const titleOf = (type: string) => events.find(({ id }) => id === type)?.title ?? type;

  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {texts.cancel}
          </button>
          <button
            type="button"
            className="btn primary"
            aria-disabled={isSaving || undefined}
            onClick={() => void begin(options(), { withCopy: true })}
          >
            {texts.startNumber(cycle.number + 1)}
          </button>
        </>
      }
    >
      <p>{texts.lead(cycle.number)}</p>
      <div className="tw">
        <table className="bt">
          <thead>
            <tr>
              <th scope="col">{texts.content}</th>
              <th scope="col">{texts.rule}</th>
            </tr>
          </thead>
          <tbody>
            {texts.rows.map(([what, rule]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{texts.carried(waiting)}</p>
      <div className="field">
        <label className="label" htmlFor="next-trigger">
          {texts.trigger}
        </label>
        <select
          id="next-trigger"
          className="inp"
          value={triggerEventId}
          onChange={(event) => setTrigger(event.target.value)}
        >
          <option value="">{texts.noTrigger}</option>
          {occasions.map(({ id, type }) => (
            <option key={id} value={id}>
              {titleOf(type)}
            </option>
          ))}
        </select>
      </div>
      <div className="field toggle">
        <div className="choice">
          <label>
            <input
              type="checkbox"
              checked={seekPartner}
              aria-describedby="next-search-why"
              onChange={(event) => setSeekPartner(event.target.checked)}
            />
            <span>{texts.search}</span>
          </label>
        </div>
        <p className="why" id="next-search-why">
          {texts.searchWhy}
        </p>
      </div>
      {copyFailed && (
        <Banner
          tone="problem"
          actions={
            <>
              <button type="button" className="btn slim" onClick={() => void save()}>
                {texts.saveFile}
              </button>
              <button
                type="button"
                className="btn slim"
                onClick={() => void begin(options(), { withCopy: false })}
              >
                {texts.withoutCopy}
              </button>
            </>
          }
        >
          {texts.notKept}
        </Banner>
      )}
    </Dialog>
  );

  function options() {
    return {
      today: context.today,
      newId: clock.newId,
      triggerEventId: triggerEventId || null,
      seekPartner,
      wording: { eventTitle: titleOf, ...texts.wording },
    };
  }
}
