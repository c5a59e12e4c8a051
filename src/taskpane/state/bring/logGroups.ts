import type { LogReading } from "../../../billing/logs/readLog";
import type { LogAhead } from "../../../workflows/logs/logsAhead";

/** Logs that are alike in all their columns, such as a tab for each month: told of once. */
export interface LogGroup {
  /** At least one. */
  logs: LogAhead[];
  names: string[];
  /** Of the first of them, which stands for all. */
  reading: LogReading;
}

export function groupLogs(logs: readonly LogAhead[]): LogGroup[] {
  const groups = new Map<string, LogGroup>();
  for (const log of logs) {
    const { reading } = log;
    const columns = reading.columns.map(({ column, header, field }) => [column, header, field]);
    const key = JSON.stringify([reading.table === "none" ? log.name : reading.table, columns]);
    const group = groups.get(key);
    if (group) {
      group.logs.push(log);
      group.names.push(log.name);
    } else {
      groups.set(key, { logs: [log], names: [log.name], reading });
    }
  }
  return [...groups.values()];
}
