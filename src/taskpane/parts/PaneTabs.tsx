import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane, type TabName } from "../state/usePane";

const names = {
  status: "Status",
  check: "Check",
  superbills: "Superbills",
} satisfies Record<TabName, string>;

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalXS,
  },
});

export function PaneTabs() {
  const styles = useStyles();
  const { tab, showTab } = usePane();
  return (
    <header className={styles.header}>
      <TabList
        aria-label="Views"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => showTab(value as TabName)}
      >
        {Object.entries(names).map(([value, name]) => (
          <Tab key={value} value={value} id={`tab-${value}`} aria-controls="view">
            {name}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
