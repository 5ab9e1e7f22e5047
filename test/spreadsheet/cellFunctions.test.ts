import { cloudctiSla, defineAgreement } from '@cloudcti/sla';
import {
  SLA_EXPLAIN,
  SLA_IS_WORKING_DAY,
  SLA_MTTR_DUE,
  SLA_NEXT_WORKING_DAY,
  SLA_RESPONSE_DUE,
  SLA_STATUS,
  SLA_SUPPORT_HOURS,
  SLA_UPDATE_DUE,
  spreadsheetFunctions,
  toSerial,
} from '@cloudcti/sla/spreadsheet';
import { describe, expect, test } from 'vitest';
import { expected, explained, MILLISECOND, randomTickets } from '../support/tickets.js';

const REPORTED = '2026-05-22T16:00+02:00';
const serial = (iso: string) => toSerial(iso);

describe('an answer is written as its question was', () => {
  test('a serial gets a serial', () => {
    expect(SLA_RESPONSE_DUE(2, serial(REPORTED))).toBe(serial('2026-05-26T15:30+02:00'));
    expect(SLA_NEXT_WORKING_DAY(46164, 1)).toBe(46168);
  });

  test('a Date gets a Date', () => {
    expect(SLA_RESPONSE_DUE(2, new Date(REPORTED))).toEqual(new Date('2026-05-26T15:30+02:00'));
    expect(SLA_NEXT_WORKING_DAY(new Date('2026-05-22T00:00+02:00'), 1)).toEqual(new Date('2026-05-26T00:00+02:00'));
  });

  test('a text with its offset gets one with Amsterdam’s', () => {
    expect(SLA_RESPONSE_DUE(2, '2026-05-22T14:00Z')).toBe('2026-05-26T15:30:00.000+02:00');
    expect(SLA_NEXT_WORKING_DAY('2026-05-22', 1)).toBe('2026-05-26');
    expect(SLA_NEXT_WORKING_DAY('2026-05-22T23:30+02:00', 1)).toBe('2026-05-26');
  });
});

describe('a serial is read to the millisecond', () => {
  test('the last millisecond of a Thursday is Thursday: the repair of priority 2 is due at the close of Monday (R7)', () => {
    expect(SLA_MTTR_DUE(2, serial('2026-11-19T23:59:59.999+01:00'))).toBe(serial('2026-11-23T17:00+01:00'));
    expect(SLA_MTTR_DUE(2, serial('2026-11-20T00:00+01:00'))).toBe(serial('2026-11-24T17:00+01:00'));
  });

  test('a millisecond after the opening is no longer the whole of that day (R6)', () => {
    expect(SLA_RESPONSE_DUE(3, serial('2026-11-23T08:30+01:00'))).toBe(serial('2026-11-23T17:00+01:00'));
    expect(SLA_RESPONSE_DUE(3, serial('2026-11-23T08:30:00.001+01:00'))).toBe(serial('2026-11-24T08:30:00.001+01:00'));
  });

  test('the last millisecond before clocks go forward exists', () => {
    expect(SLA_IS_WORKING_DAY(46110 + (2 * 3_600_000 - 1) / 86_400_000)).toBe(false);
    expect(SLA_RESPONSE_DUE(1, 46110 + (2 * 3_600_000 - 1) / 86_400_000)).toBe(serial('2026-03-30T12:30+02:00'));
  });

  test('a response a millisecond late is missed (R5)', () => {
    const due = serial('2026-05-26T15:30+02:00');
    expect(SLA_STATUS(due, serial('2026-05-26T15:30:00.001+02:00'))).toBe('missed');
  });
});

describe('a text that names its zone (RFC 9557)', () => {
  test.each([
    ['2026-05-22T16:00+02:00[Europe/Amsterdam]', 'in the zone of the sheet'],
    ['2026-05-22T16:00[Europe/Amsterdam]', 'without an offset'],
    ['2026-05-22T10:00-04:00[America/New_York]', 'in another zone'],
    [' 2026-05-22T14:00Z[UTC] ', 'between spaces'],
  ])('%j is read: %s', (text) => {
    expect(SLA_RESPONSE_DUE(2, text)).toBe('2026-05-26T15:30:00.000+02:00');
    expect(SLA_IS_WORKING_DAY(text)).toBe(true);
  });

  test('with a contradiction or a zone that is none is refused, also where only the date counts', () => {
    const contradiction = '2026-05-22T16:00+01:00[Europe/Amsterdam]';
    const said = `"${contradiction}" is not an instant; its offset is not that of its zone: write 2026-05-22T16:00+02:00`;
    expect(() => SLA_RESPONSE_DUE(2, contradiction)).toThrow(`SLA_RESPONSE_DUE: reported ${said}`);
    expect(() => SLA_IS_WORKING_DAY(contradiction)).toThrow(`SLA_IS_WORKING_DAY: date ${said}`);
    expect(() => SLA_RESPONSE_DUE(2, '2026-05-22T16:00[Mars/Base]')).toThrow('reported "Mars/Base" is not a time zone; pass an IANA name');
    expect(() => SLA_RESPONSE_DUE(2, '2026-10-25T02:30[Europe/Amsterdam]')).toThrow(
      'write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    );
  });
});

describe('cells', () => {
  test('that are empty stay empty', () => {
    for (const empty of ['', ' ', null, undefined]) {
      expect(SLA_RESPONSE_DUE(2, empty)).toBe('');
      expect(SLA_UPDATE_DUE(2, empty)).toBe('');
      expect(SLA_MTTR_DUE(empty, empty)).toBe('');
      expect(SLA_SUPPORT_HOURS(REPORTED, empty)).toBe('');
      expect(SLA_STATUS(empty, REPORTED, REPORTED)).toBe('');
      expect(SLA_STATUS(REPORTED, empty, empty)).toBe('');
      expect(SLA_IS_WORKING_DAY(empty)).toBe('');
      expect(SLA_NEXT_WORKING_DAY(empty, 1)).toBe('');
      expect(SLA_RESPONSE_DUE(empty, empty)).toBe('');
      expect(SLA_EXPLAIN(1, empty, empty)).toBe('');
    }
  });

  test.each(['', ' ', null, undefined])('that are empty in a range leave the others their answers: %o', (empty) => {
    expect(SLA_IS_WORKING_DAY([[46000], [empty]])).toEqual([[true], ['']]);
    expect(SLA_RESPONSE_DUE([[2], [empty]], [[REPORTED], [empty]])).toEqual([['2026-05-26T15:30:00.000+02:00'], ['']]);
  });

  test('that are empty beside a date are told where an answer needs them', () => {
    for (const empty of ['', ' ', null, undefined]) {
      for (const due of [SLA_RESPONSE_DUE, SLA_UPDATE_DUE, SLA_MTTR_DUE]) {
        expect(() => due(empty, REPORTED)).toThrow('priority is missing; write 1, 2, 3 or 4');
      }
      expect(() => SLA_EXPLAIN(1, REPORTED, empty)).toThrow('SLA_EXPLAIN: kpi is missing; write response, update or MTTR');
      expect(() => SLA_EXPLAIN(empty, REPORTED, 'MTTR')).toThrow('SLA_EXPLAIN: priority is missing');
    }
    expect(SLA_RESPONSE_DUE([[2], ['']], [[REPORTED], ['']])).toEqual([['2026-05-26T15:30:00.000+02:00'], ['']]);
  });

  test('without a date say so in words, in the language chosen (R9)', () => {
    expect([SLA_MTTR_DUE(1, REPORTED), SLA_MTTR_DUE(3, REPORTED), SLA_UPDATE_DUE(4, REPORTED)]).toEqual([
      'to be determined',
      'best effort',
      'best effort',
    ]);
    const nl = spreadsheetFunctions({ language: 'nl' });
    expect([nl.SLA_MTTR_DUE(1, REPORTED), nl.SLA_MTTR_DUE(3, REPORTED)]).toEqual(['nader te bepalen', 'naar beste vermogen']);
    expect(nl.SLA_STATUS(REPORTED, REPORTED)).toBe('gehaald');
    expect(nl.SLA_STATUS('to be determined', '', REPORTED)).toBe('nader te bepalen');
  });

  test('hold a priority as a number or as its text', () => {
    for (const priority of [2, '2', 'P2', ' p2 ']) expect(SLA_RESPONSE_DUE(priority, REPORTED)).toBe('2026-05-26T15:30:00.000+02:00');
  });

  test('hold the name of a KPI in either language', () => {
    const lines = (kpi: string) => String(SLA_EXPLAIN(2, REPORTED, kpi)).split('\n')[0];
    expect(lines('Reactie')).toBe(lines('response'));
    expect(lines('herstel')).toBe(lines('MTTR'));
    expect(lines('TTTU')).toBe(lines('update'));
  });
});

describe('ranges', () => {
  test('go in, and ranges of their shape come out', () => {
    expect(
      SLA_RESPONSE_DUE(
        [
          [1, 2],
          ['', 3],
        ],
        REPORTED,
      ),
    ).toEqual([
      ['2026-05-26T11:30:00.000+02:00', '2026-05-26T15:30:00.000+02:00'],
      ['#SLA! SLA_RESPONSE_DUE: priority is missing; write 1, 2, 3 or 4', '2026-05-26T16:00:00.000+02:00'],
    ]);
    expect(SLA_IS_WORKING_DAY([['2026-05-25', '2026-05-26']])).toEqual([[false, true]]);
    expect(SLA_MTTR_DUE([[2]], REPORTED)).toEqual([['2026-05-27T17:00:00.000+02:00']]);
  });

  test('stand beside single rows and columns', () => {
    expect(SLA_RESPONSE_DUE([[1], [2]], [[REPORTED, '2026-11-23T09:00+01:00']])).toEqual([
      ['2026-05-26T11:30:00.000+02:00', '2026-11-23T13:00:00.000+01:00'],
      ['2026-05-26T15:30:00.000+02:00', '2026-11-23T17:00:00.000+01:00'],
    ]);
  });

  test('with a mistake in one cell say it there, and answer for the others', () => {
    expect(SLA_RESPONSE_DUE([[2], [7], ['high']], [[REPORTED], [REPORTED], [REPORTED]])).toEqual([
      ['2026-05-26T15:30:00.000+02:00'],
      ['#SLA! SLA_RESPONSE_DUE: priority 7 is not a priority of the agreement; write 1, 2, 3 or 4'],
      ['#SLA! SLA_RESPONSE_DUE: priority "high" is not a priority of the agreement; write 1, 2, 3 or 4'],
    ]);
  });

  test('of different shapes are refused', () => {
    expect(() => SLA_RESPONSE_DUE([[1], [2]], [[REPORTED], [REPORTED], [REPORTED]])).toThrow(
      'SLA_RESPONSE_DUE: priority has 2 rows and 1 columns, beside a range of 3 and 1; pass ranges of one shape, or a single cell, row or column beside them',
    );
    expect(() => SLA_RESPONSE_DUE([] as never, REPORTED)).toThrow('SLA_RESPONSE_DUE: priority (a list of 0) is not a range');
    expect(() => SLA_RESPONSE_DUE([1, 2] as never, REPORTED)).toThrow('is not a range');
  });
});

describe('a mistake in a lone cell is an error that says what would be right', () => {
  test.each([
    [() => SLA_RESPONSE_DUE(5, REPORTED), 'SLA_RESPONSE_DUE: priority 5 is not a priority of the agreement; write 1, 2, 3 or 4'],
    [() => SLA_RESPONSE_DUE(1.5, REPORTED), 'priority 1.5 is not'],
    [() => SLA_RESPONSE_DUE(true, REPORTED), 'priority true is not'],
    [() => SLA_RESPONSE_DUE(2, 'tomorrow'), 'reported "tomorrow" is a text, not a date and time; write a date and time in the cell'],
    [() => SLA_RESPONSE_DUE(2, '2026-05-22T16:00'), 'reported "2026-05-22T16:00" is a text without a UTC offset; write'],
    [() => SLA_RESPONSE_DUE(2, true), 'reported true is not a date and time'],
    [() => SLA_RESPONSE_DUE(2, new Date(Number.NaN)), 'reported (an invalid Date) is not a date and time'],
    [() => SLA_RESPONSE_DUE(2, 45), 'reported 45 is not the serial number of a date; pass the number of a date-time cell, from 61'],
    [() => SLA_UPDATE_DUE(2, 45), 'SLA_UPDATE_DUE: last_contact 45 is not'],
    [() => SLA_RESPONSE_DUE(2, 100), 'reported 100 is outside the years that this calendar knows; stay within 1990 to 2100 in its zone'],
    [() => SLA_RESPONSE_DUE(2, 46110 + 2.5 / 24), 'reported "2026-03-29T02:30" does not exist in Europe/Amsterdam, because clocks change'],
    [() => SLA_NEXT_WORKING_DAY('2026-05-22', 1.5), 'SLA_NEXT_WORKING_DAY: n 1.5 is not a count; write a whole number of working days'],
    [() => SLA_NEXT_WORKING_DAY('2026-05-22', 99_999), 'n 99999 has its answer outside the years'],
    [() => SLA_IS_WORKING_DAY('2026-02-30'), 'SLA_IS_WORKING_DAY: date "2026-02-30" is not a date; write a date in the cell'],
    [() => SLA_EXPLAIN(1, REPORTED, 'repare'), 'SLA_EXPLAIN: kpi "repare" is not a KPI of the agreement; write response, update or MTTR'],
    [() => SLA_STATUS('soon', '', REPORTED), 'SLA_STATUS: due "soon" is a text, not a date and time'],
    [
      () => spreadsheetFunctions({ language: 'de' as never }),
      'spreadsheetFunctions: options.language "de" is not a language that it speaks',
    ],
    [() => spreadsheetFunctions({ zone: 'Amsterdam' }), 'spreadsheetFunctions: options.zone "Amsterdam" is not a time zone'],
  ])('%s', (act, message) => expect(act).toThrow(message));
});

describe('in Dutch a mistake is told in Dutch', () => {
  const nl = spreadsheetFunctions({ language: 'nl' });
  test.each([
    [() => nl.SLA_RESPONSE_DUE(5, REPORTED), 'SLA_RESPONSE_DUE: priority 5 is geen prioriteit van de overeenkomst; schrijf 1, 2, 3 of 4'],
    [() => nl.SLA_RESPONSE_DUE('', REPORTED), 'priority ontbreekt; schrijf 1, 2, 3 of 4'],
    [
      () => nl.SLA_RESPONSE_DUE(2, 'morgen'),
      'reported "morgen" is een tekst, geen datum en tijd; zet een datum en tijd in de cel, of een tekst zoals',
    ],
    [() => nl.SLA_RESPONSE_DUE(2, '2026-05-22T16:00'), 'is een tekst zonder verschil met UTC; zet'],
    [() => nl.SLA_RESPONSE_DUE(2, true), 'reported true is geen datum en tijd'],
    [
      () => nl.SLA_RESPONSE_DUE(2, 45),
      'reported 45 is niet het getal van een datum; geef het getal van een cel met datum en tijd, vanaf 61',
    ],
    [
      () => nl.SLA_RESPONSE_DUE(2, 100),
      'reported 100 valt buiten de jaren die deze kalender kent; blijf van 1990-01-01 tot en met 2100-12-31',
    ],
    [() => nl.SLA_RESPONSE_DUE(2, new Date(0)), 'reported "1970-01-01T01:00" valt buiten de jaren'],
    [
      () => nl.SLA_RESPONSE_DUE(2, 46110 + 2.5 / 24),
      'reported "2026-03-29T02:30" bestaat niet in Europe/Amsterdam, omdat de klok wordt verzet',
    ],
    [() => nl.SLA_NEXT_WORKING_DAY('2026-05-22', 1.5), 'n 1.5 is geen aantal; schrijf een geheel aantal werkdagen'],
    [() => nl.SLA_NEXT_WORKING_DAY('2026-05-22', 99_999), 'n 99999 heeft een antwoord buiten de jaren'],
    [() => nl.SLA_IS_WORKING_DAY('2026-02-30'), 'date "2026-02-30" is geen datum; zet een datum in de cel'],
    [() => nl.SLA_EXPLAIN(1, REPORTED, 'repare'), 'kpi "repare" is geen KPI van de overeenkomst; schrijf reactie, update of MTTR'],
    [() => nl.SLA_MTTR_DUE(2, '2100-12-31T12:00+01:00'), 'heeft een antwoord buiten de jaren'],
    [
      () => nl.SLA_RESPONSE_DUE([[1], [2]], [[REPORTED], [REPORTED], [REPORTED]]),
      'priority heeft 2 rijen en 1 kolommen, naast een bereik van 3 en 1',
    ],
    [() => nl.SLA_RESPONSE_DUE([1, 2] as never, REPORTED), 'is geen bereik; geef een waarde, of rijen van even veel cellen'],
  ])('%s', (act, message) => expect(act).toThrow(message));

  test('a reading that clocks show twice, too', () => {
    const always = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-24:00']]));
    const due = spreadsheetFunctions({ language: 'nl', agreement: defineAgreement({ hours: always, holidays: 'none' }) }).SLA_RESPONSE_DUE;
    expect(() => due(1, 46320 + 2.5 / 24)).toThrow(
      'reported "2026-10-25T02:30" bestaat twee keer in Europe/Amsterdam, omdat de klok wordt verzet; schrijf een tekst met het verschil met UTC: 2026-10-25T02:30+02:00 of 2026-10-25T02:30+01:00',
    );
  });
});

describe('a reading that clocks show twice', () => {
  const twice = 46320 + 2.5 / 24; // Sunday 25 October 2026 02:30

  test('is taken where both instants count the same: outside support hours', () => {
    expect(SLA_RESPONSE_DUE(1, twice)).toBe(serial('2026-10-26T12:30+01:00'));
  });

  test('is refused where they do not: round the clock', () => {
    const always = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-24:00']]));
    const { SLA_RESPONSE_DUE: due } = spreadsheetFunctions({ agreement: defineAgreement({ hours: always, holidays: 'none' }) });
    expect(() => due(1, twice)).toThrow(
      'reported "2026-10-25T02:30" exists twice in Europe/Amsterdam, because clocks change; write a text with its UTC offset: 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    );
  });
});

describe('SLA_STATUS', () => {
  const due = '2026-05-26T15:30+02:00';
  test.each([
    ['done at the deadline', due, '', 'met'],
    ['done a second later', '2026-05-26T15:30:01+02:00', '', 'missed'],
    ['not done, at the deadline', '', due, 'running'],
    ['not done, a second later', '', '2026-05-26T15:30:01+02:00', 'missed'],
    ['done after the moment that is asked about', '2026-05-26T15:00+02:00', '2026-05-26T14:00+02:00', 'running'],
    ['done in time, asked long after', '2026-05-26T15:00+02:00', '2027-01-01T00:00+01:00', 'met'],
  ])('%s', (_situation, done, at, status) => expect(SLA_STATUS(due, done, at)).toBe(status));

  test.each([
    ['best effort', 'best effort'],
    [' Best Effort ', 'best effort'],
    ['naar beste vermogen', 'best effort'],
    ['to be determined', 'to be determined'],
    ['nader te bepalen', 'to be determined'],
  ])('never judges a promise without a date: "%s" stays "%s" (R9)', (due, status) => {
    expect(SLA_STATUS(due, '2026-05-26T15:00+02:00', '2027-01-01T00:00+01:00')).toBe(status);
  });
});

test('another zone and another agreement may be chosen', () => {
  const london = spreadsheetFunctions({ zone: 'Europe/London' });
  expect(london.SLA_RESPONSE_DUE(2, 46164 + 15 / 24)).toBe(46168 + 14.5 / 24);
  const agreed = defineAgreement({ kpis: { 1: { mttr: { kind: 'support-hours', value: 8 } } } }, cloudctiSla);
  expect(spreadsheetFunctions({ agreement: agreed }).SLA_MTTR_DUE(1, REPORTED)).toBe('2026-05-26T15:30:00.000+02:00');
});

test('the functions of the package give the core’s answers for random tickets', () => {
  for (const ticket of randomTickets(500, MILLISECOND)) {
    const { response, update, mttr, supportHours, status } = expected(ticket);
    const [reported, other] = [new Date(ticket.reported), new Date(ticket.other)];
    const ms = (cell: unknown) => (cell instanceof Date ? cell.getTime() : cell);
    expect([SLA_RESPONSE_DUE, SLA_UPDATE_DUE, SLA_MTTR_DUE].map((due) => ms(due(ticket.priority, reported)))).toEqual([
      response,
      update,
      mttr,
    ]);
    expect(SLA_SUPPORT_HOURS(reported, other)).toBe(supportHours);
    expect(SLA_STATUS(SLA_RESPONSE_DUE(ticket.priority, reported), other)).toBe(status);
    expect(SLA_EXPLAIN(ticket.priority, reported, 'mttr')).toBe(explained(ticket, 'mttr'));
  }
});
