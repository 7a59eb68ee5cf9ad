import { useState } from "react";

import { eventText } from "#content/event-text.ts";
import { useContent } from "#content/use-content.ts";
import { REMIND_AFTER } from "#domain/answer-event.ts";
import type { EventItem } from "#domain/event-item.ts";
import { reviewOf } from "#domain/reopening.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

import { BeginDialog } from "./begin-dialog.tsx";
import { DismissDialog } from "./dismiss-dialog.tsx";
import { EventLinks } from "./event-links.tsx";
import { useEventVerbs } from "./use-event-verbs.ts";
import { useRecommendation } from "./use-recommendation.ts";

interface EventEntryProps {
  readonly item: EventItem;
  readonly onNextCycle: () => void;
  /** Says what became of it; the entry then stands in another list. */
  readonly onAnswered: (said: string) => void;
}

/** One event: what it is about, what is recommended, and the answers to it. */
export function EventEntry({ item, onNextCycle, onAnswered }: EventEntryProps) {
  const content = useContent();
  const { locale, screens } = content;
  const { context, readOnly } = useCycleView();
  const [asking, setAsking] = useState<"begin" | "dismiss">();
  const recommendation = useRecommendation(item.type);
  const verbs = useEventVerbs(item, { onNextCycle, onAnswered });
  const texts = screens.events;
  const { stored, status, date } = item;
  const { title, message } = eventText(item, context.cooperation, content);

  return (
    <li id={`event-${item.id}`} data-event={item.type}>
      <time dateTime={date}>{formatDate(date, locale)}</time>
      <div className="what">
        <h3>
          {title} {status !== "open" && <span className="tag">{texts.states[status]}</span>}
        </h3>
        {(status === "open" || status === "snoozed") && message && <p>{message}</p>}
        {remarks().map((text) => (
          <p key={text} className="small">
            {text}
          </p>
        ))}
        {status === "open" && recommendation && (
          <p className="small">
            {texts.recommended} {recommendation}.
          </p>
        )}
        <EventLinks item={item} />
        {!readOnly && (status === "open" ? openActions() : closedActions())}
      </div>
      {asking === "begin" && (
        <BeginDialog
          title={title}
          type={item.type}
          ways={verbs.ways}
          onChoose={(way) => {
            setAsking(undefined);
            verbs.begin(way);
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === "dismiss" && (
        <DismissDialog
          title={title}
          onKeep={() => setAsking(undefined)}
          onDismiss={(reason) => {
            setAsking(undefined);
            verbs.dismiss(reason);
          }}
        />
      )}
    </li>
  );

  function openActions() {
    const [only, ...others] = verbs.ways;
    return (
      <div className="acts">
        {only && (
          <button
            type="button"
            className="btn primary slim"
            aria-label={texts.actionOn(texts.begin, title)}
            onClick={() => (others.length > 0 ? setAsking("begin") : verbs.begin(only))}
          >
            {texts.begin}
          </button>
        )}
        <span className="later">
          <span>{texts.later}</span>
          {REMIND_AFTER.map((days) => (
            <button
              key={days}
              type="button"
              className="btn slim"
              aria-label={texts.laterLabel(days, title)}
              onClick={() => verbs.snooze(days)}
            >
              {texts.laterIn(days)}
            </button>
          ))}
        </span>
        <button
          type="button"
          className="btn slim"
          aria-label={texts.actionOn(texts.dismiss, title)}
          onClick={() => setAsking("dismiss")}
        >
          {texts.dismiss}
        </button>
      </div>
    );
  }

  /** What led to a cycle of its own cannot be taken back here. */
  function closedActions() {
    if (!stored || stored.resultCycle != null) return null;
    return (
      <p className="acts">
        <button
          type="button"
          className="btn plain slim"
          aria-label={texts.actionOn(texts.takeBack, title)}
          onClick={verbs.takeBack}
        >
          {texts.takeBack}
        </button>
      </p>
    );
  }

  function remarks(): readonly string[] {
    const { partners } = context.cooperation;
    const partner = partners.find(({ id }) => id === stored?.memberId);
    const review = stored && reviewOf(stored, context);
    return [
      [
        partner?.name,
        item.detected || stored?.detectedAuto ? texts.detected : texts.entered,
        stored?.note,
      ]
        .filter(Boolean)
        .join(" · "),
      item.type === "E01" && partner && partner.joinedInCycle > context.cycle.number
        ? texts.memberFrom(partner.name, partner.joinedInCycle)
        : "",
      item.type === "E02" && partner?.leftInCycle === context.cycle.number
        ? texts.memberUntil(partner.name, partner.leftInCycle)
        : "",
      stored?.status === "snoozed" && status === "open" ? texts.dueAgain : "",
      status === "snoozed" && stored?.remindOn
        ? texts.remindOn(formatDate(stored.remindOn, locale))
        : "",
      status === "dismissed" ? saidReason(stored?.reason) : "",
      stored?.resultCycle == null ? "" : texts.resultCycle(stored.resultCycle),
      status === "started" && review && review.all > 0
        ? texts.reviewed(review.open, review.all)
        : "",
    ].filter((text) => text !== "");
  }

  /** Events put away before anybody was asked say nothing. */
  function saidReason(reason: string | null | undefined): string {
    if (reason == null) return "";
    return reason === "" ? texts.noReason : texts.reasonGiven(reason);
  }
}
