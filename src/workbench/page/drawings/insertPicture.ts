import type { Picture } from "../../engine/types";
import type { Desk } from "../desk";

/** A picture put in by hand is at most this large at first, in points. */
const most = { width: 240, height: 150 };

/** Puts a picture file at the active cell. Answers undefined, with a notice, where it is none. */
export async function insertPicture(desk: Desk, file: Blob): Promise<Picture | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { sheet, selection } = desk;
  const { row, column } = selection.active;
  let added: Picture | undefined;
  desk.edit("inserting a picture", selection.area, () => {
    const picture = sheet.addPicture(bytes);
    const { width, height } = picture.box;
    const scale = Math.min(1, most.width / width, most.height / height);
    const sum = (count: number, sizeOf: (index: number) => number) =>
      Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((all, one) => all + one, 0);
    picture.box = {
      left: sum(column, (index) => sheet.columnWidth(index)),
      top: sum(row, (index) => sheet.rowHeight(index)),
      width: width * scale,
      height: height * scale,
    };
    added = picture;
  });
  return added;
}
