import { useBringingDesk, type BringingDesk } from "../bringingDesk";

/** Whether the session clock takes the place of the views; it opens and closes as bringing a log does. */
export type ClockDesk = BringingDesk;

export function useClockDesk(): ClockDesk {
  return useBringingDesk();
}
