/** Everything that the pane and the ribbon do, in one piece with the rules that it goes by. */
export { acceptReviews, removeAccepted } from "./acceptReviews";
export { applyFixes } from "./applyFixes";
export { checkFingerprints } from "./checkFingerprints";
export { checkSessions } from "./checkSessions";
export { lookAtWorkbook } from "./lookAtWorkbook";
export { makeDashboard } from "./makeDashboard";
export { makeDocuments } from "./makeDocuments";
export { makeSuperbills } from "./makeSuperbills";
export { goToSession, goToSheet } from "./navigation";
export { openDocument } from "./openDocument";
export { previewDocuments } from "./previewDocuments";
export { readDocuments } from "./readDocuments";
export { readFigures } from "./readFigures";
export { proposeCare } from "./proposeCare";
export { reissueDocument } from "./reissueDocument";
export { takeBackDocuments } from "./takeBackDocuments";
export { voidDocuments } from "./voidDocuments";
