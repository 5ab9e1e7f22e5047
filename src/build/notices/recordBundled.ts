import { mkdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { packageFolderOf } from './noticeOf.js';

/** What the name of a record ends with: the file's own name comes before it. */
export const RECORD = '.bundled.json';

/** Has esbuild write, beside each file into which it bundled packages, a record of their folders. */
export function recordBundled(): Plugin {
  return {
    name: 'record-bundled',
    setup: (build) => {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        for (const [file, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
          const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
          const folders = new Set(used.flatMap(([path]) => packageFolderOf(path) ?? []));
          if (folders.size === 0) continue;
          mkdirSync('dist', { recursive: true });
          writeFileSync(`${file}${RECORD}`, JSON.stringify([...folders].sort()));
        }
      });
    },
  };
}
