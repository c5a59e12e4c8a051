export const tabs = ["status", "check", "coverage", "documents", "lookUp"] as const;
export type TabName = (typeof tabs)[number];
