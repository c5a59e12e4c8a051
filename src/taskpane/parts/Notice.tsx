import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  intent: "info" | "warning" | "error" | "success";
  children: ReactNode;
}

/** A message that stays where it is; its words wrap. */
export function Notice({ intent, children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
