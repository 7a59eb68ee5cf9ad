import { useNavigate } from "react-router-dom";

import { eventText } from "#content/event-text.ts";
import { useContent } from "#content/use-content.ts";
import {
  type Answering,
  beginEvent,
  dismissEvent,
  reopenEvent,
  snoozeEvent,
} from "#domain/answer-event.ts";
import { addDays } from "#domain/day.ts";
import type { Change } from "#domain/edit.ts";
import { type BeginWay, effectOf, waysToBegin } from "#domain/event-effect.ts";
import type { EventItem } from "#domain/event-item.ts";
import { reviewOf } from "#domain/reopening.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSession } from "#state/use-session.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

interface Reactions {
  readonly onNextCycle: () => void;
  readonly onAnswered: (said: string) => void;
}

/** The answers to an event. What the data show is stored only with the first of them. */
export function useEventVerbs(item: EventItem, { onNextCycle, onAnswered }: Reactions) {
  const content = useContent();
  const { locale, outline, screens } = content;
  const { clock } = useServices();
  const session = useSession();
  const navigate = useNavigate();
  const { base, context } = useCycleView();
  const texts = screens.events;
  const { title } = eventText(item, context.cooperation, content);

  return {
    /** An event nobody knows what to recommend for can still be taken up. */
    ways: waysToBegin(item.type),
    begin: (way: BeginWay) => {
      if (way === "newCycle") return onNextCycle();
      const id = answer((answering) => beginEvent(item, answering));
      if (way === "partial") return onAnswered(saidOf(id));
      const path = way === "closing" ? "abschluss" : outline.evaluation.path;
      void navigate(`${base}/${path}`);
    },
    snooze: (days: number) => {
      answer((answering) => snoozeEvent(item, days, answering));
      onAnswered(texts.snoozed(title, formatDate(addDays(context.today, days), locale)));
    },
    dismiss: (reason: string) => {
      answer((answering) => dismissEvent(item, reason, answering));
      onAnswered(texts.dismissed(title));
    },
    takeBack: () => {
      if (item.stored) session.change(reopenEvent(item.stored.id), { what: texts.changed });
    },
  };

  /** Gives the id under which the event is stored. */
  function answer(change: (answering: Answering) => Change): string {
    const id = item.stored?.id ?? clock.newId();
    session.change(change({ today: context.today, id }), { what: texts.changed });
    return id;
  }

  function saidOf(id: string): string {
    const { cooperation } = session.store.getState();
    const event = cooperation?.events.find((one) => one.id === id);
    const all = (event && reviewOf(event, context)?.all) ?? 0;
    const hasSteps = effectOf(item.type).reopens.length > 0;
    return hasSteps && all === 0 ? texts.begunNothing(title) : texts.begun(all, title);
  }
}
