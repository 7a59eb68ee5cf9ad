import { Component, type ReactNode } from "react";

import { start } from "#content/de/start.ts";
import { type Services, ServicesContext } from "#state/use-services.ts";

interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

/** An error inside a screen: says so, keeps the data, offers a backup and the way back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  static override contextType = ServicesContext;
  declare context: Services | null;
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main id="main" className="start narrow" tabIndex={-1}>
        <section className="head" role="alert">
          <h1>{start.errorTitle}</h1>
          <p className="lead">{start.error}</p>
        </section>
        <p className="actions">
          <button type="button" className="btn primary" onClick={() => void this.save()}>
            {start.save}
          </button>
          <button type="button" className="btn" onClick={() => location.reload()}>
            {start.reload}
          </button>
          <button type="button" className="btn" onClick={() => this.leave()}>
            {start.toStart}
          </button>
        </p>
        <details>
          <summary>{start.errorDetail}</summary>
          <p className="small muted">{error.message}</p>
        </details>
      </main>
    );
  }

  private leave(): void {
    location.hash = "#/";
    this.setState({ error: undefined });
  }

  private async save(): Promise<void> {
    const services = this.context;
    if (!services) return;
    const [shelf, { writeBackup }, { saveFile }] = await Promise.all([
      services.loadShelf(),
      import("#storage/backup.ts"),
      import("#storage/save-file.ts"),
    ]);
    const session = await services.loadSession();
    await session.flush();
    saveFile(
      "kreislauf-des-vertrauens.kdv.json",
      writeBackup(await shelf.all(), services.clock.now()),
    );
  }
}
