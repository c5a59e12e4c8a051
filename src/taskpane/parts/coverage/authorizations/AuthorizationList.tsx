import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AuthorizationUse } from "../../../../billing/coverage/use/authorizationUse";
import { counted, number } from "../../../words";
import { Disclosure } from "../../Disclosure";
import { ShowMore } from "../../ShowMore";
import { usePaged } from "../../usePaged";
import { usePaneStyles } from "../../usePaneStyles";
import { AuthorizationCard } from "./AuthorizationCard";

/** So many fit in a pane without a way to look for one. */
const glance = 5;

/** Each takes much of a pane, and other sections follow them. */
const pageLength = 8;

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** Those ahead, the most urgent first; those that are over folded away. Both can be searched. */
export function AuthorizationList({ uses }: { uses: readonly AuthorizationUse[] }) {
  const styles = usePaneStyles();
  const { input } = useStyles();
  const [text, setText] = useState("");
  const found = useMemo(() => usesLike(uses, text), [uses, text]);
  const ahead = found.filter(({ isOver }) => !isOver);
  const over = found.filter(({ isOver }) => isOver);
  return (
    <>
      {uses.length > glance && (
        <Field label="Client or number">
          <Input
            type="search"
            className={input}
            input={{ className: input }}
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
      )}
      <span className={styles.caption} role="status">
        {found.length === uses.length
          ? counted(uses.length, "authorization")
          : `${number(found.length)} of ${counted(uses.length, "authorization")}`}
      </span>
      {found.length === 0 && <p className={styles.quiet}>No authorization is like that.</p>}
      <Cards key={`ahead ${text}`} uses={ahead} name="Authorizations" />
      {over.length > 0 && (
        <Disclosure label={`Ended, closed or denied (${number(over.length)})`}>
          <Cards key={text} uses={over} name="Ended, closed or denied" />
        </Disclosure>
      )}
    </>
  );
}

function Cards({ uses, name }: { uses: readonly AuthorizationUse[]; name: string }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(uses, pageLength);
  if (uses.length === 0) return null;
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <ul className={styles.list} aria-label={name}>
        {shown.map((use) => (
          <AuthorizationCard key={use.account.authorization.row} use={use} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </div>
  );
}

/** Those of a client, or of a number, in their order. */
function usesLike(uses: readonly AuthorizationUse[], text: string): readonly AuthorizationUse[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return uses;
  return uses.filter(({ account: { authorization } }) =>
    [authorization.client, authorization.number ?? ""].some((each) =>
      each.toLowerCase().includes(wanted)
    )
  );
}
