import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { LookUpBox } from "../parts/LookUpBox";
import { ListsInForce } from "../parts/ListsInForce";
import { OwnRules } from "../parts/OwnRules";

/** What a code is, which lists that comes from, and how the practice says otherwise. */
export function LookUpView({ status }: { status: ReadyWorkbook }) {
  return (
    <>
      <LookUpBox own={status.own} />
      <ListsInForce judgements={status.judgements} />
      <OwnRules status={status} />
    </>
  );
}
