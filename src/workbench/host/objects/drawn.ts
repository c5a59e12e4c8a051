import type { Drawing } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { points } from "./values";

type Kind = Drawing["kind"];

/** What shapes and charts have in common: an id, a name and a place in points. */
export abstract class DrawnObject<Found extends Drawing> extends HostObject {
  constructor(protected readonly drawing: Found) {
    super();
  }

  override identity(): JsonObject {
    return { Id: this.drawing.id };
  }

  get Id(): string {
    return this.drawing.id;
  }

  get Name(): string {
    return this.drawing.name;
  }

  set Name(name: string) {
    this.drawing.name = name;
  }

  get Left(): number {
    return this.drawing.box.left;
  }

  set Left(left: number) {
    this.drawing.box = { ...this.drawing.box, left: points(left, "left") };
  }

  get Top(): number {
    return this.drawing.box.top;
  }

  set Top(top: number) {
    this.drawing.box = { ...this.drawing.box, top: points(top, "top") };
  }

  get Width(): number {
    return this.drawing.box.width;
  }

  set Width(width: number) {
    this.resize({ width: points(width, "width") });
  }

  get Height(): number {
    return this.drawing.box.height;
  }

  set Height(height: number) {
    this.resize({ height: points(height, "height") });
  }

  Delete(): void {
    this.drawing.delete();
  }

  protected resize(size: { width?: number; height?: number }): void {
    this.drawing.box = { ...this.drawing.box, ...size };
  }
}

/** Those of some kinds, found by name in any case or by id. */
export function findDrawing<K extends Kind>(
  drawings: Drawing[],
  kinds: readonly K[],
  key: unknown
): Extract<Drawing, { kind: K }> | undefined {
  const wanted = String(key).toLowerCase();
  return ofKinds(drawings, kinds).find(
    ({ id, name }) => id === key || name.toLowerCase() === wanted
  );
}

export function ofKinds<K extends Kind>(
  drawings: Drawing[],
  kinds: readonly K[]
): Extract<Drawing, { kind: K }>[] {
  return drawings.filter((drawing): drawing is Extract<Drawing, { kind: K }> =>
    kinds.some((kind) => kind === drawing.kind)
  );
}

export function orNotFound<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw richApiError("ItemNotFound");
  return found;
}
