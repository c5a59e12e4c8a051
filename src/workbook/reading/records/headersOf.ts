import { tableNamed, type Header, type TableName } from "../../tables";

/** Every header that a table may have. */
export function headersOf<Name extends TableName>(name: Name): Header<Name>[] {
  return tableNamed(name).columns.map((column) => column.header as Header<Name>);
}
