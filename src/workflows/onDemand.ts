/**
 * The workflows, fetched when they are first needed: with the rules they are as large as the rest
 * of the pane, which is drawn meanwhile. Once here, they work without a connection.
 */
export async function loadWorkflows() {
  return import(/* webpackChunkName: "workflows" */ "./all").catch(() => {
    throw new Error(
      "A part of Quarterhour could not be loaded. Check the internet connection, then try again; nothing in the workbook was changed."
    );
  });
}
