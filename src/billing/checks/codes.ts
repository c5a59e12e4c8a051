import type { ProcedureStatus } from "../codes/procedures";
import type { Finding, Fix } from "./finding";
import { finding, noFindings, showsError, type RowContext } from "./rowContext";
import { quote } from "./words";

/** A code that is missing, not known, not valid yet, or retired on the date of service. */
export function checkCodes(context: RowContext): readonly Finding[] {
  const { session, codeStatus } = context;
  if (showsError(session, "Code")) return noFindings;
  if (!codeStatus) {
    return [finding("code-missing", context, "Code is blank; type the code of the service")];
  }
  switch (codeStatus.status) {
    case "known":
      return noFindings;
    case "unknown": {
      const message = `${quote(session.code ?? "")} is not a code that is billed for occupational therapy; correct it`;
      return [finding("code-unknown", context, message)];
    }
    case "not yet valid": {
      const { procedure, from } = codeStatus;
      const message = `${procedure.code} is valid from ${from}, after the date of service; bill another code`;
      return [finding("code-unknown", context, message)];
    }
    case "retired":
      return [retired(context, codeStatus)];
  }
}

function retired(
  context: RowContext,
  { procedure, lastValid, replacement }: Extract<ProcedureStatus, { status: "retired" }>
): Finding {
  const instead = replacement ? `; bill ${replacement.words}` : "; bill what replaced it";
  const message = `${procedure.code} was retired on ${lastValid}${instead}`;
  return finding("code-retired", context, message, {
    fix: certainReplacement(context, replacement),
  });
}

/** The one code that replaced a retired one, where it is valid on the date of service. */
function certainReplacement(
  { session, rules }: RowContext,
  replacement: Extract<ProcedureStatus, { status: "retired" }>["replacement"]
): Fix | undefined {
  const [code, ...others] = replacement?.codes ?? [];
  if (code === undefined || others.length > 0 || session.date === undefined) return undefined;
  if (rules.statusOn(code, session.date).status !== "known") return undefined;
  return {
    label: `Set Code to ${code}`,
    writes: [{ row: session.row, column: "Code", value: code }],
  };
}
