export { authorizationSheetTitle } from "./headingLines";
export { layOutAuthorizations, type AuthorizationSheet } from "./layOutAuthorizations";
