import type { RibbonAction } from "./ribbon";

/** What a ribbon command tells the pane, which shares its page. */
export type Announcement =
  | { action: RibbonAction; state: "started" }
  | { action: RibbonAction; state: "done"; result: unknown }
  | { action: RibbonAction; state: "failed"; error: unknown };

/** The window event that carries an `Announcement` in its `detail`. */
export const announcementEvent = "quarterhour:result";

/** False where the pane is busy with a workflow of its own and the command is not to begin. */
export function announce(announcement: Announcement): boolean {
  const event = new CustomEvent(announcementEvent, { detail: announcement, cancelable: true });
  return window.dispatchEvent(event);
}
