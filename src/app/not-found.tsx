import { start } from "#content/de/start.ts";

/** An address that leads nowhere: a sentence and the way back. */
export function NotFound() {
  return (
    <main id="main" className="start narrow" tabIndex={-1}>
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
