export const addinPolicy: string;
export const localBase: string;
export function manifestFor(manifest: string, base: string): string;
export function readBase(given?: string): string;
