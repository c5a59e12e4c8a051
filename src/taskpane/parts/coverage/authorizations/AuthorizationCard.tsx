import type { AuthorizationUse } from "../../../../billing/coverage/use/authorizationUse";
import { isRunningOut } from "../../../../billing/coverage/use/situation";
import { usePane } from "../../../state/usePane";
import { BusyButton } from "../../BusyButton";
import { Heading } from "../../Heading";
import { Icon } from "../../Icon";
import { usePaneStyles } from "../../usePaneStyles";
import { amountWords } from "./amountWords";
import { untilWords } from "./untilWords";
import { UseBar } from "./UseBar";

/** One authorization: whose it is, what is left of it and until when, and what to do. */
export function AuthorizationCard({ use }: { use: AuthorizationUse }) {
  const styles = usePaneStyles();
  const { goToRowOf } = usePane();
  const { authorization } = use.account;
  const { client, kind, number, payer, codes } = authorization;
  const amounts = amountWords(use);
  const details = [payer ?? "any payer", codes.length > 0 ? codes.join(", ") : "all codes"];
  const name = `${kind ?? "Kind not known"} ${number ?? "without a number"}`;
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <Heading level={3}>
          <bdi>{client || "No client"}</bdi>
        </Heading>
        <Title use={use} />
      </div>
      <span className={styles.line}>
        {kind ?? "Kind not known"}{" "}
        {number === undefined ? missingNumber(use) : <bdi>{number}</bdi>}
      </span>
      <span className={styles.caption}>
        {details.map((detail, at) => (
          <span key={at}>
            {at > 0 && " · "}
            <bdi>{detail}</bdi>
          </span>
        ))}
      </span>
      {amounts && <UseBar summary={use} label={amounts.own} />}
      {amounts && <span className={styles.line}>{amounts.own}</span>}
      {amounts && <span className={styles.caption}>{amounts.other}</span>}
      <span className={styles.line}>{untilWords(use)}</span>
      {use.advice !== undefined && <span className={styles.strong}>{use.advice}</span>}
      <div className={styles.row}>
        <BusyButton
          size="small"
          appearance="subtle"
          onClick={() => void goToRowOf("Authorizations", authorization.row)}
          aria-label={`Go to row: ${client || "no client"}, ${name}`}
        >
          Go to row
        </BusyButton>
      </div>
    </li>
  );
}

function Title({ use: { situation, title } }: { use: AuthorizationUse }) {
  const styles = usePaneStyles();
  return (
    <span className={`${styles.row} ${styles.figure}`}>
      {isRunningOut(situation) && <Icon name={situation === "used up" ? "fix" : "review"} />}
      {title}
    </span>
  );
}

function missingNumber({ situation }: AuthorizationUse): string {
  return situation === "pending" ? "(pending, no number)" : "(no number)";
}
