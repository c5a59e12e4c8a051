import type { Book, CustomFunction } from "../../engine/types";
import type { EventRegistry } from "../events/eventRegistry";
import { ColumnIds } from "../objects/columnIds";
import { Workbook } from "../objects/workbook";
import type { ExecutorTarget } from "../protocol/executor";
import type { HostObject } from "../protocol/hostObject";
import { References } from "../protocol/references";
import { CustomFunctionBridge } from "./customFunctions";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  DynamicRibbon,
  type RibbonButtonState,
} from "./runtime";

/** What services do outside of the workbook. */
export interface ServiceEffects {
  invoke(invocations: readonly unknown[][]): void;
  showPane(isVisible: boolean): void;
  changeRibbon(button: RibbonButtonState): void;
  isVisible: boolean;
}

/** Everything that a request can reach: the workbook, kept references and Office's services. */
export class HostServices implements ExecutorTarget {
  readonly root: Workbook;
  /** Resolves when the add-in can run commands and, if it has any, custom functions. */
  readonly ready: Promise<void>;
  private readonly references = new References();
  private readonly pane: AppRuntimeService;
  private readonly services: ReadonlyMap<string, HostObject>;

  constructor(
    book: Book,
    events: EventRegistry,
    functions: readonly CustomFunction[],
    effects: ServiceEffects
  ) {
    this.root = new Workbook({
      book,
      references: this.references,
      events,
      columnIds: new ColumnIds(),
    });
    const bridge = new CustomFunctionBridge(book, functions, (calls) => effects.invoke(calls));
    let markReady = (): void => {};
    const commandsReady = new Promise<void>((resolve) => (markReady = resolve));
    this.ready = Promise.all([commandsReady, bridge.ready]).then(() => undefined);
    this.pane = new AppRuntimeService(
      effects.isVisible ? "Visible" : "Background",
      effects.showPane
    );
    this.services = new Map<string, HostObject>([
      ["Microsoft.ExcelServices.CustomFunctions", bridge],
      ["Microsoft.InternalService.AddinInternalService", new AddinInternalService(markReady)],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
      ["Microsoft.AppRuntime.AppRuntimeService", this.pane],
      ["Microsoft.DynamicRibbon.DynamicRibbon", new DynamicRibbon(effects.changeRibbon)],
    ]);
  }

  /** Answers whether the pane was not shown, or not hidden, before. */
  paneShown(isVisible: boolean): boolean {
    return this.pane.shown(isVisible);
  }

  service(name: string): HostObject | undefined {
    return this.services.get(name);
  }

  reference(id: string): HostObject {
    return this.references.find(id);
  }

  dispose(): void {
    this.references.releaseAll();
  }
}
