import { newBook } from "../../../../src/workbench/engine/index";
import type { Book } from "../../../../src/workbench/engine/types";
import { BookEvents } from "../../../../src/workbench/host/events/bookEvents";
import { execute } from "../../../../src/workbench/host/protocol/executor";
import type {
  Action,
  ObjectPath,
  ResponseBody,
} from "../../../../src/workbench/host/protocol/wire";
import { HostServices } from "../../../../src/workbench/host/services/hostServices";

/** A host without a client: requests go in as office.js writes them. */
export function bareHost(): {
  book: Book;
  send(actions: Action[], paths: ObjectPath[]): ResponseBody;
} {
  const book = newBook();
  const events = new BookEvents(book, { deliver: () => {}, notify: () => {} });
  const effects = {
    invoke: () => {},
    showPane: () => {},
    changeRibbon: () => {},
    isVisible: true,
  };
  const services = new HostServices(book, events, [], effects);
  return {
    book,
    send: (Actions, paths) => {
      const ObjectPaths = Object.fromEntries(paths.map((path) => [path.Id, path]));
      return execute({ Actions, ObjectPaths }, services);
    },
  };
}
