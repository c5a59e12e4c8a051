import type { HeadersFooters, Sheet } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import { oneOf } from "./values";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Headers and footers: the same on every page, or others on the first. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get State(): string {
    return this.sheet.pageLayout.hasOwnFirstPage ? "FirstAndDefault" : "Default";
  }

  set State(value: string) {
    const state = oneOf(states, value, "state");
    if (state !== "Default" && state !== "FirstAndDefault")
      throw notImplemented(`Headers and footers ${state}`);
    const hasOwnFirstPage = state === "FirstAndDefault";
    this.sheet.pageLayout = { ...this.sheet.pageLayout, hasOwnFirstPage };
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "headersFooters");
  }

  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "firstPage");
  }
}

/** Text with Excel's codes: `&P` the page, `&N` the number of pages, `&D` the date. */
export class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly sheet: Sheet,
    private readonly pages: "headersFooters" | "firstPage"
  ) {
    super();
  }

  get LeftHeader(): string {
    return this.read("leftHeader");
  }

  set LeftHeader(text: string) {
    this.write("leftHeader", text);
  }

  get CenterHeader(): string {
    return this.read("centerHeader");
  }

  set CenterHeader(text: string) {
    this.write("centerHeader", text);
  }

  get RightHeader(): string {
    return this.read("rightHeader");
  }

  set RightHeader(text: string) {
    this.write("rightHeader", text);
  }

  get LeftFooter(): string {
    return this.read("leftFooter");
  }

  set LeftFooter(text: string) {
    this.write("leftFooter", text);
  }

  get CenterFooter(): string {
    return this.read("centerFooter");
  }

  set CenterFooter(text: string) {
    this.write("centerFooter", text);
  }

  get RightFooter(): string {
    return this.read("rightFooter");
  }

  set RightFooter(text: string) {
    this.write("rightFooter", text);
  }

  private read(part: keyof HeadersFooters): string {
    return this.sheet.pageLayout[this.pages]?.[part] ?? "";
  }

  private write(part: keyof HeadersFooters, text: string): void {
    const layout = this.sheet.pageLayout;
    this.sheet.pageLayout = {
      ...layout,
      [this.pages]: { ...layout[this.pages], [part]: text },
    };
  }
}
