import type { PageLayout, Sheet } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";

type Part = keyof NonNullable<PageLayout["headersFooters"]>;

/** Headers and footers; the same on every page. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get State(): string {
    return "Default";
  }

  set State(state: string) {
    if (state !== "Default") throw notImplemented(`Headers and footers ${state}`);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

/** Text with Excel's codes: `&P` the page, `&N` the number of pages, `&D` the date. */
export class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(private readonly sheet: Sheet) {
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

  private read(part: Part): string {
    return this.sheet.pageLayout.headersFooters?.[part] ?? "";
  }

  private write(part: Part, text: string): void {
    const layout = this.sheet.pageLayout;
    const headersFooters = { ...layout.headersFooters, [part]: text };
    this.sheet.pageLayout = { ...layout, headersFooters };
  }
}
