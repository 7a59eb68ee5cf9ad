import { start } from "#content/de/start.ts";

/** An address that leads nowhere: a sentence and the way back. */
export function PageNotFound({ className }: { className?: string }) {
  return (
    <main id="main" className={className} tabIndex={-1}>
      <section className="head">
        <h1>{start.notFoundTitle}</h1>
        <p className="lead">{start.notFound}</p>
      </section>
      <p className="actions">
        <a className="btn primary" href="#/">
          {start.toStart}
        </a>
      </p>
    </main>
  );
}
