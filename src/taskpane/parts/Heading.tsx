import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  base: { margin: 0, overflowWrap: "anywhere" },
  large: typographyStyles.subtitle2,
  small: typographyStyles.body1Strong,
  focusable: {
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
    "&:focus:not(:focus-visible)": { outlineStyle: "none" },
  },
});

interface HeadingProps {
  level: 2 | 3 | 4;
  children: ReactNode;
  /** Takes the focus when it appears, so that the keyboard goes on from the news. */
  takesFocus?: boolean;
}

export function Heading({ level, children, takesFocus = false }: HeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const Tag = `h${level}` as const;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Tag
      ref={heading}
      tabIndex={takesFocus ? -1 : undefined}
      className={mergeClasses(
        styles.base,
        level === 2 ? styles.large : styles.small,
        takesFocus && styles.focusable
      )}
    >
      {children}
    </Tag>
  );
}
