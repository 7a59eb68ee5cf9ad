import { eventText } from "#content/event-text.ts";
import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import { type DueItem, dueItems } from "#domain/due.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { formatNumber, formatShortDate } from "#ui/form/formatted-value.ts";

/** Events, meetings and the next evaluation, in the order of their dates. */
export function Due({ view }: { view: CycleView }) {
  const content = useContent();
  const { locale, outline, screens } = content;
  const { overview } = screens;
  const { today } = view.context;
  const items = dueItems(view.context).filter(({ kind }) => kind !== "consequence");
  return (
    <section className="sec" aria-labelledby="h-due">
      <h2 id="h-due">{overview.due}</h2>
      {items.length === 0 ? (
        <p className="empty">{overview.nothingDue}</p>
      ) : (
        <ul className="due">
          {items.map((item) => {
            const said = words(item);
            return (
              <li key={`${item.kind}-${item.date}-${said.title}`}>
                <time dateTime={item.date}>
                  {item.date < today
                    ? overview.since2(formatShortDate(item.date, locale))
                    : formatShortDate(item.date, locale)}
                </time>
                <div className="what">
                  <b>{said.title}</b>
                  {said.text && <p className="small">{said.text}</p>}
                  {said.href && (
                    <p className="acts">
                      <a className="btn plain slim" href={said.href}>
                        {said.action}
                      </a>
                    </p>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );

  function words(item: DueItem): { title: string; text?: string; href?: string; action?: string } {
    switch (item.kind) {
      case "event": {
        const { title, message } = eventText(item.event, view.context.cooperation, content);
        return {
          title,
          text: item.event.stored?.note || message,
          href: `#${view.base}/ereignisse`,
          action: overview.openEvent,
        };
      }
      case "meeting":
        return {
          title: item.meeting.title ?? "",
          text: overview.meeting(
            item.meeting.minutes == null
              ? ""
              : overview.minutes(formatNumber(item.meeting.minutes, locale)),
            [item.meeting.participants, item.meeting.purpose].filter(Boolean).join(": "),
          ),
        };
      case "promise": {
        const { memberId, who, what } = item.promise;
        const company = view.context.cooperation.partners.find(({ id }) => id === memberId);
        const { path, steps } = outline.relationship;
        return {
          title: what ?? "",
          text: overview.promise([who, company?.name].filter(Boolean).join(", ")),
          href: `#${view.base}/${path}/${slugOf(steps.trust)}`,
          action: overview.openPromise,
        };
      }
      case "candidate":
        return {
          title: overview.companyStep(item.candidate.name ?? "", item.candidate.nextStep ?? ""),
          href: `#${view.base}/${outline.search.path}/${slugOf(outline.search.steps.plan)}`,
          action: overview.toSearch,
        };
      case "evaluation":
        return {
          title: overview.evaluationDate,
          ...(item.state === "near" ? { text: overview.evaluationNear } : {}),
          ...(item.state === "overdue"
            ? { text: overview.evaluationOverdue(item.overdueDays) }
            : {}),
          href: `#${view.base}/${outline.evaluation.path}`,
          action: overview.toEvaluation,
        };
      case "consequence":
        return { title: item.consequence.text ?? "" };
    }
  }
}
