import type { Book, BookEvent } from "../../engine/types";
import type { RichApiMessage } from "../transport/messages";
import { EventRegistry } from "./eventRegistry";
import { messagesFor, type EventState } from "./eventMessages";

/** Where events of the book go. */
export interface EventSink {
  /** Rich API events, in order. */
  deliver(messages: RichApiMessage[]): void;
  /** A legacy event by its name; it carries nothing. */
  notify(name: string): void;
}

/**
 * Turns what happens in the book into the events the add-in registered for. What a request causes
 * is delivered after the request is answered, as Excel does.
 */
export class BookEvents extends EventRegistry {
  private readonly stopListening: () => void;
  private readonly state: EventState;
  private held: BookEvent[] | undefined;

  constructor(
    book: Book,
    private readonly sink: EventSink
  ) {
    super();
    this.state = { book, activeSheetId: book.activeSheet.id };
    this.stopListening = book.on((event) => this.on(event));
  }

  /** Starts to hold events back. */
  before(): void {
    this.held = [];
  }

  /** Delivers those held back, once what is answered now has been answered. */
  after(): void {
    const held = this.held ?? [];
    this.held = undefined;
    if (held.length > 0) void Promise.resolve().then(() => this.deliver(held));
  }

  dispose(): void {
    this.stopListening();
    this.clear();
  }

  private on(event: BookEvent): void {
    if (this.held) this.held.push(event);
    else this.deliver([event]);
  }

  private deliver(events: BookEvent[]): void {
    const messages = events.flatMap((event) => messagesFor(event, this.state, this));
    if (messages.length > 0) this.sink.deliver(messages);
    if (events.some(({ kind }) => kind === "selectionChanged")) {
      this.sink.notify("documentSelectionChanged");
    }
  }
}
