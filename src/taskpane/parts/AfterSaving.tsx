import type { AddedBenefits } from "../../workflows/addBenefits";
import { usePane } from "../state/usePane";
import { number } from "../words";
import { BusyButton } from "./BusyButton";
import { usePaneStyles } from "./usePaneStyles";

/** Where the plan's answers stand. */
export function AfterSaving({ result: { benefit, sheet, sheetRow } }: { result: AddedBenefits }) {
  const styles = usePaneStyles();
  const { goToBenefits } = usePane();
  return (
    <div className={styles.row}>
      <BusyButton onClick={() => void goToBenefits(benefit)}>
        Go to row {number(sheetRow)} of {sheet}
      </BusyButton>
    </div>
  );
}
