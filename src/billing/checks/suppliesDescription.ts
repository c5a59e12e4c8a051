import type { Finding } from "./finding";
import { finding, problemIn, type RowContext } from "./rowContext";
import { clip } from "./words";

/** Codes for what has no code of its own: a plan learns from the description what it was. */
const toBeDescribed: ReadonlySet<string> = new Set([
  "97039",
  "97139",
  "97799",
  "A9999",
  "E1229",
  "E1399",
  "L3999",
]);

/** True for a row whose code a plan pays only with a description, where it has none. */
export function lacksDescription({ session, procedure, coverage }: RowContext): boolean {
  if (procedure === undefined || !toBeDescribed.has(procedure.code)) return false;
  if (coverage?.plan.payer === undefined) return false;
  return !/[\p{L}\p{N}]/u.test(session.description ?? "");
}

/**
 * @param isKept whether any row has a Description; where none has, the table may be without the
 * optional column
 */
export function descriptionMissing(row: RowContext, isKept: boolean): Finding {
  const code = row.procedure?.code ?? "";
  const shown = problemIn(row.session, "Description");
  const what = `${code} stands for what has no code of its own`;
  const message = shown
    ? `${what}, and Description shows ${clip(shown.text)}; correct its formula or type what it was`
    : isKept
      ? `${what}, and Description is blank; type there what it was`
      : `${what}, and no Description says what it was; type it in column Description, or add that column at the right of Sessions`;
  return finding("description-missing", row, message);
}
