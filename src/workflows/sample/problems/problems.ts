import type { CheckId } from "../../../billing/checks/catalogue";
import type { Visit } from "../visit";

/** Findings of Check sessions, each with the visits that show it. */
export type Problems = Partial<Record<CheckId, readonly Visit[]>>;

export const byAssistant = { modifiers: ["GO", "CO"] };
