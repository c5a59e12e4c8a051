import { rowNumber } from "../records";
import type { CheckFamily } from "./family";
import type { Finding } from "./finding";
import { checkList } from "./diagnosesOfList";
import { diagnosesOf, DiagnosisVerdicts } from "./diagnosesVerdicts";
import { finding, noFindings, problemIn, readsBut, type RowContext } from "./rowContext";
import { clip } from "./words";

/** The diagnoses that a row is billed with: its own, else the client's. */
export const diagnosesFamily: CheckFamily = {
  ofRowRemembering: () => {
    const verdicts = new DiagnosisVerdicts();
    return (row) => checkDiagnoses(row, verdicts);
  },
};

function checkDiagnoses(row: RowContext, verdicts: DiagnosisVerdicts): readonly Finding[] {
  const unread = row.session.problems.length > 0 ? unreadCell(row) : undefined;
  if (unread) return [unread];
  const codes = diagnosesOf(row);
  if (codes.length === 0) {
    const missing = withoutDiagnosis(row);
    return missing ? [missing] : noFindings;
  }
  return verdicts.isClean(row, codes) ? noFindings : checkList(row, codes, verdicts);
}

/** The row's own cell, where it shows an error: what it was to hold is not known. */
function unreadCell(row: RowContext): Finding | undefined {
  const problem = problemIn(row.session, "Diagnoses");
  if (!problem) return undefined;
  const message =
    problem.kind === "error"
      ? `Diagnoses shows ${clip(problem.text)}; correct its formula or type the codes`
      : `${readsBut(problem, "a list of codes")}; type the codes`;
  return finding("diagnosis-malformed", row, message);
}

/** A family that pays itself needs no diagnosis; who pays is not known without the client. */
function withoutDiagnosis(row: RowContext): Finding | undefined {
  const { client, coverage } = row;
  if (!client || coverage?.plan.payer === undefined) return undefined;
  const name = clip(client.client);
  const shown = client.problems.find(({ column }) => column === "Diagnoses")?.text;
  const cell = `row ${rowNumber(client)} of Clients`;
  return shown === undefined
    ? finding(
        "diagnosis-missing",
        row,
        `Neither the row nor ${name} has a diagnosis; type it here, or in ${cell}`
      )
    : finding(
        "diagnosis-malformed",
        row,
        `The diagnoses of ${name} show ${clip(shown)}; correct them in ${cell}`
      );
}
