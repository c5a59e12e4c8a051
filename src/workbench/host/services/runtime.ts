import { HostObject } from "../protocol/hostObject";

type StartState = "Inactive" | "Background" | "Visible";
type PaneState = "Visible" | "Background";

/** `Office.addin.setStartupBehavior`: whether the add-in loads with the document. */
export class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";
  private state: StartState = "Inactive";

  GetAppRuntimeStartState(): StartState {
    return this.state;
  }

  SetAppRuntimeStartState(state: StartState): void {
    this.state = state;
  }
}

/** `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  /** @param onChange shows or hides the task pane and tells the add-in. */
  constructor(
    private state: PaneState,
    private readonly onChange: (isVisible: boolean) => void
  ) {
    super();
  }

  /** The person showed or hid the pane; answers whether that changed anything. */
  shown(isVisible: boolean): boolean {
    const before = this.state;
    this.state = isVisible ? "Visible" : "Background";
    return before !== this.state;
  }

  GetAppRuntimeState(): PaneState {
    return this.state;
  }

  SetAppRuntimeState(state: PaneState): void {
    if (state === this.state) return;
    this.state = state;
    this.onChange(state === "Visible");
  }
}

/** Tells the host that the add-in can run ribbon commands. */
export class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  constructor(private readonly onReady: () => void) {
    super();
  }

  NotifyActionHandlerReady(): void {
    this.onReady();
  }
}

export interface RibbonButtonState {
  id: string;
  isEnabled: boolean;
}

/** `Office.ribbon.requestUpdate`: which buttons are enabled. */
export class DynamicRibbon extends HostObject {
  readonly className = "DynamicRibbon";

  /** @param onChange is told of each button whose state was set. */
  constructor(private readonly onChange: (button: RibbonButtonState) => void) {
    super();
  }

  GetButton(id: string): RibbonButton {
    return new RibbonButton(id, this.onChange);
  }

  GetTab(id: string): RibbonTab {
    return new RibbonTab(id);
  }
}

class RibbonButton extends HostObject {
  readonly className = "RibbonButton";
  private isEnabled = true;

  constructor(
    private readonly id: string,
    private readonly onChange: (button: RibbonButtonState) => void
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  get Enabled(): boolean {
    return this.isEnabled;
  }

  set Enabled(isEnabled: boolean) {
    this.isEnabled = isEnabled;
    this.onChange({ id: this.id, isEnabled });
  }
}

class RibbonTab extends HostObject {
  readonly className = "RibbonTab";

  constructor(private readonly id: string) {
    super();
  }

  get Id(): string {
    return this.id;
  }
}
