import { parquetWriteBuffer } from 'hyparquet-writer';
import { csvLine } from '../../csv/index.js';
import type { Years } from '../../time/index.js';
import { OPEN_COLUMNS, type OpenDay } from './openDays.js';

/** The years of the files: as many as the package has room for. */
export const OPEN_YEARS: Years = { from: 2026, to: 2027 };

/** The days as files by their names: the same rows in each. */
export function openDataFiles(days: readonly OpenDay[], version: string): ReadonlyMap<string, string | Uint8Array> {
  const rows = days.map((day) => OPEN_COLUMNS.map((name) => day[name]));
  return new Map<string, string | Uint8Array>([
    ['days.csv', [OPEN_COLUMNS, ...rows].map((row) => csvLine({ delimiter: ',', newline: '\n' })(row.map(String))).join('')],
    [
      'days.json',
      `{"version":${JSON.stringify(version)},"columns":${JSON.stringify(OPEN_COLUMNS)},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`,
    ],
    ['days.parquet', parquet(days)],
  ]);
}

function parquet(days: readonly OpenDay[]): Uint8Array {
  const columnData = OPEN_COLUMNS.map((name) => {
    const values = days.map((day) => day[name]);
    if (typeof values[0] === 'string') return { name, data: values as string[], type: 'STRING' as const };
    return name === 'position_ms'
      ? { name, data: values.map((value) => BigInt(value)), type: 'INT64' as const }
      : { name, data: values as number[], type: 'INT32' as const };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
