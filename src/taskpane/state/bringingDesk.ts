import { useCallback, useMemo, useRef, useState } from "react";

/** Whether she is bringing a log: that takes the place of the views. */
export interface BringingDesk {
  isOpen: boolean;
  open: () => void;
  /** Leaves it with nothing written; the focus goes back to the button that opened it. */
  close: () => void;
  /** It is done; the result takes the focus. */
  finish: () => void;
  /** True once after `close`. */
  takeFocusBack: () => boolean;
}

export function useBringingDesk(): BringingDesk {
  const [isOpen, setOpen] = useState(false);
  const isFocusOwed = useRef(false);
  const open = useCallback(() => setOpen(true), []);
  const finish = useCallback(() => setOpen(false), []);
  const close = useCallback(() => {
    isFocusOwed.current = true;
    setOpen(false);
  }, []);
  const takeFocusBack = useCallback(() => {
    const isOwed = isFocusOwed.current;
    isFocusOwed.current = false;
    return isOwed;
  }, []);
  return useMemo(
    () => ({ isOpen, open, close, finish, takeFocusBack }),
    [isOpen, open, close, finish, takeFocusBack]
  );
}
