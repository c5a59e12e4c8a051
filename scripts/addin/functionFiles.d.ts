export const functionFiles: readonly string[];
