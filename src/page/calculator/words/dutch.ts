import type { ContactChannel } from '../../../procedure/index.js';
import type { CalculatorWords } from './CalculatorWords.js';

const REASONS: Readonly<Record<ContactChannel['reason'], string>> = {
  always: 'melden per e-mail kan altijd',
  'several-end-customers': 'buiten supporturen, en prioriteit 1 treft meerdere eindklanten',
  'mttr-expired': 'buiten supporturen, en de MTTR is verstreken',
  'within-support-hours': 'binnen supporturen wordt het gewone nummer opgenomen, ook voor calamiteiten',
  'outside-support-hours': 'buiten supporturen wordt het gewone nummer niet opgenomen',
  'mttr-not-expired': 'buiten supporturen mag het worden gebeld zodra de MTTR is verstreken',
  'support-hours-never-end': 'het is voor buiten supporturen, en die eindigen nooit',
  'no-contingency': 'het is voor prioriteit 1 bij meerdere eindklanten, of voor een verstreken MTTR, en dat is hier niet gegeven',
};

export const DUTCH: CalculatorWords = {
  language: 'nl',
  title: 'SLA-calculator',
  tagline: 'Wanneer moet een incident klaar zijn, en waarom?',
  otherLanguage: 'English',
  documentation: 'Documentatie',
  at: 'om',
  report: {
    ...{ heading: 'De melding', priority: 'Prioriteit', reported: 'Gemeld', now: 'Nu', nowHint: 'Nu gemeld' },
    ...{ moment: 'Bekeken op', live: 'nu', fixed: 'een ander moment', zone: 'Nederlandse tijd' },
  },
  priorities: {
    1: ['Kritiek', 'de hele dienst ligt plat op een locatie'],
    2: ['Hoog', 'plat voor een of meer gebruikers, of traag voor een hele locatie'],
    3: ['Normaal', 'verminderde werking voor een of meer gebruikers'],
    4: ['Laag', 'een vraag zonder gevolgen'],
  },
  time: {
    empty: 'Vul een datum en tijd in.',
    unreadable: 'Deze datum en tijd bestaan niet.',
    skipped: 'De klok gaat hier vooruit: deze tijd bestaat niet. Kies een tijd ervoor of erna.',
    doubtful: 'De klok gaat hier terug: deze tijd komt twee keer voor. Welke is bedoeld?',
    first: 'de eerste, zomertijd',
    second: 'de tweede, wintertijd',
  },
  acts: {
    ...{ heading: 'Wat er daarna gebeurde', none: 'Nog niets: alleen de melding.', add: 'Toevoegen', remove: 'Weghalen' },
    ...{ kind: 'Wat', when: 'Wanneer', to: 'naar' },
    kinds: {
      ...{ responded: 'Reactie', updated: 'Update', paused: 'Wachten begint', resumed: 'Wachten eindigt' },
      ...{ 'priority-changed': 'Andere prioriteit', repaired: 'Herstel', reopened: 'Heropening' },
    },
  },
  answers: {
    ...{
      heading: 'Uiterlijk',
      left: 'supporttijd over',
      late: 'supporttijd te laat',
      lateOutside: 'te laat, buiten supporturen',
      lateStill: 'en nog niet gedaan',
    },
    ...{ used: 'gebruikt van', done: 'gedaan', frozen: 'over, en stilgezet: zolang het wachten duurt is er geen tijdstip beloofd (R12)' },
    ...{
      noDate: 'Geen deadline: niet te halen en niet te missen (R9).',
      open: 'Open tot er een waarde is afgesproken: geen deadline (R9).',
    },
    ...{
      standing: 'Volgens de staande overeenkomst',
      same: 'Volgens de staande overeenkomst ook.',
      noneDue: 'Er is geen update verschuldigd (R8).',
      why: 'Waarom?',
    },
    waiting: 'Vul in wanneer het is gemeld.',
    needed: 'Wat hierop volgt, is pas te zeggen als er een tijd bij staat:',
    wrong: 'Wat is ingevuld kan niet zo zijn gebeurd:',
    beforeReport: 'De melding moet nog komen: zo staat het er op dat moment voor.',
    unread: (count) =>
      count === 1
        ? 'Eén gebeurtenis heeft nog geen tijd en telt niet mee.'
        : `${count} gebeurtenissen hebben nog geen tijd en tellen niet mee.`,
    later: (count) =>
      count === 1
        ? 'Eén gebeurtenis ligt na dit moment en is nog niet bekend.'
        : `${count} gebeurtenissen liggen na dit moment en zijn nog niet bekend.`,
    inside: 'binnen supporturen',
    outside: 'buiten supporturen',
    throughChange: 'gemist door de andere prioriteit (R12)',
  },
  why: {
    ...{ heading: 'Waarom', drawing: 'De weg naar de deadline' },
    paused: 'Er wordt gewacht: tot dat eindigt is er geen deadline om uit te leggen (R12).',
    nothing: 'Er is niets verschuldigd, dus valt er niets uit te leggen.',
    hint: 'Wijs een stuk aan, of loop met de Tab-toets door de stappen.',
  },
  contact: {
    ...{ heading: 'Wie te bellen', customers: 'Getroffen eindklanten', now: 'nu', from: 'vanaf', after: 'na', no: 'hiervoor niet' },
    names: { 'e-mail': 'E-mail', telephone: 'Telefoon', contingency: 'Calamiteitennummer' },
    why: ({ reason }) => `${REASONS[reason]} (SLA §4, R14)`,
  },
  agreement: {
    ...{ open: 'Overeenkomst aanpassen', close: 'Sluiten', heading: 'De overeenkomst', reset: 'Terug naar de staande overeenkomst' },
    intro: 'De staande overeenkomst van CloudCTI. Pas aan wat er bij jou anders is, en zie de deadlines verschuiven.',
    changed: 'Berekend met een aangepaste overeenkomst',
    ...{ targets: 'Normen (hoofdstuk 5)', amount: 'hoeveel', days: 'Werkdagen (R2)', hours: 'Supporturen (R3)' },
    ...{
      hoursHint: 'Zoals 08:30-17:00; leeg is gesloten.',
      noHours: 'gesloten',
      closed: 'Extra gesloten dagen',
      closedHint: 'Zoals 2026-12-24, 2026-12-31.',
    },
    ...{ readings: 'Lezingen', wrongTarget: 'Schrijf een getal boven nul; werkdagen zijn hele.' },
    ...{
      wrongHours: 'Schrijf 08:30-17:00, meerdere met een komma ertussen.',
      wrongClosed: 'Schrijf datums als 2026-12-24, met komma’s ertussen.',
    },
    refused: 'Er wordt geen deadline gegeven tot de overeenkomst klopt:',
    kinds: {
      ...{ 'support-hours': 'supporturen', 'working-days': 'werkdagen' },
      ...{ 'best-effort': 'naar beste vermogen', 'to-be-determined': 'nader te bepalen' },
    },
    weekdays: { mon: 'Maandag', tue: 'Dinsdag', wed: 'Woensdag', thu: 'Donderdag', fri: 'Vrijdag', sat: 'Zaterdag', sun: 'Zondag' },
    choices: {
      goodFriday: { name: 'Goede Vrijdag', values: { open: 'een werkdag', closed: 'gesloten' } },
      liberationDay: {
        name: '5 mei',
        values: { lustrum: 'eens in de vijf jaar gesloten', 'every-year': 'elk jaar gesloten', never: 'een werkdag' },
      },
    },
    readingsOf: {
      workingDayReading: {
        name: 'Een werkdag als tijdsduur (R6)',
        values: { 'day-of-support-time': 'een dag supporttijd', 'end-of-next-working-day': 'tot het einde van de volgende werkdag' },
      },
      priorityChange: {
        name: 'Andere prioriteit (R12)',
        values: {
          'verdict-stands': 'vanaf de melding, oordelen blijven',
          'from-report': 'alsof die altijd gold',
          'from-change': 'vanaf de wijziging',
        },
      },
      answeredBy: { name: 'Herstel is ook een reactie (R19)', values: { 'response-or-repair': 'ja', response: 'nee, alleen een reactie' } },
      untilReopened: { name: 'Van herstel tot heropening (R18)', values: { pause: 'een pauze', counts: 'telt mee' } },
      updateUnit: {
        name: 'Wat een rapport van updates telt (R11)',
        values: { incident: 'elk incident één keer', update: 'elke update' },
      },
    },
  },
  share: {
    ...{
      heading: 'Meenemen',
      copy: 'Kopiëren',
      copied: 'Gekopieerd.',
      notCopied: 'De browser laat deze pagina niet kopiëren: de tekst is geselecteerd.',
    },
    ...{
      download: 'Afspraken bewaren',
      nothing: 'Er is nog geen antwoord.',
      noEvent: 'Niets wat nog te doen is, heeft een tijdstip, dus is er geen afspraak.',
      counts: 'De opdracht beoordeelt dit verloop zoals de pagina en telt wat gehaald en gemist is; de code drukt ook de deadlines af.',
      event: 'uiterlijk',
      reported: 'gemeld',
      lookedAt: 'bekeken op',
    },
    kinds: { text: 'Tekst', link: 'Link', ical: 'Agenda', code: 'Code', command: 'Opdracht' },
  },
  file: {
    heading: 'Een bestand met tickets',
    intro:
      'Sleep een export hierheen (CSV of Excel), kies er een, of plak rijen: je krijgt het terug met de drie deadlines van elk ticket. Het wordt op deze pagina gelezen en gaat nergens heen.',
    ...{
      choose: 'Bestand kiezen',
      drop: 'Laat los: het blijft op deze pagina',
      paste: 'Of plak rijen, de kop eerst',
      pasted: 'geplakte rijen',
    },
    ...{ compute: 'Berekenen', form: 'Hoe het bestand is geschreven', reading: 'Lezen', download: 'Tabel bewaren' },
    ...{
      failed: 'Deze pagina kan het niet lezen:',
      refusedHeading: 'Geweigerde rijen: wel in het bestand, niet in de tabel',
      preview: 'De eerste rijen',
    },
    ...{ stop: 'Stoppen', again: 'Opnieuw lezen', againWith: 'Opnieuw lezen met' },
    forms: {
      zone: ['Tijden zonder UTC-verschil zijn op de klok van', 'Europe/Amsterdam'],
      dateFormat: ['Vorm van de tijden', 'dd-MM-yyyy HH:mm'],
      priorities: ['De prioriteiten', 'Urgent=1,Hoog=2,Normaal=3,Laag=4'],
    },
    rows: (count) => `${count} rijen`,
    done: (rows, refused) => `${rows} tickets met hun deadlines, ${refused} rijen geweigerd.`,
    more: (count) => `en nog ${count}`,
    readAs: (columns) => `Gelezen: ${columns}.`,
  },
  unreadLink:
    'De link zegt iets wat deze pagina niet kan lezen, of zegt iets twee keer. Het kan het antwoord veranderen; dat blijft dus nog uit:',
  withoutUnread: 'Zonder dit verder',
  footer: 'Berekend op deze pagina, volgens de uitspraken van de bibliotheek; niets van wat je invult verlaat de pagina.',
};
