import { useState } from "react";

import { fill } from "#content/fill.ts";
import { useContent } from "#content/use-content.ts";
import { addEvent, setEventStatus } from "#domain/edit.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSession } from "#state/use-session.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

import { EventForm, type TypedEvent } from "./event-form.tsx";
import { PageHead } from "./page-head.tsx";
import { useServices } from "#state/use-services.ts";

/** What changed the cooperation or could change it. */
export function EventsRoute() {
  const { events, locale, screens } = useContent();
  const { clock } = useServices();
  const session = useSession();
  const { context, readOnly } = useCycleView();
  const { cooperation } = context;
  const [isAdding, setAdding] = useState(false);
  const texts = screens.events;
  const latestFirst = cooperation.events.toSorted((a, b) => b.date.localeCompare(a.date));

  return (
    <main id="main" tabIndex={-1}>
      <PageHead title={texts.title} lead={texts.lead} />
      {latestFirst.length === 0 ? (
        <p className="empty">{texts.empty}</p>
      ) : (
        <ul className="due">
          {latestFirst.map((event) => {
            const known = events.find(({ id }) => id === event.type);
            const partner = cooperation.partners.find(({ id }) => id === event.memberId);
            const title = known?.title ?? event.type;
            return (
              <li key={event.id}>
                <time dateTime={event.date}>{formatDate(event.date, locale)}</time>
                <div className="what">
                  <b>{title}</b> <span className="tag">{texts.states[event.status]}</span>
                  <p className="small">
                    {[
                      partner?.name,
                      event.note || fill(known?.message ?? "", { Partner: partner?.name ?? "" }),
                      event.detectedAuto ? texts.detected : texts.entered,
                      event.resultCycle != null && texts.resultCycle(event.resultCycle),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                  {!readOnly && event.status !== "started" && (
                    <p className="acts">
                      <button
                        type="button"
                        className="btn plain slim"
                        aria-label={`${switchWord(event.status)}: ${title}`}
                        onClick={() =>
                          session.change(
                            setEventStatus(
                              event.id,
                              event.status === "open" ? "dismissed" : "open",
                            ),
                            { what: screens.changes.event },
                          )
                        }
                      >
                        {switchWord(event.status)}
                      </button>
                    </p>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {!readOnly &&
        (isAdding ? (
          <EventForm
            members={context.members.filter(({ own }) => !own)}
            today={context.today}
            onSave={add}
            onCancel={() => setAdding(false)}
          />
        ) : (
          <p className="actions">
            <button type="button" className="btn" onClick={() => setAdding(true)}>
              {texts.add}
            </button>
          </p>
        ))}
    </main>
  );

  function switchWord(status: string): string {
    return status === "open" ? texts.dismiss : texts.reopen;
  }

  function add(typed: TypedEvent) {
    session.change(
      addEvent({
        id: clock.newId(),
        ...typed,
        detectedAuto: false,
        status: "open",
      }),
      { what: screens.changes.event },
    );
    setAdding(false);
  }
}
