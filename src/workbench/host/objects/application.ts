import type { Book } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import { oneOf } from "./values";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel itself, always in American English. */
export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }

  set CalculationMode(mode: string) {
    const name = oneOf(modes, mode, "calculationMode");
    if (name !== "Automatic") throw notImplemented(`Calculation mode ${name}`);
  }

  /** Calculating while the answer of a custom function is awaited. */
  get CalculationState(): string {
    return this.book.isWaiting ? "Calculating" : "Done";
  }

  get DecimalSeparator(): string {
    return ".";
  }

  get ThousandsSeparator(): string {
    return ",";
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  /** Formulas are computed when they are read, so nothing is left to do. */
  Calculate(): void {}

  /** The book computes once for a request anyway. */
  SuspendApiCalculationUntilNextSync(): void {}

  /** The page paints after a request anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}

class CultureInfo extends HostObject {
  readonly className = "CultureInfo";

  get Name(): string {
    return "en-US";
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";

  get NumberDecimalSeparator(): string {
    return ".";
  }

  get NumberGroupSeparator(): string {
    return ",";
  }
}

class DatetimeFormatInfo extends HostObject {
  readonly className = "DatetimeFormatInfo";

  get DateSeparator(): string {
    return "/";
  }

  get TimeSeparator(): string {
    return ":";
  }

  get ShortDatePattern(): string {
    return "M/d/yyyy";
  }

  get LongDatePattern(): string {
    return "dddd, MMMM d, yyyy";
  }

  get LongTimePattern(): string {
    return "h:mm:ss tt";
  }
}
