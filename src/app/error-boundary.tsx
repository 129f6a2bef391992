/**
 * What stands in the page's place when it throws: the workspace is in the store and on the device, so it can
 * be downloaded, taken one step back, or read again.
 */
import { Component, type ReactNode } from "react";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./error-boundary.module.css";

type ErrorBoundaryProps = {
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly children: ReactNode;
};

type ErrorBoundaryState = { readonly error: unknown; readonly hasFailed: boolean };

/** Shows `children`, or what can still be done once they have thrown. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, hasFailed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const undo = () => {
      this.props.onUndo();
      this.setState({ error: null, hasFailed: false });
    };
    return (
      <div role="alert" className={styles.broken}>
        <h1>{say("app.error.title")}</h1>
        <p>{say("app.error.kept")}</p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => location.reload()}>
            {say("app.error.reload")}
          </Button>
          <Button onClick={this.props.onDownload}>{say("app.error.download")}</Button>
          <Button onClick={undo}>{say("app.error.undo")}</Button>
        </div>
        <Disclosure summary={say("app.error.details")}>
          <pre>{detailsOf(this.state.error)}</pre>
        </Disclosure>
      </div>
    );
  }
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
