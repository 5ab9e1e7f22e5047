/** The browser's own. */
export const TextDecoder: typeof globalThis.TextDecoder = globalThis.TextDecoder;
