import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { type Notice, noticeOf } from './noticeOf.js';
import { RECORD } from './recordBundled.js';

/** The notices of what the files in a folder carry, by file, from the records that `recordBundled` left there; the records are taken away. */
export function bundledNotices(dist: URL): Map<string, readonly Notice[]> {
  const records = readdirSync(dist).filter((name) => name.endsWith(RECORD));
  return new Map(
    records.sort().map((name) => {
      const record = new URL(name, dist);
      const folders = JSON.parse(readFileSync(record, 'utf8')) as readonly string[];
      rmSync(record);
      return [name.slice(0, -RECORD.length), folders.map(noticeOf)];
    }),
  );
}
