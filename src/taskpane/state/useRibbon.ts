import { useEffect } from "react";
import type { CheckResult } from "../../workflows/checkSessions";
import type { DocumentsResult } from "../../workflows/makeDocuments";
import type { Outcome } from "./outcome";
import type { WorkDesk } from "./useWork";

/** What the ribbon's commands, which share the pane's page, tell in the `detail` of an event. */
export type RibbonNews =
  | { action: "CheckSessions" | "MakeSuperbills"; state: "started" }
  | { action: "CheckSessions"; state: "done"; result: CheckResult }
  | { action: "MakeSuperbills"; state: "done"; result: DocumentsResult }
  | { action: "CheckSessions" | "MakeSuperbills"; state: "failed"; error: unknown };

export const ribbonEvent = "quarterhour:result";

const labels = {
  CheckSessions: "Checking sessions",
  MakeSuperbills: "Making superbills",
} satisfies Record<RibbonNews["action"], string>;

/**
 * Shows what a ribbon button does as if it had been pressed in the pane. Where the pane is busy
 * itself, the start of a command is prevented.
 */
export function useRibbon(
  { beginElsewhere, endElsewhere, fail }: WorkDesk,
  conclude: (outcome: Outcome | undefined) => Promise<void>
): void {
  useEffect(() => {
    let isMine = false;
    const listen = (event: Event) => {
      const news = (event as CustomEvent<RibbonNews>).detail;
      if (news.state === "started") {
        isMine = beginElsewhere(labels[news.action]);
        if (!isMine) event.preventDefault();
        return;
      }
      if (isMine) endElsewhere();
      isMine = false;
      if (news.state === "failed") fail(news.error);
      void conclude(outcomeOf(news));
    };
    window.addEventListener(ribbonEvent, listen);
    return () => window.removeEventListener(ribbonEvent, listen);
  }, [beginElsewhere, endElsewhere, fail, conclude]);
}

function outcomeOf(news: RibbonNews): Outcome | undefined {
  if (news.state !== "done") return undefined;
  return news.action === "CheckSessions"
    ? { kind: "checked", result: news.result }
    : { kind: "made", result: news.result };
}
