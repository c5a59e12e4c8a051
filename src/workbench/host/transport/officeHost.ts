import type { Book, CustomFunction } from "../../engine/types";
import { BookEvents } from "../events/bookEvents";
import { FaultPlan } from "../faults";
import { HostServices } from "../services/hostServices";
import type { RibbonButtonState } from "../services/runtime";
import {
  appContext,
  requirementMatrix,
  type AppIdentity,
  type RequirementMatrix,
} from "./appContext";
import { CommandQueue } from "./commands";
import { answerTo, eventFor, readRequest, requestKind, type RequestEnvelope } from "./envelope";
import { hostErrors } from "./hostErrors";
import { actionMessage, eventMessage, invocationMessage, type RichApiMessage } from "./messages";
import { RichApiRunner, type RecordedRequest } from "./richApi";

export interface OfficeHostOptions {
  book: Book;
  identity: AppIdentity;
  /** Delivers a message to the add-in's window. */
  post(text: string): void;
  functions?: readonly CustomFunction[];
  requirements?: RequirementMatrix;
  faults?: FaultPlan;
  isVisible?: boolean;
  record?(request: RecordedRequest): void;
  onVisibilityChange?(isVisible: boolean): void;
  onRibbonChange?(button: RibbonButtonState): void;
  /** A focus or telemetry notice of the add-in's frame, by its number. */
  onNotice?(notice: number): void;
}

const dispatch = { richApi: 93, settingsRefresh: 75, settingsSave: 76, commandDone: 94 } as const;
/** Where the text of a request stands among what dispatch 93 carries. */
const bodyIndex = 4;
const paneVisibilityChanged = 65539;

/**
 * Plays Excel to one add-in's frame: answers every message of office.js, whatever carries them.
 * The cross-frame host and the Node boot differ only in how `receive` and `post` are connected.
 */
export class OfficeHost {
  /** Resolves when the add-in can run ribbon commands and, if it has any, custom functions. */
  readonly ready: Promise<void>;
  readonly runner: RichApiRunner;
  private readonly services: HostServices;
  private readonly events: BookEvents;
  private readonly commands: CommandQueue;
  private readonly registrations = new Map<string, RequestEnvelope>();
  private messagesReceived = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: OfficeHostOptions) {
    const { book, functions = [] } = options;
    this.events = new BookEvents(book, {
      deliver: (messages) => this.deliver(messages),
      notify: (name) => this.fire(name, {}),
    });
    this.services = new HostServices(book, this.events, functions, {
      invoke: (invocations) => this.deliver(invocations.map(invocationMessage)),
      showPane: (isVisible) => this.changeVisibility(isVisible),
      changeRibbon: (button) => options.onRibbonChange?.(button),
      isVisible: options.isVisible ?? true,
    });
    this.ready = this.services.ready;
    this.commands = new CommandQueue((data) => this.fire("appCommandInvoked", data));
    this.runner = new RichApiRunner(
      book,
      this.services,
      options.faults ?? new FaultPlan(),
      (request) => options.record?.(request),
      this.events
    );
  }

  /** A message that the add-in's window posted; anything else is ignored. */
  receive(text: unknown): void {
    const request = readRequest(text, this.options.identity.conversationId);
    if (!request) return;
    this.messagesReceived += 1;
    this.queue = this.queue.then(async () => {
      // An unanswered message would leave the add-in waiting, and every later one unanswered.
      const data = await this.handle(request).catch(() => ({ Error: hostErrors.general }));
      this.answer(request, data);
    });
  }

  /**
   * Presses a ribbon button; resolves when its handler called `event.completed()`, rejects where
   * the add-in has no handler for the action.
   */
  async runCommand(actionId: string): Promise<void> {
    await this.ready;
    return this.commands.run(actionId);
  }

  /** Presses a keyboard shortcut's action; nothing tells when it is done. */
  async runShortcut(actionId: string): Promise<void> {
    await this.ready;
    this.deliver([actionMessage(actionId)]);
  }

  /** Messages of the add-in so far. */
  get received(): number {
    return this.messagesReceived;
  }

  /** Resolves when everything that has come so far is answered. */
  async answered(): Promise<void> {
    await this.queue;
  }

  /** Tells the add-in that the person opened or closed its pane. */
  paneShown(isVisible: boolean): void {
    if (this.services.paneShown(isVisible)) this.tellVisibility(isVisible);
  }

  /** Stops listening to the book and forgets what the add-in kept. */
  dispose(): void {
    this.events.dispose();
    this.services.dispose();
    this.registrations.clear();
  }

  private answer(request: RequestEnvelope, data: unknown): void {
    this.options.post(answerTo(request, this.options.identity.origin, data));
  }

  private async handle(request: RequestEnvelope): Promise<unknown> {
    if (request._actionType === requestKind.registerEvent) return this.register(request);
    if (request._actionType === requestKind.unregisterEvent) return this.unregister(request);
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.context();
      case "ContextActivationManager_notifyHost":
        this.options.onNotice?.((request._data as [string, number])[1]);
        return { Error: 0 };
      case "executeMethod":
        return this.executeMethod(request._data as MethodCall);
      default:
        return { Error: hostErrors.general };
    }
  }

  private context(): unknown {
    const { book, identity, requirements = requirementMatrix, isVisible = true } = this.options;
    return appContext(identity, {
      settings: book.settings,
      requirements,
      isVisible,
      documentUrl: "https://workbench.local/Workbook.xlsx",
    });
  }

  private register(request: RequestEnvelope): unknown {
    if (request._actionName === "dialogMessageReceived") return { Error: hostErrors.accessDenied };
    this.registrations.set(request._actionName, request);
    return { Error: 0 };
  }

  private unregister(request: RequestEnvelope): unknown {
    this.registrations.delete(request._actionName);
    return { Error: 0 };
  }

  private async executeMethod(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApi:
        return this.runRichApi(call);
      case dispatch.settingsRefresh:
        return answer(0, { Properties: { Settings: namedSettings(this.options.book) } });
      case dispatch.settingsSave:
        saveSettings(this.options.book, call.DdaSettingsMethod?.Properties ?? []);
        return answer(0);
      case dispatch.commandDone:
        this.commands.done(call["0"] ?? "", Number(call["1"] ?? 0));
        return answer(0);
      default:
        return answer(hostErrors.general);
    }
  }

  private async runRichApi(call: MethodCall): Promise<unknown> {
    const result = await this.runner.run(String(call.ArrayData?.[bodyIndex]));
    return "error" in result ? answer(result.error) : answer(0, { Data: [200, [], result.body] });
  }

  private changeVisibility(isVisible: boolean): void {
    this.options.onVisibilityChange?.(isVisible);
    this.tellVisibility(isVisible);
  }

  private tellVisibility(isVisible: boolean): void {
    const details = { visibility: isVisible ? "Visible" : "Hidden" };
    this.deliver([eventMessage(paneVisibilityChanged, "", details)]);
  }

  private deliver(messages: RichApiMessage[]): void {
    if (messages.length > 0) this.fire("richApiMessage", { ArrayData: messages });
  }

  /** Delivers an event to the frame's handler, if one is registered. */
  private fire(name: string, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration) {
      this.options.post(eventFor(registration, this.options.identity.origin, data));
    }
  }
}

interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties: [string, string][] };
  "0"?: string;
  "1"?: number;
}

function answer(error: number, result: object = {}): object {
  return { Version: 1, Error: error, ...result };
}

function namedSettings(book: Book): { Name: string; Value: string }[] {
  return [...book.settings].map(([Name, Value]) => ({ Name, Value }));
}

function saveSettings(book: Book, settings: [string, string][]): void {
  book.settings.clear();
  for (const [name, value] of settings) book.settings.set(name, value);
}
