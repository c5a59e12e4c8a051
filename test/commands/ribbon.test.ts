import { associateCommands, ribbonActions, type RibbonCommands } from "../../src/commands/ribbon";

type Handler = (event: { completed: () => void }) => Promise<void>;

/** The handlers that Excel would call, by action. */
function associated(commands: RibbonCommands): Record<string, Handler> {
  const handlers: Record<string, Handler> = {};
  Object.assign(globalThis, {
    Office: { actions: { associate: (id: string, handler: Handler) => (handlers[id] = handler) } },
  });
  associateCommands(commands);
  return handlers;
}

const fine: RibbonCommands = {
  CheckSessions: () => Promise.resolve(),
  MakeSuperbills: () => Promise.resolve(),
};

test("every action of the ribbon has a handler", () => {
  expect(Object.keys(associated(fine))).toEqual([...ribbonActions]);
});

test("each handler runs its own command, then tells Excel that it is completed", async () => {
  const told: string[] = [];
  const handlers = associated({
    CheckSessions: async () => void told.push("checked"),
    MakeSuperbills: async () => void told.push("made"),
  });
  await handlers.MakeSuperbills?.({ completed: () => told.push("completed") });
  expect(told).toEqual(["made", "completed"]);
});

test.each<[string, () => Promise<void>]>([
  ["rejects", () => Promise.reject(new Error("no table"))],
  [
    "throws",
    () => {
      throw new Error("no table");
    },
  ],
])("Excel is told, too, where a command %s", async (_, run) => {
  let completed = 0;
  const handlers = associated({ ...fine, CheckSessions: run });
  await expect(handlers.CheckSessions?.({ completed: () => completed++ })).rejects.toThrow(
    "no table"
  );
  expect(completed).toBe(1);
});
