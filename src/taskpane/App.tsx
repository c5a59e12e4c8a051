import { FluentProvider } from "@fluentui/react-components";
import { PaneFrame } from "./PaneFrame";
import { PaneProvider, usePaneState } from "./state/usePane";
import { useTheme } from "./state/useTheme";

/** The task pane: all state is in memory, all data is in the workbook. */
export function App() {
  const pane = usePaneState();
  const { theme, colorScheme } = useTheme();
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      <PaneProvider value={pane}>
        <PaneFrame />
      </PaneProvider>
    </FluentProvider>
  );
}
