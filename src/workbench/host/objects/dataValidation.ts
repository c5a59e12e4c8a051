import type { Area, Sheet, Validation } from "../../engine/types";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { oneOf } from "./values";
import { ruleOf, typeNames, validationOf } from "./validationRules";

const alertStyles = ["Stop", "Warning", "Information"] as const;

/** What may be entered in the cells of a range. */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: () => Area
  ) {
    super();
  }

  get Type(): string {
    const validation = this.read();
    return validation ? typeNames[validation.type] : "None";
  }

  get Rule(): JsonObject {
    const validation = this.read();
    return validation ? ruleOf(validation) : {};
  }

  set Rule(rule: JsonObject) {
    const { ignoreBlank, alert, prompt } = this.read() ?? {};
    const kept = { ignoreBlank, alert, prompt };
    this.sheet.setValidation(this.area(), { ...defined(kept), ...validationOf(rule) });
  }

  get ErrorAlert(): JsonObject {
    const alert = this.read()?.alert;
    return {
      showAlert: alert?.show ?? true,
      style: oneOf(alertStyles, alert?.style ?? "Stop", "style"),
      title: alert?.title ?? "",
      message: alert?.message ?? "",
    };
  }

  set ErrorAlert({ showAlert, style, title, message }: JsonObject) {
    const name = oneOf(alertStyles, style ?? "Stop", "style");
    this.change({
      alert: {
        show: showAlert !== false,
        style: name === "Stop" ? "stop" : name === "Warning" ? "warning" : "information",
        title: String(title ?? ""),
        message: String(message ?? ""),
      },
    });
  }

  get Prompt(): JsonObject {
    const prompt = this.read()?.prompt;
    return {
      showPrompt: prompt?.show ?? true,
      title: prompt?.title ?? "",
      message: prompt?.message ?? "",
    };
  }

  set Prompt({ showPrompt, title, message }: JsonObject) {
    this.change({
      prompt: {
        show: showPrompt !== false,
        title: String(title ?? ""),
        message: String(message ?? ""),
      },
    });
  }

  get IgnoreBlanks(): boolean {
    return this.read()?.ignoreBlank ?? true;
  }

  set IgnoreBlanks(ignoreBlank: boolean) {
    this.change({ ignoreBlank });
  }

  Clear(): void {
    this.sheet.setValidation(this.area(), undefined);
  }

  private read(): Validation | undefined {
    return this.sheet.validation(this.area());
  }

  private change(change: Partial<Validation>): void {
    const validation: Validation = this.read() ?? { type: "any" };
    this.sheet.setValidation(this.area(), { ...validation, ...change });
  }
}

function defined<T extends object>(values: T): Partial<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
