import { useState } from "react";
import { loadWorkflows } from "../../../workflows/onDemand";
import type { FoundSheet } from "../../../workflows/findLogs";
import { readTextFiles, withFiles } from "../../state/bring/textFiles";
import type { BringLog } from "../../state/bring/useBringLog";
import { useLatest } from "../../state/useLatest";
import { usePane } from "../../state/usePane";
import { sentence } from "../../words";
import { BusyButton } from "../BusyButton";
import { Message } from "../Message";
import { usePaneStyles } from "../usePaneStyles";
import { FilePicker } from "./FilePicker";
import { SheetList } from "./SheetList";
import { StepActions } from "./StepActions";

/** Sheets of this workbook, or text files. */
export function ChooseStep({ log: { chosen, choose, goOn } }: { log: BringLog }) {
  const styles = usePaneStyles();
  const { workbook } = usePane();
  const { answer: found, failure } = useLatest("sheets", find, workbook.status);
  const [refused, setRefused] = useState<string>();
  const [isTold, setTold] = useState(false);
  // A sheet may be gone since she chose it.
  const sheets = chosen.sheets.filter((name) => !found || found.some((one) => one.name === name));
  const isEmpty = sheets.length + chosen.files.length === 0;
  const add = async (files: readonly File[]) => {
    const read = await readTextFiles(files);
    setRefused(read.refused);
    choose({ sheets, files: withFiles(chosen.files, read.files) });
  };
  const goOnIfChosen = () => {
    setTold(true);
    if (isEmpty) return;
    choose({ sheets, files: chosen.files });
    goOn();
  };
  return (
    <>
      <p className={styles.quiet}>
        Choose what holds your sessions: one sheet, several, or a file. A sheet of clients, payers,
        fees or payments can come along. Nothing is written before you have seen it.
      </p>
      {failure !== undefined && <Message intent="error">{sentence(failure)}</Message>}
      <SheetList
        found={found}
        hasFailed={failure !== undefined}
        picked={sheets}
        onChange={(picked) => choose({ sheets: picked, files: chosen.files })}
      />
      <FilePicker
        files={chosen.files}
        onAdd={(files) => void add(files)}
        onRemove={(name) =>
          choose({ sheets, files: chosen.files.filter((file) => file.name !== name) })
        }
      />
      {refused !== undefined && <Message intent="warning">{refused}</Message>}
      {isTold && isEmpty && (
        <div role="alert">
          <Message intent="error">Choose a sheet or a text file first.</Message>
        </div>
      )}
      <StepActions>
        <BusyButton appearance="primary" onClick={goOnIfChosen}>
          Continue
        </BusyButton>
      </StepActions>
    </>
  );
}

async function find(): Promise<FoundSheet[]> {
  return (await loadWorkflows()).findLogs();
}
