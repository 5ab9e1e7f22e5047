import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf, type TimeForm } from '../../src/forms/index.js';
import { law } from '../support/cases.js';

const form = (text: string): TimeForm => {
  const found = formOf(text);
  if (!('read' in found)) throw new Error(`${text} ${found.problem}; ${found.expected}`);
  return found;
};

/** What a text says in a form: its wall clock, and its offset where it has one. */
const says = (text: string, written: string) => {
  const read = form(text).read(written);
  if (read === undefined) return undefined;
  const clock = new Date(read.wallMs).toISOString().slice(0, -1);
  return read.offsetMs === undefined ? clock : `${clock} ${read.offsetMs / 3_600_000}`;
};

describe('a form of times', () => {
  test.each([
    ['dd-MM-yyyy HH:mm', '22-05-2026 16:00', '2026-05-22T16:00:00.000'],
    ['dd-MM-yyyy HH:mm', '2-5-2026 9:00', '2026-05-02T09:00:00.000'],
    ['d/M/yyyy HH:mm', '29/2/2016 01:16', '2016-02-29T01:16:00.000'],
    ['yyyyMMddHHmmss', '20260522160005', '2026-05-22T16:00:05.000'],
    ['dd-MM-yyyy HH:mm[:ss]', '22-05-2026 16:00', '2026-05-22T16:00:00.000'],
    ['dd-MM-yyyy HH:mm[:ss]', '22-05-2026 16:00:07', '2026-05-22T16:00:07.000'],
    ['yyyy/MM/dd HH:mm:ss.SSS', '2026/05/22 16:00:07.250', '2026-05-22T16:00:07.250'],
    ["d MMMM yyyy 'om' HH:mm", '22 mei 2026 om 16:00', '2026-05-22T16:00:00.000'],
    ['EEE, d MMM yyyy HH:mm:ss ZZ', 'Fri, 22 May 2026 16:00:00 +0200', '2026-05-22T16:00:00.000 2'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 UTC', '2026-05-22T16:00:00.000 0'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00-03:30', '2026-05-22T16:00:00.000 -3.5'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 CET', '2026-05-22T16:00:00.000 1'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 cest', '2026-05-22T16:00:00.000 2'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 MESZ', '2026-05-22T16:00:00.000 2'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 WET', '2026-05-22T16:00:00.000 0'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 EEST', '2026-05-22T16:00:00.000 3'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 GMT+2', '2026-05-22T16:00:00.000 2'],
    ['dd-MM-yyyy HH:mm Z', '22-05-2026 16:00 UTC-3:30', '2026-05-22T16:00:00.000 -3.5'],
    ['dd/MMM/yy h:mm a', '25/Feb/26 10:17 PM', '2026-02-25T22:17:00.000'],
    ['x', '1779458400000', '2026-05-22T14:00:00.000 0'],
    ['x', '1685582402110.0', '2023-06-01T01:20:02.110 0'],
    ['X', '1779458400', '2026-05-22T14:00:00.000 0'],
    ['json-date', '/Date(1779458400000)/', '2026-05-22T14:00:00.000 0'],
    ['json-date', '/Date(1779458400000+0200)/', '2026-05-22T14:00:00.000 0'],
    ['yyyyMMddHH', '2026052216', '2026-05-22T16:00:00.000'],
    ['dd-MM-yyyy HH:mm:ss.SSS', '22-05-2026 16:00:05,250', '2026-05-22T16:00:05.250'],
    ['excel', '46164.6666666667', '2026-05-22T16:00:00.000'],
    ['excel', '46164,6666666667', '2026-05-22T16:00:00.000'],
  ])('%s reads %s', (text, written, expected) => expect(says(text, written)).toBe(expected));

  test('ISO 8601 is read besides, with or without an offset', () => {
    expect(says('dd-MM-yyyy HH:mm', '2025-12-05 08:47:50.154')).toBe('2025-12-05T08:47:50.154');
    expect(says('dd-MM-yyyy HH:mm', '2026-11-23T09:00:00+01:00')).toBe('2026-11-23T09:00:00.000 1');
  });

  test('a form that could be ISO 8601 goes before it', () =>
    expect(says('yyyy-dd-MM HH:mm', '2026-05-11 09:00')).toBe('2026-11-05T09:00:00.000'));

  test.each([
    '2/25/26 10:17\u202fPM',
    '2/25/26 10:17\u00a0PM',
    '\u200e2/25/26\u2009 10:17 PM',
    '2/25/26 10:17PM',
    '2/25/26 10:17 p.m.',
    '2/25/26 10:17 p.\u00a0m.',
  ])('spaces of any kind and ways to write PM are one: %j', (written) =>
    expect(says('M/d/yy h:mm a', written)).toBe('2026-02-25T22:17:00.000'),
  );

  test.each([
    ['dd/MM/yyyy h:mm a', '22/05/2026 13:05 AM'],
    ['dd/MM/yyyy h:mm a', '22/05/2026 0:05 AM'],
    ['dd/MM/yyyy h:mm a', '22/05/2026 1:05'],
    ['dd/MM/yyyy HH:mm', '30/02/2026 13:05'],
    ['dd/MM/yyyy HH:mm', '05/22/2026 13:05'],
    ['dd/MM/yyyy HH:mm', '22/05/2026 24:00'],
    ['dd/MM/yyyy HH:mm', '22/05/26 13:05'],
    ['dd/MM/yyyy HH:mm', '22/05/2026 13:05:00'],
    ['dd/MM/yyyy HH:mm', '22/05/2026'],
    ['EEE dd/MM/yyyy HH:mm', 'Mon 22/05/2026 13:05'],
    ['excel', '46164'],
    ['excel', '12.5'],
    ['x', '12 May'],
  ])('%s does not read %s', (text, written) => expect(says(text, written)).toBeUndefined());

  test.each([
    ['12/May/95 9:05 AM', '1995-05-12T09:05:00.000'],
    ['12/May/90 9:05 AM', '1990-05-12T09:05:00.000'],
    ['12/May/89 9:05 AM', '2089-05-12T09:05:00.000'],
    ['12/May/00 9:05 AM', '2000-05-12T09:05:00.000'],
  ])('two digits are a year from 1990 to 2089: %s', (written, expected) => expect(says('dd/MMM/yy h:mm a', written)).toBe(expected));

  test('noon and midnight are 12 PM and 12 AM', () => {
    expect(says('d/M/yy h:mm a', '1/2/26 12:00 PM')).toBe('2026-02-01T12:00:00.000');
    expect(says('d/M/yy h:mm a', '1/2/26 12:00 AM')).toBe('2026-02-01T00:00:00.000');
  });
});

describe('names in six languages', () => {
  const parts = (language: string, options: Intl.DateTimeFormatOptions, day: number) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day);

  test.each(['nl', 'en', 'de', 'fr', 'es', 'pl'])('months and days of %s are read, long and short', (language) => {
    for (const month of ['long', 'short'] as const) {
      for (let index = 0; index < 12; index += 1) {
        const name = parts(language, { month }, Date.UTC(2026, index, 5));
        const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
          .formatToParts(Date.UTC(2026, index, 5))
          .find(({ type }) => type === 'month')?.value;
        const expected = `2026-${String(index + 1).padStart(2, '0')}-05T09:00:00.000`;
        for (const written of [name, inDate, name.toUpperCase()]) {
          expect([written, says('d MMM yyyy HH:mm', `5 ${written} 2026 09:00`)]).toEqual([written, expected]);
        }
      }
    }
    for (let day = 1; day <= 7; day += 1) {
      for (const weekday of ['long', 'short'] as const) {
        const written = `${parts(language, { weekday }, Date.UTC(2026, 5, day))} ${day}-6-2026 09:00`;
        expect([written, says('EEE d-M-yyyy HH:mm', written)]).toEqual([written, `2026-06-0${day}T09:00:00.000`]);
      }
    }
  });

  test.each([
    ['25/mrt/26 9:05 AM', '2026-03-25'],
    ['04/mei/26 9:05 AM', '2026-05-04'],
    ['12/okt/26 9:05 AM', '2026-10-12'],
    ['25/avr./26 9:05 AM', '2026-04-25'],
    ['25/dez/26 9:05 AM', '2026-12-25'],
    ['12/paź/26 9:05 AM', '2026-10-12'],
    ['01/ene/26 9:05 a. m.', '2026-01-01'],
  ])("Jira's form in the language of its user: %s", (written, date) => expect(says('dd/MMM/yy h:mm a', written)).toContain(date));

  test('a word that is no month is none', () => expect(says('dd/MMM/yy h:mm a', '25/mrd/26 9:05 AM')).toBeUndefined());
});

describe('a form that cannot be meant is refused, with what was', () => {
  test.each([
    ['dd-mm-yyyy HH:MM', 'has mm, the minutes, where a month would stand', 'write dd-MM-yyyy HH:mm'],
    ['dd-MM-yyyy HH:MM', 'has MM, the month, where minutes would stand', 'write dd-MM-yyyy HH:mm'],
    ['YYYY-MM-DD HH:mm', 'has YYYY, which stands for nothing', 'write yyyy-MM-dd HH:mm'],
    ['DD/MM/YYYY hh:mm A', 'has DD, which stands for nothing', 'write dd/MM/yyyy hh:mm a'],
    ['dd-MM-yyyy HH:mm:SS', 'has SS, which stands for nothing', 'write dd-MM-yyyy HH:mm:ss'],
    ['%d-%m-%Y %H:%M', 'has %', 'write dd-MM-yyyy HH:mm'],
    ['d-m-Y H:i', 'has m, the minutes, where a month would stand', 'write d-M-yyyy H:mm'],
    ['dd-MM-yyyy HH:mm z', 'has z, for the name of a zone, which is named apart', 'write dd-MM-yyyy HH:mm'],
    ['jjjj-MM-dd uu:mm', 'has jjjj, which stands for nothing', 'write yyyy-MM-dd HH:mm'],
    ['D', 'has D, which stands for nothing', 'write for example dd-MM-yyyy HH:mm'],
    ['dd-MM HH:mm', 'does not hold year, month and day', 'write for example dd-MM-yyyy HH:mm'],
    ['dd-MM-yyyy', 'does not hold hour and minute', 'write for example dd-MM-yyyy HH:mm'],
    ['dd-MM-yyyy HH', 'does not hold hour and minute', 'write for example dd-MM-yyyy HH:mm'],
    ['dd-MM-yyyy h:mm', 'does not say morning or afternoon once', 'write H for 0 to 23, or h with a for AM and PM'],
    ['dd-MM-yyyy HH:mm a', 'does not say morning or afternoon once', 'write H for 0 to 23, or h with a for AM and PM'],
    ['dd-dd-MM-yyyy HH:mm', 'holds a part of the time twice', 'write for example dd-MM-yyyy HH:mm'],
    ['', 'does not hold year, month and day', 'write for example dd-MM-yyyy HH:mm'],
  ])('%j', (text, problem, expected) => expect(formOf(text)).toEqual({ problem, expected }));

  test('and what was meant can be used', () => {
    for (const text of ['dd-mm-yyyy HH:MM', 'DD/MM/YYYY hh:mm A', '%d-%m-%Y %H:%M', 'jjjj-MM-dd uu:mm']) {
      const refused = formOf(text);
      expect('read' in formOf('expected' in refused ? refused.expected.slice('write '.length) : '')).toBe(true);
    }
  });
});

describe('laws', () => {
  const at = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2089, 11, 31) / 60_000 }).map((minutes) => minutes * 60_000);
  const WRITERS: Readonly<Record<string, (date: Date) => string>> = {
    'dd-MM-yyyy HH:mm': (date) => `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()} ${time(date)}`,
    'd.M.yy H:mm': (date) =>
      `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${two(date.getUTCFullYear() % 100)} ${date.getUTCHours()}:${two(date.getUTCMinutes())}`,
    'dd/MMM/yy h:mm a': (date) =>
      `${two(date.getUTCDate())}/${MRT[date.getUTCMonth()]}/${two(date.getUTCFullYear() % 100)} ${halfTime(date)}`,
    'HH:mm MM/dd/yyyy': (date) => `${time(date)} ${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`,
    x: (date) => String(date.getTime()),
    X: (date) => `${date.getTime() / 1_000}.0`,
  };

  test.each(Object.entries(WRITERS))('what is written as %s is read as it was', (text, write) =>
    law([at], (ms) => expect(form(text).read(write(new Date(ms)))?.wallMs).toBe(ms)),
  );

  test('no text makes a form throw, or an instant that is no whole number', () =>
    law([fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...Object.keys(WRITERS))], (written, text) => {
      const read = form(text).read(written);
      expect(read === undefined || Number.isInteger(read.wallMs)).toBe(true);
    }));
});

const MRT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const two = (part: number) => String(part).padStart(2, '0');
const time = (date: Date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
const halfTime = (date: Date) => `${date.getUTCHours() % 12 || 12}:${two(date.getUTCMinutes())} ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`;
