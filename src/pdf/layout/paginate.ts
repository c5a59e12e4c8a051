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
  for (const item of chunk) {
    if (!pages.fits(item.section.height) && pages.fitsOnNext(item.section.height, item)) {
      pages.turn(item.repeated);
    }
    let rest: Section | undefined = item.section;
    while (rest) {
      const [piece, left]: [Section, Section | undefined] = cut(rest, pages.left);
      if (piece.marks.length === 0 && left && !pages.isFresh) {
        pages.turn(item.repeated);
        continue;
      }
      pages.put(piece.marks.length === 0 && left ? rest : piece);
      if (piece.marks.length === 0) break;
      if (left) pages.turn(item.repeated);
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
  if (below.length === 0) return [{ marks: section.marks, height }, undefined];
  const above = section.marks.filter((mark) => mark.y + mark.height <= height);
  const top = Math.min(...below.map(({ y }) => y));
  const rest = { marks: below.map((mark) => moved(mark, 0, -top)), height: section.height - top };
  return [{ marks: above, height: Math.min(top, height) }, rest];
}

class Pages {
  readonly marks: Mark[][] = [[]];
  /** True where nothing of the document's own stands on the page as yet. */
  isFresh = true;
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
    this.isFresh = true;
  }

  put(section: Section): void {
    const page = this.marks[this.marks.length - 1];
    page?.push(...section.marks.map((mark) => moved(mark, 0, this.used)));
    this.used += section.height;
    this.isFresh = false;
  }
}
