import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import type { TextFile } from "../../../workflows/logs/wishes";
import { BusyButton } from "../BusyButton";
import { Heading } from "../Heading";
import { Icon } from "../Icon";
import { usePaneStyles } from "../usePaneStyles";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  input: { display: "none" },
  files: { alignSelf: "stretch" },
  file: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

interface FilePickerProps {
  files: readonly TextFile[];
  onAdd: (files: readonly File[]) => void;
  onRemove: (name: string) => void;
}

/** Text files, chosen or dropped. */
export function FilePicker({ files, onAdd, onRemove }: FilePickerProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onAdd([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section className={shared.tight}>
      <Heading level={3}>Or a text file</Heading>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDrop={drop}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
      >
        {files.length > 0 && (
          <ul className={mergeClasses(shared.list, styles.files)} aria-label="Chosen files">
            {files.map(({ name }) => (
              <li key={name} className={styles.file}>
                <span className={shared.strong}>{name}</span>
                <Button
                  appearance="transparent"
                  size="small"
                  aria-label={`Remove ${name}`}
                  icon={<Icon name="dismiss" />}
                  onClick={() => onRemove(name)}
                />
              </li>
            ))}
          </ul>
        )}
        <BusyButton size="small" onClick={() => input.current?.click()}>
          Choose a file…
        </BusyButton>
        <span className={shared.caption}>
          .csv or .txt, as a practice program or a calendar exports it. You can also drop it here.
        </span>
        {/* Opened by the button, which the keyboard comes to. */}
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-label="Text files"
          onChange={({ target }) => {
            onAdd([...(target.files ?? [])]);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
      </div>
    </section>
  );
}
