import type { Replacement } from "../codes/procedure";
import { codeProblem } from "../codes/procedureWords";
import type { Finding, Fix } from "./finding";
import {
  finding,
  noFindings,
  problemIn,
  readsBut,
  showsError,
  type RowContext,
} from "./rowContext";
import { quote } from "./words";

/** A code that is missing, not known, not valid yet, or retired on the date of service. */
export function checkCodes(context: RowContext): readonly Finding[] {
  const { session, codeStatus } = context;
  if (showsError(session, "Code")) return noFindings;
  if (!codeStatus) {
    const unreadable = problemIn(session, "Code");
    if (unreadable) {
      const what = readsBut(unreadable, "a code");
      const message = `${what}; type one code, and give each other one a row of its own`;
      return [finding("code-unknown", context, message)];
    }
    return [finding("code-missing", context, "Code is blank; type the code of the service")];
  }
  if (codeStatus.status === "known") return noFindings;
  const message = codeProblem(codeStatus, quote(session.code ?? ""));
  if (codeStatus.status !== "retired") return [finding("code-unknown", context, message)];
  const fix = certainReplacement(context, codeStatus.replacement);
  return [finding("code-retired", context, message, { fix })];
}

/** The one code that replaced a retired one, where it is valid on the date of service. */
function certainReplacement(
  { session, rules }: RowContext,
  replacement: Replacement | undefined
): Fix | undefined {
  const [code, ...others] = replacement?.codes ?? [];
  if (code === undefined || others.length > 0 || session.date === undefined) return undefined;
  if (rules.statusOn(code, session.date).status !== "known") return undefined;
  return {
    label: `Set Code to ${code}`,
    writes: [{ row: session.row, column: "Code", value: code }],
  };
}
