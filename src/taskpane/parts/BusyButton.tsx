import { Button, type ButtonProps } from "@fluentui/react-components";
import type { Ref } from "react";
import { usePane } from "../state/usePane";

type BusyButtonProps = Omit<
  Extract<ButtonProps, { as?: "button" }>,
  "disabled" | "disabledFocusable"
> & {
  isUnavailable?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** A button for a workflow: off, though still reachable, while one is running. */
export function BusyButton({ isUnavailable = false, ...rest }: BusyButtonProps) {
  const { work } = usePane();
  return <Button {...rest} disabledFocusable={work !== undefined || isUnavailable} />;
}
