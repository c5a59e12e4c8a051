import type { FunctionParameter, FunctionsMetadata } from "./functionsPlugin";

export const functionNotes: readonly string[];
export function helpPage(metadata: Pick<FunctionsMetadata, "functions">): string;
export function signature(name: string, parameters: FunctionParameter[]): string;
