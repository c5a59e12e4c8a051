import { procedures } from "../../../billing/codes/procedures";
import { ruleBookOf } from "../../../billing/codes/ruleBook";
import type { IsoDate } from "../../../billing/records";
import { recentCodes } from "../../../billing/sessions/clock/recentCodes";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";

/** Codes of a list, under what brings them together. */
export interface CodeGroup {
  label: string;
  codes: { code: string; name: string | undefined }[];
}

/** The codes that may be timed on a day: the client's recent ones first, then those with a fee. */
export function codeChoices(
  { records, own, clock }: Pick<ReadyWorkbook, "records" | "own" | "clock">,
  client: string,
  today: IsoDate
): CodeGroup[] {
  const rules = ruleBookOf(own.codeRules, own.pairRules);
  const seen = new Set<string>();
  const usable = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const status = rules.statusOn(code, today);
      if (status.status !== "known" || status.procedure.kind === "supply") return [];
      const { code: normal, name } = status.procedure;
      if (seen.has(normal)) return [];
      seen.add(normal);
      return [{ code: normal, name: name === normal ? undefined : name }];
    });
  const recent = client === "" ? [] : recentCodes(client, records.sessions, clock);
  const groups = [
    { label: "Recent with this client", codes: usable(recent) },
    { label: "With a fee", codes: usable(records.fees.map(({ code }) => code)) },
    {
      label: "Other codes",
      codes: usable([...procedures.map(({ code }) => code), ...rules.ownCodes]),
    },
  ];
  return groups.filter(({ codes }) => codes.length > 0);
}
