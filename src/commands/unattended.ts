import { fieldsOf, logTables } from "../billing/logs/matching/fields";
import { adoptInPlace } from "../workflows/adoptInPlace";
import { bringLogs } from "../workflows/bringLogs";
import { checkSessions } from "../workflows/checkSessions";
import { findLogs } from "../workflows/findLogs";
import { makeDocuments } from "../workflows/makeDocuments";
import { openLogs } from "../workflows/openLogs";
import { previewLogs } from "../workflows/previewLogs";
import { setUpWorkbook } from "../workflows/setUpWorkbook";

/** The headers that a column of a log may be given, by table. */
const logFields = Object.fromEntries(logTables.map((table) => [table, fieldsOf(table)]));

/**
 * The workflows for a program that plays Excel without a screen. It loads this bundle beside the
 * real office.js and calls what stands here under the global name `quarterhour`.
 */
const unattended = {
  ...{ adoptInPlace, bringLogs, findLogs, openLogs, previewLogs, logFields },
  ...{ checkSessions, makeDocuments, setUpWorkbook },
};

Object.assign(globalThis, { quarterhour: unattended });
