import { usePane } from "../state/usePane";
import { sentence } from "../words";
import { Heading } from "./Heading";
import { Message } from "./Message";

/** Why the last thing did not work, and what to do next. */
export function Failure() {
  const { failure, dismissFailure } = usePane();
  if (failure === undefined) return null;
  return (
    <Message
      intent="error"
      key={failure}
      close={{ name: "Close this message", onClick: dismissFailure }}
    >
      <Heading level={2} takesFocus>
        That did not work
      </Heading>
      <span>{sentence(failure)}</span>
    </Message>
  );
}

/** Something worth knowing besides; it takes no focus from where she has gone. */
export function Note() {
  const { note, dismissNote } = usePane();
  if (note === undefined) return null;
  return (
    <Message intent="info" close={{ name: "Close this note", onClick: dismissNote }}>
      <span>{sentence(note)}</span>
    </Message>
  );
}
