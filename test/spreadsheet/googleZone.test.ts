import { describe, expect, test } from 'vitest';
import { AMSTERDAM_CLOCKS } from '../../src/build/script/appsScript.js';
import { offsetSegments } from '../../src/time/zone.js';
import { bareContext, spreadsheetFile } from '../support/spreadsheetFiles.js';

const FROM = Date.UTC(2015, 0, 1);
const TO = Date.UTC(2046, 0, 1);

/** Sla.gs as Google runs it beside a sheet in a time zone; `asked` counts how often it asks for that. */
function inSheet(zone: string | null, change = (script: string) => script) {
  const { run } = bareContext();
  const sheet = zone === null ? 'null' : `{ getSpreadsheetTimeZone: function () { asked++; return '${zone}'; } }`;
  run(`var asked = 0; var SpreadsheetApp = { getActive: function () { return ${sheet}; } };`);
  run(change(spreadsheetFile('Sla.gs')));
  return { ask: (call = "SLA_RESPONSE_DUE(2, new Date('2026-05-22T16:00+02:00')).toISOString()") => run(call), asked: () => run('asked') };
}

describe('a sheet in another time zone', () => {
  test('is told, and not answered', () => {
    const { ask } = inSheet('America/New_York');
    const said =
      'This sheet is in the time zone America/New_York: every deadline would be wrong. Choose File > Settings > Time zone: Amsterdam.';
    expect(() => ask()).toThrow(said);
    expect(() => ask()).toThrow(said);
    expect(() => ask("SLA_IS_WORKING_DAY('2026-05-22')")).toThrow(said);
  });

  test('is told in Dutch where the script speaks it', () => {
    const { ask } = inSheet('Europe/London', (script) => script.replace("SLA_LANGUAGE = 'en'", "SLA_LANGUAGE = 'nl'"));
    expect(() => ask()).toThrow(
      'Dit blad staat in de tijdzone Europe/London: elke deadline zou fout zijn. Kies Bestand > Instellingen > Tijdzone: Amsterdam.',
    );
  });

  test('is asked once a call, however many cells it has', () => {
    const { ask, asked } = inSheet('Europe/Amsterdam');
    ask('SLA_RESPONSE_DUE([[1], [2], [3]], 46164.5); SLA_MTTR_DUE(1, 46164.5)');
    expect(asked()).toBe(1);
  });

  test.each(AMSTERDAM_CLOCKS)('%s shows what Amsterdam’s clocks show, and is answered', (zone) => {
    expect(offsetSegments(zone, FROM, TO)).toEqual(offsetSegments('Europe/Amsterdam', FROM, TO));
    expect(inSheet(zone).ask()).toBe('2026-05-26T13:30:00.000Z');
  });
});

test('outside Google there is no sheet, and no zone to be wrong', () => {
  const { run } = bareContext();
  run(spreadsheetFile('Sla.gs'));
  expect(run("SLA_MTTR_DUE(1, '2026-05-22T16:00+02:00')")).toBe('to be determined');
});

test('a script that belongs to no sheet cannot ask for the zone, and says so', () => {
  expect(() => inSheet(null).ask()).toThrow('This script belongs to no sheet');
  const dutch = (script: string) => script.replace("SLA_LANGUAGE = 'en'", "SLA_LANGUAGE = 'nl'");
  expect(() => inSheet(null, dutch).ask()).toThrow('Bij dit script hoort geen blad');
});
