import { useState } from "react";

import { useContent } from "#content/use-content.ts";
import { fill } from "#content/fill.ts";
import { keepEvent } from "#domain/answer-event.ts";
import { carriedOver } from "#domain/consequence.ts";
import { type Change, passGate } from "#domain/edit.ts";
import { effectOf, offersShort, shortenedBy } from "#domain/event-effect.ts";
import type { EventItem } from "#domain/event-item.ts";
import { gateAfter, unmetConditions } from "#domain/gate.ts";
import { phaseNumber } from "#domain/phase.ts";
import { occasionsOf, suggestsPartnerSearch } from "#domain/next-cycle/next-cycle.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSessionState } from "#state/use-session.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { Banner } from "#ui/feedback/banner.tsx";

import { Icon } from "#ui/icon.tsx";
import { useNextCycle } from "./use-next-cycle.ts";

interface NextCycleDialogProps {
  /** The event somebody begins with; without one the latest open occasion is proposed. */
  readonly occasion?: EventItem;
  readonly onClose: () => void;
}

/** „Neuen Durchlauf beginnen“: first the table of what is taken over, then the start. */
export function NextCycleDialog({ occasion, onClose }: NextCycleDialogProps) {
  const { events, gates, outline, screens } = useContent();
  const { clock } = useServices();
  const { begin, copyFailed, save } = useNextCycle(onClose);
  const { context } = useCycleView();
  const { cycle } = context;
  const { nextCycle: texts } = screens;
  const occasions = occasionsOf(context);
  const [seekPartner, setSeekPartner] = useState(suggestsPartnerSearch(cycle));
  const [occasionId, setOccasion] = useState((occasion ?? occasions[0])?.id ?? "");
  const [wantsShort, setShort] = useState<boolean>();
  const chosen = occasions.find(({ id }) => id === occasionId);
  const effect = chosen && effectOf(chosen.type);
  const isShortOffered = offersShort(chosen?.type, cycle);
  const isShort = isShortOffered && (wantsShort ?? effect?.short?.isSuggested ?? false);
  // Coming from the gate of phase 5, what is open was said and noted before.
  const unmet = occasion ? unmetConditions(gateAfter("evaluation"), context) : [];
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
            onClick={() => start({ withCopy: true })}
          >
            {texts.startNumber(cycle.number + 1)}
          </button>
        </>
      }
    >
      {unmet.length > 0 && (
        <>
          <p>{screens.events.gateOpen}</p>
          <ul className="lines">
            {unmet.map(({ condition, params }) => (
              <li key={condition}>
                <Icon name="warning" />
                <span>{fill(gates[condition], params)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
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
          value={occasionId}
          onChange={(event) => {
            setOccasion(event.target.value);
            setShort(undefined);
          }}
        >
          <option value="">{texts.noTrigger}</option>
          {occasions.map(({ id, type }) => (
            <option key={id} value={id}>
              {titleOf(type)}
            </option>
          ))}
        </select>
      </div>
      {effect?.first && (
        <p>
          {screens.events.firstPhases(
            effect.first
              .map((phase) => `${phaseNumber(phase)} ${outline[phase].nav}`)
              .join(screens.events.and),
          )}
        </p>
      )}
      {isShortOffered && (
        <div className="field toggle">
          <div className="choice">
            <label>
              <input
                type="checkbox"
                checked={isShort}
                aria-describedby="next-short-why"
                onChange={(event) => setShort(event.target.checked)}
              />
              <span>{screens.events.short.offer}</span>
            </label>
          </div>
          <p className="why" id="next-short-why">
            {screens.events.short.offerWhy(shortenedBy(chosen?.type).map(phaseNumber))}
          </p>
        </div>
      )}
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
              <button type="button" className="btn slim" onClick={() => start({ withCopy: false })}>
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

  /** What the data show becomes an event of its own before a cycle can begin with it. */
  function start(how: { withCopy: boolean }) {
    const id = chosen?.stored?.id ?? clock.newId();
    const keep = chosen && keepEvent(chosen, { today: context.today, id });
    const logged = unmet.length > 0 && passGate(gateEntry());
    const before: Change = (cooperation) => {
      const kept = keep ? keep(cooperation) : cooperation;
      return logged ? logged(kept) : kept;
    };
    void begin(options(chosen ? id : null), { ...how, before });
  }

  function gateEntry() {
    return {
      gate: gateAfter("evaluation"),
      date: context.today,
      unmet: unmet.map(({ condition, params }) => fill(gates[condition], params)),
      reason: chosen ? titleOf(chosen.type) : "",
    };
  }

  function options(triggerEventId: string | null) {
    return {
      today: context.today,
      newId: clock.newId,
      triggerEventId,
      seekPartner,
      short: isShort,
      wording: { eventTitle: titleOf, ...texts.wording },
    };
  }
}
