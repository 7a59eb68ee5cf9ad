import { useEffect } from "react";
import { useSearchParams } from "react-router-dom";

import { useContent } from "#content/use-content.ts";
import {
  answerClosing,
  answerLeaving,
  CLOSING_ITEMS,
  type ClosingItemId,
  isClosed,
  openClosingItems,
} from "#domain/closing.ts";
import { type ChecklistAnswer } from "#domain/checklist.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSession, useSessionState } from "#state/use-session.ts";

import { ClosingItem } from "./closing-item.tsx";
import { ClosingEnd } from "./closing-end.tsx";

/** The end of the cooperation, or with `?ereignis` of one company's part in it (section 2.5). */
export function ClosingRoute() {
  const { screens, closingItems } = useContent();
  const { base, context, readOnly } = useCycleView();
  const session = useSession();
  const revision = useSessionState((state) => state.revision);
  const [search] = useSearchParams();
  const { cooperation, members } = context;
  const texts = screens.closing;
  const asked = search.get("ereignis");
  const event = cooperation.events.find(({ id, type }) => id === asked && type === "E02");
  const partner = cooperation.partners.find(({ id }) => id === event?.memberId);
  const isOfPartner = asked !== null;
  const answers = isOfPartner ? event?.closing : cooperation.closing?.answers;
  const open = openClosingItems(answers);
  const name = partner?.name ?? "";
  const title = isOfPartner ? texts.titleOf(name || screens.events.somePartner) : texts.title;
  useEffect(() => {
    document.title = `${title} – ${cooperation.base.name ?? ""}`;
  }, [title, cooperation.base.name]);
  const isGone = isOfPartner && !event;

  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <h1>{title}</h1>
        <p className="lead">
          {isOfPartner ? texts.leadOf(name || screens.events.somePartner) : texts.lead}
        </p>
      </section>
      {isGone ? (
        <p className="empty">
          {texts.partnerGone} <a href={`#${base}/ereignisse`}>{texts.toEvents}</a>
        </p>
      ) : (
        <>
          {!isOfPartner && !isClosed(cooperation) && !isDecided() && <p>{texts.notDecided}</p>}
          <section className="sec" aria-labelledby="h-closing">
            <div className="pair">
              <h2 id="h-closing">{texts.statements}</h2>
              <p className="small muted num">
                {texts.answered(CLOSING_ITEMS.length - open.length, CLOSING_ITEMS.length)}
              </p>
            </div>
            <ol className="cl">
              {CLOSING_ITEMS.map((id, index) => (
                <ClosingItem
                  key={`${asked ?? ""} ${id}`}
                  id={id}
                  number={index + 1}
                  statement={closingItems[id]}
                  answer={answers?.[id]}
                  readOnly={readOnly}
                  revision={revision}
                  onAnswer={(answer, isTyping) => answerItem(id, answer, isTyping)}
                />
              ))}
            </ol>
          </section>
          <p className="actions no-print">
            {isOfPartner && members.some(({ id }) => id === partner?.id) && (
              <a
                className="btn"
                href={`#${base}/ausfall?wer=${encodeURIComponent(partner?.id ?? "")}`}
              >
                {texts.handover}
              </a>
            )}
            {isOfPartner ? (
              <a className="btn" href={`#${base}/ereignisse`}>
                {texts.toEvents}
              </a>
            ) : (
              <a className="btn" href={`#${base}/unterlagen/abschlussliste`}>
                {texts.print}
              </a>
            )}
          </p>
          {!isOfPartner && <ClosingEnd open={open} />}
        </>
      )}
    </main>
  );

  function isDecided(): boolean {
    return context.cycle.evaluation.continuation?.choice === "end";
  }

  function answerItem(id: ClosingItemId, answer: ChecklistAnswer, isTyping: boolean) {
    session.change(event ? answerLeaving(event.id, id, answer) : answerClosing(id, answer), {
      what: screens.changes.answer(String(CLOSING_ITEMS.indexOf(id) + 1)),
      ...(isTyping ? { typing: `closing-${id}` } : {}),
    });
  }
}
