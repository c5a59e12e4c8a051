import type { Table } from "../../engine/types";
import { sortTableBy } from "../commands";
import type { Desk } from "../desk";
import { areaOf } from "../areas";
import { element } from "../dom";
import { openPopup, type Anchor } from "./popup";

const blankLabel = "(Blanks)";

/** The menu of a table's header button: sort, and choose which values are shown. */
export function openFilterMenu(desk: Desk, table: Table, column: number, anchor: Anchor): void {
  const name = table.columnNames()[column] ?? "";
  const values = columnValues(table, column);
  const boxes = values.map(({ text, isShown }) => valueBox(text, isShown));
  const search = element("input", {
    type: "search",
    placeholder: "Search",
    "aria-label": `Search ${name}`,
  });
  const all = element("input", { type: "checkbox" });
  const list = element(
    "div",
    { class: "filter-values", role: "group", "aria-label": `Values of ${name}` },
    ...boxes.map((box) => box.label)
  );

  const visibleBoxes = () => boxes.filter(({ label }) => !label.hidden);
  const showAll = () => {
    const shown = visibleBoxes();
    const checked = shown.filter(({ input }) => input.checked).length;
    all.checked = checked === shown.length;
    all.indeterminate = checked > 0 && checked < shown.length;
  };
  search.addEventListener("input", () => {
    for (const { label, text } of boxes)
      label.hidden = !text.toLowerCase().includes(search.value.toLowerCase());
    showAll();
  });
  all.addEventListener("change", () => {
    for (const { input } of visibleBoxes()) input.checked = all.checked;
  });
  list.addEventListener("change", showAll);
  showAll();

  const sort = (ascending: boolean) => () => {
    close();
    sortTableBy(desk, table, column, ascending);
  };
  const apply = (chosen: string[] | undefined) => {
    close();
    const area = areaOf(desk.selection.active);
    desk.edit("filtering", area, () => table.filter(column, chosen));
    desk.announcement.emit(
      chosen ? `${table.name} filtered by ${name}.` : `Filter of ${name} cleared.`
    );
  };
  const applyChecked = () => {
    const chosen = visibleBoxes()
      .filter(({ input }) => input.checked)
      .map(({ text }) => text);
    if (chosen.length > 0) apply(chosen.length === boxes.length ? undefined : chosen);
  };
  const popup = element(
    "form",
    {
      class: "filter-menu",
      role: "dialog",
      "aria-label": `Sort and filter ${name}`,
      onsubmit: (event: Event) => {
        event.preventDefault();
        applyChecked();
      },
    },
    element("button", { type: "button", class: "menu-row", onclick: sort(true) }, "Sort A to Z"),
    element("button", { type: "button", class: "menu-row", onclick: sort(false) }, "Sort Z to A"),
    element(
      "button",
      {
        type: "button",
        class: "menu-row",
        disabled: !table.isFiltered,
        onclick: () => apply(undefined),
      },
      `Clear filter from ${name}`
    ),
    element("div", { class: "menu-line" }),
    search,
    element("label", { class: "filter-value" }, all, "(Select all)"),
    list,
    element(
      "div",
      { class: "filter-buttons" },
      element("button", { type: "submit", class: "primary" }, "OK"),
      element("button", { type: "button", onclick: () => close() }, "Cancel")
    )
  );
  const close = openPopup(popup, anchor);
  popup.querySelector("button")?.focus();
}

function valueBox(text: string, isChecked: boolean) {
  const input = element("input", { type: "checkbox" });
  input.checked = isChecked;
  return {
    text,
    input,
    label: element("label", { class: "filter-value" }, input, text === "" ? blankLabel : text),
  };
}

/** A column's texts, each once, in order; shown where any row that has it is shown. */
function columnValues(table: Table, column: number): { text: string; isShown: boolean }[] {
  const { bodyArea, sheet } = table;
  const area = { ...bodyArea, column: bodyArea.column + column, columnCount: 1 };
  const shown = new Map<string, boolean>();
  sheet.texts(area).forEach(([text = ""], offset) => {
    shown.set(text, shown.get(text) === true || !sheet.isRowHidden(area.row + offset));
  });
  return [...shown]
    .map(([text, isShown]) => ({ text, isShown }))
    .sort(
      (one, other) =>
        Number(one.text === "") - Number(other.text === "") ||
        collator.compare(one.text, other.text)
    );
}

const collator = new Intl.Collator("en-US", { numeric: true });
