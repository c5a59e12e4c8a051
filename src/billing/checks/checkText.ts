import type { Judgement } from "./judgement";

const longest = 2000;
const longestMessage = 600;

/**
 * What column Check reads: `Ready`, `Review: ...` or `Fix: ...`, every finding with its id in
 * brackets, errors first; never longer than 2,000 characters, the rest being counted.
 */
export function checkText({ status, findings }: Judgement): string {
  if (status === "Ready") return "Ready";
  const told: string[] = [];
  let length = status.length + 2;
  for (const [at, { message, id }] of findings.entries()) {
    const text = `${clipped(message)} [${id}]`;
    const rest = `and ${findings.length - at} more`;
    const room = at === findings.length - 1 ? 0 : rest.length + 2;
    if (length + text.length + room > longest) {
      told.push(rest);
      break;
    }
    told.push(text);
    length += text.length + 2;
  }
  return `${status}: ${told.join("; ")}`;
}

function clipped(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message;
}
