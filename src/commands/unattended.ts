import { checkSessions } from "../workflows/checkSessions";
import { makeDocuments } from "../workflows/makeDocuments";
import { setUpWorkbook } from "../workflows/setUpWorkbook";

/**
 * The workflows for a program that plays Excel without a screen. It loads this bundle beside the
 * real office.js and calls what stands here under the global name `quarterhour`.
 */
const unattended = { checkSessions, makeDocuments, setUpWorkbook };

Object.assign(globalThis, { quarterhour: unattended });
