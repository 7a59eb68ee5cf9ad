import "./events.css";

import { type ComponentType, Suspense, useEffect, useRef, useState } from "react";

import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import { enterEvent, type EnteredEvent } from "#domain/enter-event.ts";
import { type EventItem, eventItems } from "#domain/event-item.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSession } from "#state/use-session.ts";
import { useWayBack } from "#state/use-way-back.ts";
import { ToastRegion } from "#ui/feedback/toast.tsx";

import { EventEntry } from "./event-entry.tsx";
import { EventForm } from "./event-form.tsx";

interface EventsRouteProps {
  /** The question that begins the next cycle; it belongs to the phases. */
  readonly nextCycle: ComponentType<{ occasion: EventItem; onClose: () => void }>;
}

/** What changed the cooperation or could change it, and what to do about it. */
export function EventsRoute({ nextCycle: NextCycle }: EventsRouteProps) {
  const { events, screens } = useContent();
  const { clock } = useServices();
  const session = useSession();
  const { context, readOnly } = useCycleView();
  const [isAdding, setAdding] = useState(false);
  const [beginning, setBeginning] = useState<EventItem>();
  const heading = useRef<HTMLHeadingElement>(null);
  const texts = screens.events;
  const wayBack = useWayBack(screens.field.undo);
  const { name } = context.cooperation.base;
  useEffect(() => {
    document.title = `${texts.title} – ${name ?? ""}`;
  }, [texts, name]);

  const items = eventItems(context);
  const open = items.filter(({ status }) => status === "open");
  const later = items.filter(({ status }) => status === "snoozed");
  const answered = items.filter(({ status }) => status === "started" || status === "dismissed");

  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
      </section>
      {items.length === 0 ? (
        <p className="empty">{texts.empty}</p>
      ) : (
        <section className="sec" aria-labelledby="h-events-open">
          <h2 id="h-events-open" ref={heading} tabIndex={-1}>
            {texts.openTitle}
          </h2>
          {open.length === 0 ? <p className="empty">{texts.noneOpen}</p> : list(open)}
        </section>
      )}
      {!readOnly &&
        (isAdding ? (
          <EventForm onSave={add} onCancel={() => setAdding(false)} />
        ) : (
          <p className="actions">
            <button type="button" className="btn" onClick={() => setAdding(true)}>
              {texts.add}
            </button>
          </p>
        ))}
      {section("later", texts.laterTitle, later)}
      {section("answered", texts.answeredTitle, answered)}
      {beginning && (
        <Suspense>
          <NextCycle occasion={beginning} onClose={() => setBeginning(undefined)} />
        </Suspense>
      )}
      <ToastRegion toast={wayBack.toast} dismissLabel={start.dismiss} onDismiss={wayBack.forget} />
    </main>
  );

  function section(id: string, title: string, of: readonly EventItem[]) {
    if (of.length === 0) return null;
    return (
      <section className="sec" aria-labelledby={`h-events-${id}`}>
        <h2 id={`h-events-${id}`}>{title}</h2>
        {list(of)}
      </section>
    );
  }

  function list(of: readonly EventItem[]) {
    return (
      <ul className="due events">
        {of.map((item) => (
          <EventEntry
            key={item.id}
            item={item}
            onNextCycle={() => setBeginning(item)}
            onAnswered={(said) => {
              wayBack.offer(said);
              // The entry moves to another list, and the button that was pressed goes with it.
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    );
  }

  function add(entered: EnteredEvent) {
    session.change(enterEvent(entered, clock.newId), { what: texts.changed });
    setAdding(false);
    wayBack.offer(texts.saved(events.find(({ id }) => id === entered.type)?.title ?? ""));
    heading.current?.focus();
  }
}
