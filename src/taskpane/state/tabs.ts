export const tabs = ["status", "check", "superbills", "lookUp"] as const;
export type TabName = (typeof tabs)[number];
