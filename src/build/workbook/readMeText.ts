import type { Language } from '../../vocabulary/index.js';
import { YEARS } from './years.js';

/** A heading, and what stands below it. */
export type Chapter = readonly [heading: string, ...lines: string[]];

/** How the workbook is used. */
export const READ_ME: Readonly<Record<Language, (version: string) => readonly Chapter[]>> = {
  en: (version) => [
    [
      "CloudCTI's service levels",
      `When an incident is due for a response, an update and a repair, by formulas alone. Made by @cloudcti/sla ${version}.`,
    ],
    [
      'How to fill it in',
      'Write tickets into the yellow cells of the sheet Tickets: a priority from 1 to 4 and when it was reported; then, as they happen, when it was responded to, when the reporter last heard of it, and when it was repaired.',
      "Times are those of Amsterdam's clocks, as dates and times. A date that is a text is not guessed: Check says how to turn it into a date.",
      'Remove a ticket with the Delete key. Sort columns A to F; answers follow the row. Copied rows go in by Paste Special > Values.',
      'What is computed is locked against accidents, without a password (Review > Unprotect Sheet). Unprotect to sort by an answer: select the rows with tickets, columns A to M, and sort these. Unprotect too for more than 1,000 tickets: choose SLA_Formulas in the Name Box, copy, select G1003 and the cells below it, and paste.',
    ],
    [
      'What it answers',
      'The line on top counts the tickets and those without an answer; these are red in column A. Check says what is wrong with a ticket: it is not counted before it is mended. Of two rows with the same Ticket, the first counts.',
      'Response due, Update due and MTTR due: the deadlines. "Best effort" and "to be determined" have no date: they are never met and never missed.',
      'Beside each: met (done at or before the deadline), missed, running, or at risk (from the share of its time that the sheet Agreement names).',
      'A repair answers too: an incident that is repaired before any response was written down has its response at that repair, in time or late.',
      'An update is due one target after the last contact; none is due once the ticket is repaired. One that was missed stays missed. Where response and last contact lie more than a target apart, the updates in between are not in the sheet: "not recorded".',
      'The sheet Compliance has the attainment of each promise against its target.',
      'On paper: Excel prints the tickets that are filled in. LibreOffice prints all 1,000 rows: select yours, and print Selected cells. Calendar is not printed.',
    ],
    [
      'What may be changed',
      'The yellow cells of the sheet Agreement: targets and their units, support hours, the moment at which tickets are judged (in the past, later acts do not count), and the share from which they are at risk.',
      'The sheet Calendar: 1 for a working day, 0 for a closed one. What differs from the agreement is told on top of the tickets.',
    ],
    [
      'What it does not do',
      `It knows the working days of ${YEARS.from} to ${YEARS.to}, as they stand in the sheet Calendar. Outside them it says so and gives no date.`,
      'It counts no pauses, no reopened tickets and no changes of priority, and it does not explain a deadline: the library does.',
      'Now is the clock of your computer: where that is not set to Amsterdam, write the moment yourself.',
    ],
    ['Licence', 'MIT. Names and dates of public holidays: date-holidays, CC BY 3.0.'],
  ],
  nl: (version) => [
    [
      'De serviceniveaus van CloudCTI',
      `Wanneer een incident uiterlijk een reactie, een update en herstel krijgt, met alleen formules. Gemaakt door @cloudcti/sla ${version}.`,
    ],
    [
      'Invullen',
      'Vul tickets in de gele cellen van het blad Tickets in: een prioriteit van 1 tot en met 4 en wanneer het gemeld is; daarna, zodra het gebeurt, wanneer erop gereageerd is, wanneer de melder er het laatst van hoorde, en wanneer het hersteld is.',
      'Tijden zijn die van de klok in Amsterdam, als datum en tijd. Een datum die een tekst is wordt niet geraden: Controle zegt hoe er een datum van te maken is.',
      'Haal een ticket weg met de Delete-toets. Sorteer de kolommen A tot en met F; de antwoorden volgen de rij. Gekopieerde rijen gaan erin met Plakken speciaal > Waarden.',
      'Wat berekend wordt is tegen ongelukken vergrendeld, zonder wachtwoord (Controleren > Beveiliging blad opheffen). Hef die op om op een antwoord te sorteren: selecteer de rijen met tickets, kolom A tot en met M, en sorteer die. Ook voor meer dan 1.000 tickets: kies SLA_Formulas in het naamvak, kopieer, selecteer G1003 en de cellen eronder, en plak.',
    ],
    [
      'Wat het antwoordt',
      'De bovenste regel telt de tickets en die zonder antwoord; die zijn rood in kolom A. Controle zegt wat er aan een ticket niet klopt: tot dat in orde is telt het niet mee. Van twee rijen met hetzelfde Ticket telt de eerste.',
      'Reactie, Update en Herstel uiterlijk: de deadlines. "Naar beste vermogen" en "nader te bepalen" hebben geen datum: ze zijn nooit gehaald en nooit gemist.',
      'Daarnaast: gehaald (gedaan op of voor de deadline), gemist, nog open, of in gevaar (vanaf het percentage van de tijd dat het blad Overeenkomst noemt).',
      'Herstel is ook een antwoord: een incident dat hersteld is voordat er een reactie genoteerd was, heeft zijn reactie bij dat herstel, op tijd of te laat.',
      'Binnen één doel na het laatste contact moet er een update zijn; na herstel is er geen meer nodig. Een gemiste blijft gemist. Liggen reactie en laatste contact meer dan een doel uit elkaar, dan staan de updates daartussen niet in het blad: "niet vastgelegd".',
      'Het blad Naleving toont per belofte hoeveel er gehaald is tegenover het doel.',
      'Op papier: Excel drukt de ingevulde tickets af. LibreOffice drukt alle 1.000 rijen af: selecteer de uwe en druk Geselecteerde cellen af. Kalender wordt niet afgedrukt.',
    ],
    [
      'Wat veranderd mag worden',
      'De gele cellen van het blad Overeenkomst: doelen en hun eenheden, supporturen, het moment waarop tickets beoordeeld worden (in het verleden: wat later gebeurde telt niet), en het percentage van de tijd vanaf waar ze in gevaar zijn.',
      'Het blad Kalender: 1 voor een werkdag, 0 voor een gesloten dag. Wat afwijkt van de overeenkomst staat boven de tickets.',
    ],
    [
      'Wat het niet doet',
      `Het kent de werkdagen van ${YEARS.from} tot en met ${YEARS.to}, zoals ze in het blad Kalender staan. Daarbuiten zegt het dat, en geeft het geen datum.`,
      'Het telt geen pauzes, geen heropende tickets en geen veranderde prioriteit, en legt een deadline niet uit: dat doet de bibliotheek.',
      'Nu is de klok van uw computer: staat die niet op Amsterdam, vul dan zelf het moment in.',
    ],
    ['Licentie', 'MIT. Namen en data van feestdagen: date-holidays, CC BY 3.0.'],
  ],
};
