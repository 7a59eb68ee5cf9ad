import type { ReactNode } from "react";

import { start } from "#content/de/start.ts";
import { Ring } from "#ui/ring/ring.tsx";

/** The head of the start page. Also drawn into index.html while building, so it paints at once. */
export function StartHero({ actions }: { actions: ReactNode }) {
  return (
    <section className="hero">
      <div>
        <h1>{start.subtitle}</h1>
        <p className="lead">{start.lead}</p>
        <p className="stay">{start.stay}</p>
        {actions}
      </div>
      <Ring
        label={start.ring}
        word={start.ringWord}
        bare
        segments={start.phaseNames.map((name, index) => ({
          id: name,
          number: index + 1,
          name,
          share: 0,
          accessibleName: name,
        }))}
      />
    </section>
  );
}

/** What a new person wants to know before beginning. */
export function StartBelow({ examples }: { examples?: ReactNode }) {
  return (
    <>
      <section className="sec" aria-labelledby="start-five">
        <h2 id="start-five">{start.fiveTitle}</h2>
        <ol className="five">
          {start.five.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="three" aria-label={start.before}>
        <div>
          <h3>{start.whereTitle}</h3>
          <p>{start.where}</p>
          <p className="actions">
            <a className="btn plain" href="#/daten">
              {start.dataPage}
            </a>
          </p>
        </div>
        <div>
          <h3>{start.lookTitle}</h3>
          <p>{start.look}</p>
          {examples}
        </div>
        <div>
          <h3>{start.timeTitle}</h3>
          <p>{start.time}</p>
        </div>
      </section>
    </>
  );
}
