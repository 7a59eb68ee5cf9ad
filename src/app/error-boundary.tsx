import { Component, type ReactNode } from "react";

import { start } from "#content/de/start.ts";
import { type Services, ServicesContext } from "#state/use-services.ts";

interface ErrorBoundaryState {
  readonly error: Error | undefined;
  /** What is to be said about the backup. */
  readonly said: string;
}

/** An error inside a screen: says so, keeps the data, offers a backup and the way back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  static override contextType = ServicesContext;
  declare context: Services | null;
  override state: ErrorBoundaryState = { error: undefined, said: "" };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)), said: "" };
  }

  override render() {
    const { error, said } = this.state;
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
        <p className="said" role="status">
          {said}
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
    try {
      const { saveEverything } = await import("#features/cooperations/save-everything.ts");
      this.setState({ said: start.backup(await saveEverything(services)) });
    } catch {
      this.setState({ said: start.backupFailed });
    }
  }
}
