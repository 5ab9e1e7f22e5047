/** The package as it is published: what is measured is `dist/`, typed as its source. */
export type Library = typeof import('../../src/index.js');

export const DIST = new URL('../../dist/', import.meta.url);

/** What is published beside it for columns. */
export type Columns = typeof import('../../src/batch/index.js');

/** Loads the built library. */
export async function loadLibrary(): Promise<Library> {
  return (await import(new URL('index.js', DIST).href)) as Library;
}

/** Loads the built columns. */
export async function loadColumns(): Promise<Columns> {
  return (await import(new URL('batch.js', DIST).href)) as Columns;
}
