import type { MeasuredWords, UpdateUnit } from './MeasuredWords.js';

const COUNTS: Readonly<Record<UpdateUnit, string>> = {
  incident: 'Een aandeel telt hele incidenten',
  update: 'Een aandeel telt hele incidenten, dat van updates elke update',
  'by-version': 'Een aandeel telt hele incidenten, dat van updates zoals de versie bij de melding zegt',
};

export const DUTCH_MEASURED: MeasuredWords = {
  title: 'Hoe is gemeten',
  agreement: 'De overeenkomst',
  terms: 'Wat de woorden betekenen',
  termTexts: (updateUnit) => [
    'Reactie: het eerste antwoord aan wie het incident meldde.',
    'Update (TTTU): na elk contact volgt het volgende binnen die tijd, tot het herstel (R8).',
    'Herstel (MTTR): van de melding tot het herstel.',
    `Supporttijd: tijd binnen de supporturen. ${COUNTS[updateUnit]}, en een doel is pas gehaald als het aandeel erboven ligt (R11).`,
  ],
  supportHours: 'Supporturen',
  otherwise: 'Anders overeengekomen dan in de standaardovereenkomst van CloudCTI',
  otherwiseTerms: {
    ...{ timeZone: 'de tijdzone', hours: 'de supporturen', holidays: 'de feestdagen die gesloten zijn', closed: 'andere gesloten dagen' },
    ...{ special: 'dagen met eigen uren', recorded: 'wat er wordt vastgelegd' },
  },
  target: 'Doel',
  noTarget: 'geen doel',
  closedDays: 'Gesloten naast zaterdagen en zondagen',
  closedWithin: (from, to) => `Gesloten van ${from} tot en met ${to}, naast zaterdagen en zondagen`,
  spanNote: 'Alle meldingen, deadlines en handelingen die zijn beoordeeld, vallen binnen deze datums.',
  noClosedDays: 'geen dag',
  specialDays: 'Dagen met eigen uren',
  closedThen: 'gesloten',
  zone: (name) => (name === 'Europe/Amsterdam' ? 'Alle tijden zijn Nederlandse tijd.' : `Alle tijden zijn in ${name}.`),
  version: (from) => `Van kracht vanaf ${from}`,
  readings: 'Hoe de overeenkomst wordt gelezen',
  reading: {
    workingDayReading: {
      'day-of-support-time': 'Een reactietijd van een werkdag is een hele dag supporttijd (R6).',
      'end-of-next-working-day': 'Een reactietijd van een werkdag loopt tot het einde van de volgende werkdag (R6).',
    },
    priorityChange: {
      'verdict-stands':
        'Na een wijziging van de prioriteit geldt de nieuwe rij vanaf de melding; wat toen al gehaald of gemist was, blijft zo (R12).',
      'from-report': 'Na een wijziging van de prioriteit geldt de laatste rij alsof die altijd heeft gegolden (R12).',
      'from-change': 'Na een wijziging van de prioriteit geldt de nieuwe rij vanaf het moment van de wijziging (R12).',
    },
    answeredBy: {
      'response-or-repair': 'Een herstel telt ook als reactie, als er eerder geen was (R19).',
      response: 'Alleen een vastgelegde reactie telt als reactie (R19).',
    },
    untilReopened: {
      pause: 'De tijd tussen een herstel en de heropening telt niet mee (R18).',
      counts: 'De tijd tussen een herstel en de heropening telt mee (R18).',
    },
    updateUnit: {
      incident: 'Een incident haalt zijn updates als er geen enkele is gemist (R11).',
      update: 'Elke update telt apart (R11).',
    },
  },
  waits: 'Wachttijd die niet is meegeteld',
  waitStates: (names) => `In deze statussen wordt op de klant gewacht; die tijd telt niet mee (R12): ${names}.`,
  noWaits: 'Er is geen wachttijd afgetrokken.',
  waited: (incidents, time) =>
    `${incidents}, samen ${time} supporttijd: wachten op de klant (R12), en van een herstel tot de heropening (R18).`,
  columns: 'Hoe het bestand is gelezen',
  columnsHead: ['Gelezen als', 'Kolom', 'Schrijfwijze van tijden', 'Klok van tijden zonder UTC-verschil'],
  roles: {
    ...{ id: 'nummer', priority: 'prioriteit', reported: 'melding', responded: 'reactie', updates: 'updates', repaired: 'herstel' },
    ...{ closed: 'sluiting', reopened: 'aantal heropeningen', history: 'statusverloop', time: 'tijd van een gebeurtenis', state: 'status' },
  },
  priorities: 'De prioriteiten zijn zo gelezen:',
  notRecorded: {
    response: 'Het bestand zegt niets over reacties.',
    update: 'Het bestand zegt niets over updates.',
    repair: 'Het bestand zegt niets over herstel.',
  },
  sheet: (name, others) => `Blad van de werkmap: ${name}${others === '' ? '' : `; niet gelezen: ${others}`}.`,
  system: (name) => `Vorm van het bestand: ${name}.`,
  ids: (ids) => (ids === '1' ? 'Er staat 1 nummer in.' : `Er staan ${ids} verschillende nummers in.`),
  standsForRepair: 'De kolom van het herstel is misschien die van de sluiting; een andere is er niet.',
  unread: 'Kolommen die niet zijn gelezen, omdat er geen datum met een tijd in staat:',
  notRead: 'Kolommen met datums die voor de cijfers niet zijn gebruikt:',
  leftOut: 'Wat niet in de cijfers zit',
  nothingLeftOut: 'Er is niets weggelaten.',
  outsidePeriod: (count) => `${count} gemeld buiten de periode`,
  reportedLater: (count) => `${count} gemeld na het moment van de stand`,
  refused: (count) =>
    `${count} geweigerd: ${count === '1' ? 'een rij die niet te lezen is, of waarvan' : 'rijen die niet te lezen zijn, of waarvan'} de geschiedenis niet kan kloppen. Naast elke reden staat wat elk aandeel met een doel ermee kan worden, op zijn slechtst en op zijn best.`,
  refusedHead: ['Reden', 'Rijen', 'Regels'],
  further: (reasons) => `en nog ${reasons} redenen`,
  unbounded: 'geen grens',
  made: 'Gemaakt met',
  by: (version) => `@cloudcti/sla ${version}`,
  on: (instant) => `op ${instant}`,
  agreed: 'Akkoord',
  signed: (period, instant) => `Voor de cijfers hierboven: meldingen van ${period}, stand op ${instant}.`,
  measures: 'Oorzaken en afgesproken maatregelen (wie, wanneer gereed)',
  remarks: 'Opmerkingen',
  forCustomer: 'Namens de klant',
  forProvider: 'Namens de leverancier',
  name: 'Naam',
  date: 'Datum',
  signature: 'Handtekening',
};
