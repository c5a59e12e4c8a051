import { diagnosisStatus, findDiagnosis, normalizeDiagnosis } from "../../codes/diagnoses";
import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, isDash, plainText, quoted, unclear } from "./cellText";

const dotted = "[a-z](?:\\d[0-9a-z]|[a-z]\\d)\\.[0-9a-z]{1,4}";
const bare = "[a-z](?:\\d[0-9a-z]|[a-z]\\d)[0-9a-z]{0,4}";
const form = new RegExp(`(?<![a-z0-9.])(?:${dotted}|${bare})(?![a-z0-9]|\\.[a-z0-9])`, "gi");
const longest = 1000;
/** The form of a code is all that is asked for here, which no date changes. */
const anyDay = "2026-01-01";

/**
 * ICD-10 codes of a cell, in order, each once, as they are printed: `F84.0, R27.8`, `f840`,
 * `F84.0 Autistic disorder`, `Dx: R62.50 (delay)`. Without its dot a code is taken from among words
 * only where it is a known one, for `A1C` and `B12` are none. Unclear where no code is in it
 * (`Autism`), where it is in doubt, or where a word among codes may be another one.
 */
export function readDiagnoses(cell: LogCell): CellReading<string[]> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  if (isDash(cell)) return { kind: "blank" };
  const plain = plainText(String(cell.value));
  if (plain.includes("?")) return unclear(cell, "its question mark says that it is not sure");
  if (plain.length > longest) return unclear(cell, "it is too long to be a list of codes");
  const found = plain.match(form) ?? [];
  const isOnlyCodes = plain.replace(form, "").replace(/[\s,;:/|+&.()-]+/g, "") === "";
  const codes = found.filter((code) => code.includes(".") || isOnlyCodes || findDiagnosis(code));
  const odd = codes.find((code) => diagnosisStatus(code, anyDay).status === "malformed");
  if (codes.length === 0 || odd !== undefined) {
    return unclear(cell, `${quoted(odd ?? plain)} ${odd ? "is" : "names"} no ICD-10 code`);
  }
  const doubtful = found.find((code) => !codes.includes(code));
  if (doubtful !== undefined) return unclear(cell, `${quoted(doubtful)} may be another code`);
  return { kind: "read", value: [...new Set(codes.map(normalizeDiagnosis))] };
}
