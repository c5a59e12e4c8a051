import { createRoot } from "react-dom/client";
import { loadWorkflows } from "../workflows/onDemand";
import { App } from "./App";
import { keepKeys } from "./state/keepKeys";

function say(text: string): void {
  const starting = document.getElementById("starting");
  if (starting) starting.textContent = text;
}

// Under way while Office starts: the first view needs them. Where this fails, the view asks again.
loadWorkflows().catch(() => undefined);

async function start(): Promise<void> {
  if (typeof Office === "undefined") {
    say(
      "Quarterhour could not load Microsoft's Office library. Check the internet connection, then open the pane again."
    );
    return;
  }
  const { host } = await Office.onReady();
  const root = document.getElementById("root");
  if (host !== Office.HostType.Excel || !root) {
    say("Quarterhour works inside Excel: open it from the Quarterhour group on Excel's Home tab.");
    return;
  }
  keepKeys(document);
  createRoot(root).render(<App />);
}

void start();
