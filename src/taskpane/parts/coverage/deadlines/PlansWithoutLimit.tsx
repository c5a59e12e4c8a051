import type { WithoutLimit } from "../../../../billing/deadlines/withoutLimit";
import { planKey } from "../../../../billing/names";
import type { Payer } from "../../../../billing/records";
import { usePane } from "../../../state/usePane";
import { listed, number } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";

const clientsNamed = 5;

interface PlansWithoutLimitProps {
  plans: readonly WithoutLimit[];
  payers: readonly Payer[];
}

/** Plans of which nobody knows how long they take claims, and where to type it. */
export function PlansWithoutLimit({ plans, payers }: PlansWithoutLimitProps) {
  const styles = usePaneStyles();
  const { goToRowOf } = usePane();
  return (
    <div className={styles.tight}>
      <Heading level={3}>Plans without a known limit</Heading>
      <p className={styles.caption}>
        Their claims are not in the list above. Ask the plan within how many days after a visit it
        takes a claim, and type the number in Payers, column Filing days; a plan that is not there
        needs a row first.
      </p>
      <ul className={styles.list} aria-label="Plans without a known limit">
        {plans.map(({ payer, product, clients }) => {
          const name = product === undefined ? payer : `${payer} ${product}`;
          return (
            <li key={JSON.stringify([payer, product])} className={styles.item}>
              <span className={styles.strong}>
                <bdi>{name}</bdi>
              </span>
              <span className={styles.line}>{clientsWords(clients)}</span>
              <div className={styles.row}>
                <BusyButton
                  size="small"
                  appearance="subtle"
                  onClick={() => void goToRowOf("Payers", rowOf(payer, product, payers))}
                  aria-label={`Go to Payers: ${name}`}
                >
                  Go to Payers
                </BusyButton>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function clientsWords(clients: readonly string[]): string {
  const named = clients.slice(0, clientsNamed);
  const more = clients.length - named.length;
  return listed(more > 0 ? [...named, `${number(more)} more`] : named);
}

/** The payer's row, of that product where there is one; else the first of the table. */
function rowOf(payer: string, product: string | undefined, payers: readonly Payer[]): number {
  const own = payers.filter((each) => planKey(each.payer) === planKey(payer));
  const ofProduct = own.find((each) => planKey(each.product) === planKey(product));
  return (ofProduct ?? own[0])?.row ?? 1;
}
