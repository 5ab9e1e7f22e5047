import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { SUPPORT_DAY } from '../../agreement/index.js';
import { dayNumber, MS_PER_DAY } from '../../time/index.js';
import type { BilingualName } from '../../vocabulary/index.js';
import { serialOfDay, workingDays } from './calendarSheet.js';
import { lastRowFilledIn, ticketsFilledIn } from './checkFormulas.js';
import { nowPosition } from './clockFormulas.js';
import { milliseconds } from './moments.js';
import { OTHER_DAYS, sharedCheck } from './sharedCheck.js';
import { validate } from './sheets.js';
import { COMPUTED, DATES, INPUT, LEFT } from './style.js';
import { FIRST_TICKET, whole } from './TicketColumns.js';
import type { Words } from './words.js';
import { YEARS } from './years.js';

/** A line of the sheet: what it is, its cell, what is to be said of it. */
interface Line {
  readonly name: string;
  readonly label: BilingualName;
  readonly value: CellValue;
  readonly format: string;
  readonly note?: BilingualName;
  /** For formulas alone: its row is not shown. */
  readonly isHidden?: true;
}

interface Lines {
  /** What is known of the tickets that stand in the file, for programs that do not compute. */
  readonly count?: number;
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly words: Words;
  readonly firstRow: number;
  readonly otherTargets: string;
}

/** What a user chooses for all tickets; below it, what formulas share. */
export function agreementLines({ workbook, sheet, words, firstRow, otherTargets, count }: Lines): void {
  const chosen = choices(words);
  const shared = computed(words, otherTargets).map((line) => ({ ...line, value: withResult(line, count) }));
  const write = (lines: readonly Line[], first: number, style: typeof INPUT, lastColumn: (line: Line) => string) => {
    lines.forEach((line, place) => {
      const row = first + place;
      sheet.getCell(`A${row}`).value = line.label[words.language];
      sheet.mergeCells(`A${row}:B${row}`);
      sheet.mergeCells(`C${row}:${lastColumn(line)}${row}`);
      const cell = sheet.getCell(`C${row}`);
      cell.value = line.value;
      cell.style = { ...style, numFmt: line.format, ...LEFT };
      if (line.note !== undefined) sheet.getCell(`E${row}`).value = line.note[words.language];
      if (line.isHidden) sheet.getRow(row).hidden = true;
      workbook.definedNames.add(`${words.plain('agreement')}!$C$${row}`, line.name);
    });
  };
  const firstShared = firstRow + chosen.length + 1;
  write(chosen, firstRow, INPUT, () => 'D');
  write(shared, firstShared, COMPUTED, ({ name }) => (name === 'SLA_Wrong' ? 'I' : 'D'));
  workbook.definedNames.add(`${words.plain('agreement')}!$C$${firstShared}:$C$${firstShared + shared.length - 1}`, 'SLA_Computed');
  validate(sheet, `C${firstRow + 3}`, { type: 'decimal', operator: 'between', formulae: [0.01, 1], error: words.plain('bad_risk') });
}

/** What stands in the file beside a formula: nothing where it hangs on the clock, or on tickets that are not known. */
function withResult({ name, value }: Line, count: number | undefined): CellValue {
  const [first, end] = [serialOfDay(dayNumber(YEARS.from, 1, 1)), serialOfDay(dayNumber(YEARS.to + 1, 1, 1))];
  const [open, close] = [OPENS * MS_PER_DAY, CLOSES * MS_PER_DAY];
  const known: Readonly<Record<string, number | string | undefined>> = {
    ...(count === undefined ? {} : { SLA_Wrong: '', SLA_Tickets: count, SLA_Unanswered: 0, SLA_Last_row: FIRST_TICKET + count - 1 }),
    ...{ SLA_Other_targets: 0, SLA_Other_days: 0, SLA_First: first, SLA_End: end },
    ...{ SLA_Open_ms: open, SLA_Close_ms: close, SLA_Day_ms: close - open, SLA_Total: workingDays() },
  };
  const result = known[name];
  return result === undefined ? value : ({ ...(value as object), result } as CellValue);
}

/** SLA §4: the hours of a working day, as shares of one. */
const [OPENS, CLOSES] = SUPPORT_DAY.split('-').map((time) => Date.parse(`1970-01-01T${time}Z`) / MS_PER_DAY) as [number, number];

function choices({ language }: Words): readonly Line[] {
  return [
    {
      ...{ name: 'SLA_Opens', label: { en: 'Opens', nl: 'Opent' }, value: OPENS, format: 'hh:mm' },
      note: {
        en: 'Support hours of a working day (chapter 4); the sheet Calendar says which days are working days.',
        nl: 'Supporturen van een werkdag (hoofdstuk 4); het blad Kalender zegt welke dagen werkdagen zijn.',
      },
    },
    {
      ...{ name: 'SLA_Closes', label: { en: 'Closes', nl: 'Sluit' }, value: CLOSES, format: 'hh:mm' },
      note: { en: 'The closing time itself is outside support hours.', nl: 'De sluitingstijd zelf valt buiten de supporturen.' },
    },
    {
      ...{ name: 'SLA_Now', label: { en: 'Now', nl: 'Nu' }, value: { formula: 'NOW()' }, format: DATES[language].dateTime },
      note: {
        en: 'When tickets are judged, on Amsterdam’s clocks. Write a date and time over it for a report as at then: later acts do not count.',
        nl: 'Wanneer tickets beoordeeld worden, op de klok van Amsterdam. Vul een datum en tijd in voor een rapport op dat moment: wat later gebeurde telt niet.',
      },
    },
    {
      ...{ name: 'SLA_Risk', label: { en: 'At risk from', nl: 'In gevaar vanaf' }, value: 0.75, format: '0%' },
      note: {
        en: 'The part of the target’s time after which an open ticket is at risk.',
        nl: 'Vanaf dit percentage van de tijd van een doel is een open ticket in gevaar.',
      },
    },
  ];
}

function computed(words: Words, otherTargets: string): readonly Line[] {
  const { date } = DATES[words.language];
  const tickets = words.plain('tickets');
  const line = (name: string, en: string, nl: string, formula: string, format = '#,##0'): Line => ({
    ...{ name, label: { en, nl }, value: { formula }, format },
  });
  const hidden = (...of: Parameters<typeof line>): Line => ({ ...line(...of), isHidden: true });
  const hours = `IF(AND(${milliseconds('SLA_Opens')}=${OPENS * MS_PER_DAY},${milliseconds('SLA_Closes')}=${CLOSES * MS_PER_DAY}),0,1)`;
  return [
    line('SLA_Wrong', 'What is wrong here', 'Wat hier niet klopt', sharedCheck(words), 'General'),
    line('SLA_Tickets', 'Tickets', 'Tickets', ticketsFilledIn(tickets)),
    line('SLA_Unanswered', 'Without an answer', 'Zonder antwoord', `SLA_Tickets-SUM(${tickets}!${whole('isAnswered')})`),
    {
      ...line('SLA_Other_targets', 'Changed targets, hours', 'Andere doelen, tijden', `${otherTargets}+IFERROR(${hours},1)`),
      note: { en: 'How many are not as in the agreement.', nl: 'Hoeveel er afwijken van de overeenkomst.' },
    },
    {
      ...line('SLA_Other_days', 'Changed days', 'Andere dagen', OTHER_DAYS),
      note: {
        en: 'How many dates of Calendar are not as in the agreement.',
        nl: 'Hoeveel datums van Kalender afwijken van de overeenkomst.',
      },
    },
    line('SLA_First', 'Calendar from', 'Kalender vanaf', `DATE(${YEARS.from},1,1)`, date),
    line('SLA_End', 'Calendar before', 'Kalender tot', `DATE(${YEARS.to + 1},1,1)`, date),
    hidden('SLA_Last_row', 'Last row', 'Laatste rij', lastRowFilledIn(tickets)),
    hidden('SLA_Open_ms', 'Midnight to opening, ms', 'Middernacht tot opening, ms', milliseconds('SLA_Opens')),
    hidden('SLA_Close_ms', 'Midnight to close, ms', 'Middernacht tot sluiting, ms', milliseconds('SLA_Closes')),
    hidden('SLA_Day_ms', 'A day of support, ms', 'Een supportdag, ms', 'SLA_Close_ms-SLA_Open_ms'),
    hidden('SLA_Total', 'Working days', 'Werkdagen', 'MAX(SLA_Count)'),
    hidden('SLA_Now_ms', 'Now, ms', 'Nu, ms', milliseconds('SLA_Now')),
    hidden('SLA_Now_position', 'Support before now, ms', 'Support voor nu, ms', nowPosition()),
  ];
}
