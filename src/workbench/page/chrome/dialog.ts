import { element } from "../dom";

export interface Choice<Answer extends string> {
  answer: Answer;
  label: string;
}

/** Asks in a dialog of the page's own; answers `otherwise` where it is closed with Escape. */
export function ask<Answer extends string>(
  title: string,
  message: string,
  choices: Choice<Answer>[],
  otherwise: Answer
): Promise<Answer> {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const buttons = choices.map(({ answer, label }, index) =>
      element(
        "button",
        {
          type: "submit",
          value: answer,
          class: index === 0 ? "primary" : "",
          autofocus: index === 0,
        },
        label
      )
    );
    const dialog = element(
      "dialog",
      {
        class: "question",
        "aria-labelledby": "question-title",
        "aria-describedby": "question-text",
      },
      element(
        "form",
        { method: "dialog" },
        element("h2", { id: "question-title" }, title),
        element("p", { id: "question-text" }, message),
        element("div", { class: "question-buttons" }, ...buttons)
      )
    );
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(choices.find(({ answer }) => answer === dialog.returnValue)?.answer ?? otherwise);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
