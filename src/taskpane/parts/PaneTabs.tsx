import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { tabs, type TabName } from "../state/tabs";
import { usePane } from "../state/usePane";

export const tabNames = {
  status: "Status",
  check: "Check",
  coverage: "Coverage",
  documents: "Documents",
  lookUp: "Look up",
} satisfies Record<TabName, string>;

/** Five tabs share 320 pixels; where a font is so wide that they cannot, they take two lines. */
const tabPadding = "3px";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    "@media (min-width: 360px)": { columnGap: tokens.spacingHorizontalS },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalM} ${tabPadding}`,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1 },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: tabPadding,
      right: tabPadding,
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

const steps: Record<string, (index: number) => number> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/**
 * The views' tabs; the arrow keys go from one to the next. Fluent's own list of tabs would make the
 * pane's first load an eighth larger.
 */
export function PaneTabs() {
  const styles = useStyles();
  const { tab, showTab } = usePane();
  const buttons = useRef(new Map<TabName, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabs[steps[event.key]?.(tabs.indexOf(tab)) ?? -1];
    if (!next) return;
    event.preventDefault();
    showTab(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <div role="tablist" aria-label="Views" className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map((name) => (
        <button
          key={name}
          ref={(button) => {
            if (button) buttons.current.set(name, button);
          }}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="view"
          tabIndex={name === tab ? 0 : -1}
          className={mergeClasses(styles.tab, name === tab && styles.selected)}
          onClick={() => showTab(name)}
        >
          {tabNames[name]}
        </button>
      ))}
    </div>
  );
}
