import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../state/usePane";
import { sentence } from "../words";
import { Heading } from "./Heading";
import { Icon } from "./Icon";

/** Why the last thing did not work, and what to do next. */
export function Failure() {
  const { failure, dismissFailure } = usePane();
  if (failure === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline" key={failure}>
      <MessageBarBody>
        <Heading level={2} takesFocus>
          That did not work
        </Heading>
        {sentence(failure)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label="Close this message"
            icon={<Icon name="dismiss" />}
            onClick={dismissFailure}
          />
        }
      />
    </MessageBar>
  );
}
