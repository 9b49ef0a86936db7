/** Types of `package-faults.mjs`, which runs without a compiler. */
export function pngSize(bytes: Uint8Array | undefined): { width: number; height: number } | null;
export function findPackageFaults(files: Record<string, Uint8Array>): string[];
