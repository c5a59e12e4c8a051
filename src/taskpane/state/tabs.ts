export const tabs = ["status", "check", "documents", "lookUp"] as const;
export type TabName = (typeof tabs)[number];
