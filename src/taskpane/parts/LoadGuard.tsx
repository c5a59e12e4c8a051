import { Component, type ReactNode } from "react";
import { Message } from "./Message";

/** Says so where a part of the pane could not be loaded or drawn, instead of an empty pane. */
export class LoadGuard extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Message intent="error">
        This part of the pane could not be shown. Check the internet connection, then close the pane
        and open it again. Nothing in the workbook was changed.
      </Message>
    );
  }
}
