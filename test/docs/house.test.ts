import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const src = new URL('../../src/', import.meta.url);

/** Tables of data, which are as long as their data. */
const TABLES = ['calendar/dutchHolidayTable.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !TABLES.includes(file))
  .map((file) => ({ file, room: file.split('/')[0] as string, lines: readFileSync(new URL(file, src), 'utf8').split('\n').length - 1 }));

const linesOf = (some: typeof files) => some.reduce((sum, { lines }) => sum + lines, 0);

describe('the house keeps its measures', () => {
  test('no file is over 250 lines', () => expect(files.filter(({ lines }) => lines > 250)).toEqual([]));

  test('half of the files have at most 60 lines', () => {
    const sorted = files.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });

  test('no room holds more than a fifth of the lines', () => {
    const rooms = [...new Set(files.map(({ room }) => room))];
    const shares = rooms.map((room) => [room, linesOf(files.filter((each) => each.room === room)) / linesOf(files)] as const);
    expect(shares.filter(([, share]) => share > 0.2)).toEqual([]);
  });
});
