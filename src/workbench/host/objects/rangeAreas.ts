import { richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { Keepable } from "../protocol/references";
import type { JsonObject } from "../protocol/wire";
import type { HostContext } from "./context";
import type { Range } from "./range";
import { integer } from "./values";

/** Rectangles of one sheet. */
export class RangeAreas extends HostObject implements Keepable {
  readonly className = "RangeAreas";

  constructor(
    private readonly host: HostContext,
    private readonly ranges: readonly Range[]
  ) {
    super();
  }

  follow(): () => void {
    const unfollow = this.ranges.map((range) => range.follow());
    return () => unfollow.forEach((stop) => stop());
  }

  override identity(): JsonObject {
    const id = this.host.references.idOf(this);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  override assertExists(): void {
    this.ranges.forEach((range) => range.assertExists());
  }

  _KeepReference(): void {
    this.host.references.keep(this);
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
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
