import "./relationship.css";

import { useEffect, useState } from "react";
import { useSearchParams } from "react-router-dom";

import { start } from "#content/de/start.ts";
import { slugOf } from "#content/slug.ts";
import { useContent, useViews } from "#content/use-content.ts";
import { dropoutOf } from "#domain/dropout.ts";
import { saidDropout } from "#documents/said-dropout.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useWayBack } from "#state/use-way-back.ts";
import { ToastRegion } from "#ui/feedback/toast.tsx";

import { DropoutArrange } from "./dropout-arrange.tsx";
import { DropoutItems } from "./dropout-items.tsx";
import { useDropoutLabels } from "./use-dropout-labels.ts";

/** „Was wäre, wenn {Partner} ausfällt?“: what would be left behind, given back, taken over. */
export function DropoutRoute() {
  const { outline, screens } = useContent();
  const { dropout: words } = useViews("relationship");
  const { base, context, readOnly } = useCycleView();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const labels = useDropoutLabels();
  const { toast, offer, forget } = useWayBack(screens.field.undo);
  const { members } = context;
  const partners = [...members.filter(({ own }) => !own), ...members.filter(({ own }) => own)];
  const asked = partners.find(({ id }) => id === search.get("wer")) ?? partners[0];
  const hasPartner = members.some(({ own }) => !own);
  const dropout = hasPartner && asked ? dropoutOf(asked.id, context) : undefined;
  const title = dropout ? words.title(dropout.member.name) : words.titleAny;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const steps = `#${base}/${outline.relationship.path}/${slugOf(outline.relationship.steps.contacts)}`;

  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <h1>{title}</h1>
        <p className="lead">{words.lead}</p>
      </section>
      {dropout ? (
        <div className="dropout">
          <p className="field">
            <label className="label" htmlFor="dropout-who">
              {words.choose}
            </label>
            <select
              id="dropout-who"
              className="inp"
              value={dropout.member.id}
              onChange={(event) => {
                setChosen(new Set());
                setSearch({ wer: event.currentTarget.value }, { replace: true });
              }}
            >
              {partners.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </p>
          <p role="status">
            {dropout.orphaned.length + dropout.toReturn.length === 0
              ? words.noData
              : words.summary(dropout.orphaned.length, dropout.toReturn.length)}
          </p>
          <DropoutItems
            title={words.orphaned}
            empty={words.nothingOrphaned}
            groups={saidDropout(dropout.orphaned, dropout.member, labels, words)}
            chosen={readOnly ? undefined : chosen}
            onToggle={toggle}
            note={words.nobodyYet}
          />
          <DropoutItems
            title={words.toReturn}
            empty={words.nothingToReturn}
            groups={saidDropout(dropout.toReturn, dropout.member, labels, words)}
            chosen={readOnly ? undefined : chosen}
            onToggle={toggle}
          />
          {!readOnly && (
            <DropoutArrange
              sentences={[...dropout.orphaned, ...dropout.toReturn]
                .filter(({ id }) => chosen.has(id))
                .flatMap((item) => saidDropout([item], dropout.member, labels, words))
                .flatMap(({ items }) => items.map(({ sentence }) => sentence))}
              onTaken={(text) => {
                setChosen(new Set());
                offer(text);
              }}
            />
          )}
          <p className="actions">
            <a className="btn" href={steps}>
              {words.back}
            </a>
            <a className="btn" href={`#${base}/unterlagen/ausfall-liste`}>
              {words.print}
            </a>
          </p>
        </div>
      ) : (
        <>
          <p className="empty">{words.nobody}</p>
          <p className="actions">
            <a className="btn" href={`#${base}/stammdaten`}>
              {words.toBase}
            </a>
          </p>
        </>
      )}
      <ToastRegion toast={toast} dismissLabel={start.dismiss} onDismiss={forget} />
    </main>
  );

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }
}
