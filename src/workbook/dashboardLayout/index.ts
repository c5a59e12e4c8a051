export { dashboardTitle } from "./headingPart";
export { layOutDashboard } from "./layOutDashboard";
