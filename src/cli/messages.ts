import { dirname } from 'node:path';
import { describe } from '../errors/index.js';
import { joined, type Sentence, words } from '../tickets/index.js';
import { count } from '../vocabulary/index.js';

// What is said of a command that cannot be carried out as it was given.

export const notATarget = (option: string, text: string) =>
  words({
    en: `${option}: ${describe(text)} is no target; write 16 support hours, 2 working days, best effort or to be determined`,
    nl: `${option}: ${describe(text)} is geen doel; schrijf 16 supporturen, 2 werkdagen, naar beste vermogen of nader te bepalen`,
  });
export const notAShareOf = (text: string) =>
  words({
    en: `--target: ${describe(text)} is no target of priorities; write 2,3,4=90`,
    nl: `--target: ${describe(text)} is geen doel van prioriteiten; schrijf 2,3,4=90`,
  });
export const noVersionYet = () =>
  words({
    en: '--agreement: no version was in force yet at the report',
    nl: '--agreement: bij de melding gold nog geen versie',
  });
export const noDutchHolidays = (option: string) =>
  words({
    en: `${option}: the agreement of --agreement has no Dutch holidays; say it with --closed`,
    nl: `${option}: de overeenkomst van --agreement heeft geen Nederlandse feestdagen; zeg het met --closed`,
  });

export const drawsOnePromise = () =>
  words({
    en: '--svg draws one promise; name it: --kpi response, update, mttr or third-line',
    nl: '--svg tekent één toezegging; noem die: --kpi response, update, mttr of third-line',
  });
export const doneWithoutDrawing = () => words({ en: '--done is drawn; pass --svg too', nl: '--done wordt getekend; geef ook --svg op' });
export const doneBeforeReport = () => words({ en: '--done is before --reported', nl: '--done is eerder dan --reported' });

export const isRead = (option: string, file: string) =>
  words({
    en: `${option}: ${file} is a file that is read; name another one`,
    nl: `${option}: ${file} is een bestand dat wordt gelezen; noem een ander`,
  });
export const outputIsRead = () =>
  words({
    en: 'standard output goes to a file that is read; name another one',
    nl: 'de standaarduitvoer gaat naar een bestand dat wordt gelezen; noem een ander',
  });

const REASONS: Readonly<Record<string, readonly [en: string, nl: string]>> = {
  ENOENT: ['there is no such file', 'dat bestand is er niet'],
  EISDIR: ['it is a folder; pass a file', 'het is een map; geef een bestand'],
  ENOTDIR: ['a folder of its path is a file', 'een map in het pad is een bestand'],
  EACCES: ['you may not read or write it', 'u mag het niet lezen of schrijven'],
  EPERM: ['you may not read or write it', 'u mag het niet lezen of schrijven'],
  ENOSPC: ['the disk is full', 'de schijf is vol'],
  EDQUOT: ['you have no room left on the disk', 'u hebt geen ruimte meer op de schijf'],
  EFBIG: ['it is longer than the disk allows', 'het is langer dan de schijf toestaat'],
  EROFS: ['the disk cannot be written to', 'op de schijf kan niet worden geschreven'],
  ENAMETOOLONG: ['the name is too long', 'de naam is te lang'],
  ELOOP: ['its links lead in a circle', 'de koppelingen verwijzen naar elkaar'],
  EIO: ['the disk or terminal answers with an error', 'de schijf of terminal geeft een fout'],
  EMFILE: ['too many files are open', 'er zijn te veel bestanden open'],
  ENXIO: ['nobody is at the other end of it', 'er is niemand aan de andere kant'],
};

/** `code` is that of the system, or what else it says. */
export const outputFails = (code: string) => {
  const [en, nl] = REASONS[code] ?? [code, code];
  return words({ en: `cannot write standard output: ${en}`, nl: `kan de standaarduitvoer niet schrijven: ${nl}` });
};

/** The same. */
export const fileFails = (act: 'read' | 'write', file: string, code: string) => {
  const folder = dirname(file);
  const known = REASONS[code] ?? [code, code];
  const [en, nl] = act === 'write' && code === 'ENOENT' ? [`there is no folder ${folder}`, `er is geen map ${folder}`] : known;
  return words({ en: `cannot ${act} ${file}: ${en}`, nl: `kan ${file} niet ${act === 'read' ? 'lezen' : 'schrijven'}: ${nl}` });
};

export const notAPeriodText = (option: string, text: string) =>
  words({
    en: `${option}: ${describe(text)} is no period; write 2026, 2026-Q3, 2026-11 or two dates such as 2026-01-01/2026-12-31`,
    nl: `${option}: ${describe(text)} is geen periode; schrijf 2026, 2026-Q3, 2026-11 of twee datums zoals 2026-01-01/2026-12-31`,
  });
export const noPeriodBefore = (isPrevious: boolean) =>
  isPrevious
    ? words({
        en: '--compare previous: before what is not known; pass --period with both dates, or one that begins on a date and --compare with dates before it',
        nl: '--compare previous: waarvoor is niet bekend; geef --period met beide datums, of een die op een datum begint en --compare met datums daarvoor',
      })
    : words({
        en: '--compare: before what is not known; pass --period with the date on which it begins',
        nl: '--compare: waarvoor is niet bekend; geef --period met de datum waarop die begint',
      });
export const notBefore = (text: string, from: string) =>
  words({
    en: `--compare: ${describe(text)} has not ended before --period begins, on ${from}; pass a period that has, or previous`,
    nl: `--compare: ${describe(text)} is nog niet afgelopen als --period begint, op ${from}; geef een periode die dan voorbij is, of previous`,
  });
export const madeBeforeAt = (made: string, at: string) =>
  words({
    en: `--made: ${made} is before --at (${at}); a report is made when it is judged, or later`,
    nl: `--made: ${made} ligt vóór --at (${at}); een rapport wordt gemaakt op het moment waarvoor het geldt, of later`,
  });
export const notATicketUrl = (text: string) =>
  words({
    en: `--ticket-url: ${describe(text)} is no address of tickets; write one of http or https in whose path {id} stands, such as https://jira.example.com/browse/{id}`,
    nl: `--ticket-url: ${describe(text)} is geen adres van tickets; schrijf er een van http of https met {id} in het pad, zoals https://jira.example.com/browse/{id}`,
  });
export const writtenTwice = (option: string, other: string, file: string) =>
  words({
    en: `${option} and ${other}: ${file} would be written twice; name a file for each`,
    nl: `${option} en ${other}: ${file} zou twee keer worden geschreven; noem voor elk een bestand`,
  });
export const oneOutput = () =>
  words({
    en: '--json and --csv both go to standard output; write one of them to a file, with --json-file or --csv-file',
    nl: '--json en --csv gaan allebei naar de standaarduitvoer; schrijf een van de twee naar een bestand, met --json-file of --csv-file',
  });
export const splitNeedsFolder = () =>
  words({
    en: '--split writes a page for each; pass --html with the folder for them',
    nl: '--split schrijft voor elk een pagina; geef --html met de map ervoor',
  });
export const replacesSplit = () =>
  words({
    en: '--replace is for the pages of --split; pass that too',
    nl: '--replace is voor de pagina’s van --split; geef dat ook',
  });
export const tooManyPages = (column: string, most: number) =>
  words({
    en: `--split: ${describe(column)} has more than ${count(most, 'en')} different values, a page for each; pass a column such as that of the customer`,
    nl: `--split: ${describe(column)} heeft meer dan ${count(most, 'nl')} verschillende waarden, elk een pagina; geef een kolom zoals die van de klant`,
  });
export const pageIsThere = (file: string) =>
  words({
    en: `--html: ${file} is there already; name another folder, or pass --replace`,
    nl: `--html: ${file} is er al; noem een andere map, of geef --replace`,
  });
export const notANumberOf = (option: string, text: string, example: string) =>
  words({
    en: `${option}: ${describe(text)} is not a count; write a whole number such as ${example}`,
    nl: `${option}: ${describe(text)} is geen aantal; schrijf een heel getal zoals ${example}`,
  });
export const notAYear = (text: string, from: number, to: number) =>
  words({
    en: `${describe(text)} is not a year that the calendar knows; write one from ${from} to ${to}`,
    nl: `${describe(text)} is geen jaar dat de kalender kent; schrijf er een van ${from} tot en met ${to}`,
  });
export const twoForms = () =>
  words({ en: '--csv and --ical are two forms; choose one', nl: '--csv en --ical zijn twee vormen; kies er één' });

export const windowUse = (areBoth: boolean) =>
  words({
    en: `pass --from and --to for a window to check, or --after and --duration for one to find${areBoth ? ', and not both' : ''}`,
    nl: `geef --from en --to voor een tijd om na te gaan, of --after en --duration om er een te vinden${areBoth ? ', en niet allebei' : ''}`,
  });
export const notALength = () => words({ en: 'is not a length', nl: 'is geen lengte' });
export const lengthExample = () => words({ en: 'write for example 4h, 90m or 1h30m', nl: 'schrijf bijvoorbeeld 4h, 90m of 1h30m' });
export const notACountText = () => words({ en: 'is not a count', nl: 'is geen aantal' });
export const countExample = () => words({ en: 'write a whole number such as 3', nl: 'schrijf een heel getal zoals 3' });

export const passPriority = () =>
  words({
    en: 'pass --priority 1, 2, 3 or 4 too: a deadline follows from priority and report',
    nl: 'geef ook --priority 1, 2, 3 of 4: een deadline volgt uit prioriteit en melding',
  });
export const passReported = () =>
  words({
    en: 'pass --reported too, such as --reported 2026-05-22T16:00+02:00',
    nl: 'geef ook --reported, zoals --reported 2026-05-22T16:00+02:00',
  });
export const passSomething = () =>
  words({
    en: 'pass --priority and --reported for one report, or a file of tickets: cloudcti-sla deadlines tickets.csv (--help has examples)',
    nl: 'geef --priority en --reported voor één melding, of een bestand met tickets: cloudcti-sla deadlines tickets.csv (--help heeft voorbeelden)',
  });
export const noRoomToExplain = () =>
  words({
    en: '--explain adds sentences, which a table of tickets has no room for; leave --table out, or add --json',
    nl: '--explain voegt zinnen toe, waar een tabel met tickets geen plaats voor heeft; laat --table weg, of voeg --json toe',
  });
export const oneReportOrFile = (file: string) =>
  words({
    en: `with --priority and --reported one report is computed; leave them out for the file ${file}`,
    nl: `met --priority en --reported wordt één melding berekend; laat ze weg voor het bestand ${file}`,
  });
export const isForFiles = (option: string) =>
  words({
    en: `with --priority and --reported one report is computed; ${option} is for files`,
    nl: `met --priority en --reported wordt één melding berekend; ${option} is voor bestanden`,
  });
export const nameIsTaken = (name: string) =>
  words({
    en: `the file has a column ${describe(name)} already, and a column of that name is to be added; rename or remove it`,
    nl: `het bestand heeft al een kolom ${describe(name)}, en een kolom met die naam komt erbij; hernoem of verwijder die`,
  });

export const thirdLineTakesNo = (option: string) =>
  words({
    en: `the third line answers a complete report within its time; leave out ${option}`,
    nl: `de derde lijn beantwoordt een volledige melding binnen zijn tijd; laat ${option} weg`,
  });
export const notAPauseText = (text: string) => {
  const example = '2026-11-24T10:00+01:00/2026-11-24T13:00+01:00';
  return words({
    en: `--pause: ${describe(text)} is not a beginning and an end; write ${example}`,
    nl: `--pause: ${describe(text)} is geen begin en einde; schrijf ${example}`,
  });
};

/** `most` is the commonest reason. */
export const noneReadable = (rows: number, most: Sentence) =>
  joined(
    words({
      en: `none of the first ${count(rows, 'en')} rows can be read, and no more were: `,
      nl: `geen van de eerste ${count(rows, 'nl')} rijen kan worden gelezen, en verder is niet gelezen: `,
    }),
    most,
  );
export const unforeseen = (error: string) =>
  words({ en: `this should not happen, please report it: ${error}`, nl: `dit hoort niet te gebeuren, meld het ons: ${error}` });
