import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../state/usePane";
import { BusyButton } from "./BusyButton";

interface BringLogButtonProps {
  appearance?: "primary" | "secondary";
  children: ReactNode;
}

/** Begins with bringing her own log; it has the focus again where she leaves that. */
export function BringLogButton({ appearance = "secondary", children }: BringLogButtonProps) {
  const { bringing } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const { takeFocusBack } = bringing;
  useEffect(() => {
    if (takeFocusBack()) button.current?.focus();
  }, [takeFocusBack]);
  return (
    <BusyButton ref={button} appearance={appearance} onClick={bringing.open}>
      {children}
    </BusyButton>
  );
}
