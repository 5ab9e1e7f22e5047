/** The package as it is published: what is measured is `dist/`, typed as its source. */
export type Library = typeof import('../../src/index.js');

export const DIST = new URL('../../dist/', import.meta.url);

/** Loads the built library. */
export async function loadLibrary(): Promise<Library> {
  return (await import(new URL('index.js', DIST).href)) as Library;
}
