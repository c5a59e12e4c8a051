import { deleteRows, insertRows, sortTable, toggleFont } from "../commands";
import { chooseFile } from "../files";
import type { Workspace } from "../workspace";
import type { RibbonCommand, RibbonGroup } from "./ribbon";

export interface RibbonActions {
  create(): void;
  open(): void;
  save(): void;
  /** What the other commands work on. */
  workspace(): Workspace | undefined;
}

/** The page's own commands in the ribbon. */
export function ribbonCommands(actions: RibbonActions): Record<RibbonGroup, RibbonCommand[]> {
  /** Ends an edit first, and gives the focus back to the sheet. */
  const onSheet = (run: (workspace: Workspace) => void) => () => {
    const workspace = actions.workspace();
    workspace?.editor.commit(() => {
      run(workspace);
      const hasOpened = document.querySelector(".popup, dialog") !== null;
      if (!hasOpened) workspace.grid.table.focus({ preventScroll: true });
    });
  };
  return {
    File: [
      { label: "New", icon: "create", title: "A new workbook", run: () => actions.create() },
      { label: "Open…", icon: "open", title: "Open an .xlsx file", run: () => actions.open() },
      {
        label: "Save a copy",
        icon: "save",
        title: "Download this workbook (Ctrl+S)",
        run: () => actions.save(),
      },
    ],
    Undo: [
      { label: "Undo", icon: "undo", title: "Undo", run: onSheet(({ desk }) => desk.undo()) },
      { label: "Redo", icon: "redo", title: "Redo", run: onSheet(({ desk }) => desk.redo()) },
    ],
    Font: [
      {
        label: "Bold",
        letter: "B",
        title: "Bold (Ctrl+B)",
        run: onSheet(({ desk }) => toggleFont(desk, "bold")),
      },
    ],
    Rows: [
      {
        label: "Insert row",
        icon: "insertRow",
        title: "Insert rows above the selection",
        run: onSheet(({ desk }) => insertRows(desk)),
      },
      {
        label: "Delete row",
        icon: "deleteRow",
        title: "Delete the selected rows",
        run: onSheet(({ desk }) => deleteRows(desk)),
      },
    ],
    Insert: [
      {
        label: "Picture",
        icon: "picture",
        title: "Put a PNG or JPEG picture on the sheet, at the active cell",
        run: onSheet(
          (workspace) =>
            void chooseFile("image/png,image/jpeg").then((file) => workspace.insertPicture(file))
        ),
      },
    ],
    Table: [
      {
        label: "A to Z",
        icon: "sortUp",
        title: "Sort the table by this column, A to Z",
        run: onSheet(({ desk }) => sortTable(desk, true)),
      },
      {
        label: "Z to A",
        icon: "sortDown",
        title: "Sort the table by this column, Z to A",
        run: onSheet(({ desk }) => sortTable(desk, false)),
      },
      {
        label: "Filter",
        icon: "filter",
        title: "Filter the table by this column",
        run: onSheet((workspace) => {
          const { row, column } = workspace.desk.selection.active;
          workspace.openFilter(column, row);
        }),
      },
    ],
  };
}
