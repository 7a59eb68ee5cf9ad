import { start } from "#content/de/start.ts";

/** A phase or step the address names but nobody knows. */
export function PageNotFound() {
  return (
    <main id="main" tabIndex={-1}>
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
