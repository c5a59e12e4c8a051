import { useEffect, useRef } from "react";
import { usePane } from "../../state/usePane";
import { BusyButton } from "../BusyButton";

/** Opens the session clock; it has the focus again where she leaves that. */
export function ClockButton() {
  const { clock } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const { takeFocusBack } = clock;
  useEffect(() => {
    if (takeFocusBack()) button.current?.focus();
  }, [takeFocusBack]);
  return (
    <BusyButton ref={button} onClick={clock.open}>
      Session clock
    </BusyButton>
  );
}
