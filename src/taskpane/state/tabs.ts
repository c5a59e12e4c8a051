export const tabs = ["status", "check", "superbills"] as const;
export type TabName = (typeof tabs)[number];
