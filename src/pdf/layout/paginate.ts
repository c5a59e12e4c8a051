import { moved, type FlowItem, type Mark, type Section } from "./marks";

/** How much room pages have, and what stands at the top of all but the first. */
export interface PageRoom {
  /** Points. */
  height: number;
  continued: Section;
}

/** The marks of each page, `y` from the top of its room. */
export function paginate(items: readonly FlowItem[], room: PageRoom): Mark[][] {
  const pages = new Pages(room);
  for (const chunk of chunksOf(items)) {
    const height = chunk.reduce((sum, { section }) => sum + section.height, 0);
    if (pages.fits(height)) chunk.forEach((item) => pages.put(item.section));
    else if (pages.fitsOnNext(height, chunk[0])) {
      pages.turn(chunk[0]?.repeated);
      chunk.forEach((item) => pages.put(item.section));
    } else putApart(chunk, pages);
  }
  return pages.marks;
}

/** What is too much for one page even together: one by one, and cut where one alone is too much. */
function putApart(chunk: readonly FlowItem[], pages: Pages): void {
  for (const { section, repeated } of chunk) {
    if (!pages.fits(section.height)) pages.turn(repeated);
    let rest: Section | undefined = section;
    while (rest) {
      const [piece, left] = cut(rest, pages.left);
      pages.put(piece);
      if (left) pages.turn(repeated);
      rest = left;
    }
  }
}

/** Runs of items that a page's end may not part. */
function chunksOf(items: readonly FlowItem[]): FlowItem[][] {
  const chunks: FlowItem[][] = [[]];
  items.forEach((item, at) => {
    chunks[chunks.length - 1]?.push(item);
    if (!item.keepWithNext && at < items.length - 1) chunks.push([]);
  });
  return chunks;
}

/** What of a section fits in a height, and what is left of it, moved up. Never cuts through a line. */
function cut(section: Section, height: number): [Section, Section | undefined] {
  if (section.height <= height) return [section, undefined];
  const below = section.marks.filter((mark) => mark.y + mark.height > height);
  const above = section.marks.filter((mark) => mark.y + mark.height <= height);
  if (below.length === 0) return [{ marks: section.marks, height }, undefined];
  const top = Math.min(...below.map(({ y }) => y));
  // A single line higher than a page is put where it is; it cannot be made to fit.
  if (above.length === 0 && top === 0) return [section, undefined];
  const rest = { marks: below.map((mark) => moved(mark, 0, -top)), height: section.height - top };
  return [{ marks: above, height: top }, rest];
}

class Pages {
  readonly marks: Mark[][] = [[]];
  private used = 0;

  constructor(private readonly room: PageRoom) {}

  get left(): number {
    return this.room.height - this.used;
  }

  /** Half a thousandth of a point is the rounding of sums, not a line too many. */
  fits(height: number): boolean {
    return height <= this.left + 0.0005;
  }

  fitsOnNext(height: number, first: FlowItem | undefined): boolean {
    const top = this.room.continued.height + (first?.repeated?.height ?? 0);
    return top + height <= this.room.height;
  }

  turn(repeated: Section | undefined): void {
    this.marks.push([]);
    this.used = 0;
    this.put(this.room.continued);
    if (repeated) this.put(repeated);
  }

  put(section: Section): void {
    const page = this.marks[this.marks.length - 1];
    page?.push(...section.marks.map((mark) => moved(mark, 0, this.used)));
    this.used += section.height;
  }
}
