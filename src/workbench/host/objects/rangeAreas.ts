import { richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { Keepable } from "../protocol/references";
import type { JsonObject } from "../protocol/wire";
import type { HostContext } from "./context";
import type { Range } from "./range";
import { integer } from "./values";

/** Rectangles of one sheet. The host only has such of a single one. */
export class RangeAreas extends HostObject implements Keepable {
  readonly className = "RangeAreas";

  constructor(
    private readonly host: HostContext,
    private readonly only: Range
  ) {
    super();
  }

  follow(): () => void {
    return this.only.follow();
  }

  override identity(): JsonObject {
    const id = this.host.references.idOf(this);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  override assertExists(): void {
    this.only.assertExists();
  }

  _KeepReference(): void {
    this.host.references.keep(this);
  }

  get Address(): string {
    return this.only.Address;
  }

  get AreaCount(): number {
    return 1;
  }

  get Areas(): RangeCollection {
    return new RangeCollection([this.only]);
  }
}

export class RangeCollection extends HostCollection<Range> {
  readonly className = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): Range[] {
    return [...this.ranges];
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: number): Range {
    const range = this.ranges[integer(index, "index")];
    if (!range) throw richApiError("ItemNotFound");
    return range;
  }
}
