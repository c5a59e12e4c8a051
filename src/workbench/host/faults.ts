import type { Book } from "../engine/types";
import { richApiError, type RichApiError, type StandardErrorCode } from "./protocol/errors";
import type { ActionHooks } from "./protocol/executor";
import { hostErrors, type HostError } from "./transport/hostErrors";

/**
 * How one request is made to fail:
 * `refuse` answers a host error and does nothing; `cut` fails before or after the action at index
 * `action` (everything before it stays done); `lost` does everything, and the client sees a host
 * error all the same.
 */
export type Fault =
  | { kind: "refuse"; error: HostError }
  | { kind: "cut"; when: "before" | "after"; action: number; code?: StandardErrorCode }
  | { kind: "lost"; error?: HostError };

export type BeforeRequest = (book: Book) => void | Promise<void>;

/** Which requests fail and what happens before them; requests are numbered from 1. */
export class FaultPlan {
  private readonly faults = new Map<number, Fault>();
  private readonly hooks = new Map<number, BeforeRequest[]>();

  /** Makes request `number` fail; a later call replaces an earlier one. */
  at(number: number, fault: Fault): void {
    this.faults.set(number, fault);
  }

  /** Runs `work` just before request `number`, as if she or a colleague edited the workbook. */
  beforeRequest(number: number, work: BeforeRequest): void {
    this.hooks.set(number, [...(this.hooks.get(number) ?? []), work]);
  }

  clear(): void {
    this.faults.clear();
    this.hooks.clear();
  }

  faultAt(number: number): Fault | undefined {
    return this.faults.get(number);
  }

  async runHooks(number: number, book: Book): Promise<void> {
    for (const work of this.hooks.get(number) ?? []) await work(book);
  }
}

/** What the executor does for a `cut`. */
export function cutHooks(fault: Fault | undefined): ActionHooks {
  if (fault?.kind !== "cut") return {};
  const cut = (index: number): void => {
    if (index === fault.action) throw cutError(fault.code ?? "GeneralException");
  };
  return fault.when === "before" ? { before: cut } : { after: cut };
}

function cutError(code: StandardErrorCode): RichApiError {
  return richApiError(code);
}

/** The error number that the client is answered with instead of the result. */
export function lostAnswer(fault: Fault | undefined): number | undefined {
  return fault?.kind === "lost" ? hostErrors[fault.error ?? "general"] : undefined;
}
