import type { BilingualName } from '../vocabulary/index.js';
import type { Role } from './roles.js';

/** How a system writes its export: names of columns, priorities, and what says that a file is of it. Forms of time are found in the cells. */
export interface Preset {
  /** As it is called. */
  readonly title: BilingualName;
  /** Sets of columns: a header that has all of one is of this system. */
  readonly marks: readonly (readonly string[])[];
  /** The names that a column may have, in the order in which they are taken; a system's column that a file lacks is no error. */
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Whose clocks times without an offset are of, where priorities stand as numbers: then the values are raw, and no user's. */
  readonly rawZone?: string;
  /** Which of its priorities is which of the agreement's. */
  readonly priorities?: string;
  /** What a user should know who reads columns of a role. */
  readonly note?: { readonly of: Role; readonly text: BilingualName };
}

/** A name that is the same in every language. */
const same = (name: string): BilingualName => ({ en: name, nl: name });

const OF_NAMES = 'Urgent=1,High=2,Medium=3,Low=4';

/** The exports that are known, by the name of their system. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  cloudcti: {
    title: { en: "the library's own form", nl: 'de eigen vorm van de bibliotheek' },
    marks: [['ticket_id', 'update_instants']],
    columns: {
      ...{ id: ['ticket_id'], priority: ['priority'], reported: ['reported_at'], responded: ['first_response_at'] },
      ...{ updates: ['update_instants'], repaired: ['resolved_at'], closed: ['closed_at'], history: ['status_history'] },
    },
  },
  jira: {
    title: same('Jira'),
    marks: [
      ['Issue key', 'Created'],
      ['Key', 'Issue Type', 'Created'],
    ],
    columns: {
      ...{ id: ['Issue key', 'Key'], priority: ['Priority'], reported: ['Created'], repaired: ['Resolved', 'Resolution date'] },
      responded: ['Custom field ([CHART] Date of First Response)', '[CHART] Date of First Response'],
    },
    priorities: 'Highest=1,High=2,Medium=3,Low=4,Lowest=4',
    note: {
      of: 'updates',
      text: {
        en: 'comments are by anyone: name their column for the updates where they are all contacts with the reporter',
        nl: 'opmerkingen kunnen van iedereen zijn: noem hun kolom voor de updates als het allemaal contacten met de melder zijn',
      },
    },
  },
  servicenow: {
    title: same('ServiceNow'),
    marks: [
      ['number', 'opened_at'],
      ['Number', 'Opened', 'Assignment group'],
      ['Number', 'Opened', 'Short description'],
    ],
    columns: {
      ...{ id: ['number'], priority: ['priority'], reported: ['opened_at', 'Opened'], repaired: ['resolved_at', 'Resolved'] },
      ...{ closed: ['closed_at', 'Closed'], reopened: ['reopen_count', 'Reopen count'] },
    },
    rawZone: 'UTC',
    priorities: '1 - Critical=1,2 - High=2,3 - Moderate=3,4 - Low=4',
  },
  zendesk: {
    title: same('Zendesk'),
    marks: [['Id', 'Created at', 'Solved at']],
    columns: {
      ...{ id: ['Id', 'Ticket ID'], priority: ['Priority'], reported: ['Created at'], responded: ['First reply at'] },
      repaired: ['Solved at'],
    },
    priorities: 'Urgent=1,High=2,Normal=3,Low=4',
  },
  freshdesk: {
    title: { en: 'Freshdesk or Freshservice', nl: 'Freshdesk of Freshservice' },
    marks: [['Ticket ID', 'Created time'], ['Ticket ID', 'Created Date'], ['fr_escalated'], ['responder_id', 'created_at']],
    columns: {
      ...{ id: ['Ticket ID', 'id'], priority: ['Priority'], reported: ['Created time', 'Created Date', 'created_at'] },
      ...{ responded: ['Initial response time', 'First response at'], repaired: ['Resolved time', 'Resolved Date'] },
      closed: ['Closed time', 'Closed Date'],
    },
    // Its API writes numbers, of which 4 is the most urgent.
    priorities: `${OF_NAMES},4=1,3=2,2=3,1=4`,
  },
  topdesk: {
    title: same('TOPdesk'),
    marks: [
      ['number', 'creationDate'],
      ['Incidentnummer', 'Datum Aangemeld'],
    ],
    columns: {
      ...{
        id: ['number', 'Incidentnummer'],
        priority: ['priority', 'Prioriteit'],
        reported: ['creationDate', 'Datum Aangemeld', 'callDate'],
      },
      ...{
        responded: ['responseDate'],
        repaired: ['completedDate', 'Datum Gereed', 'Datum Afgemeld'],
        closed: ['closedDate', 'Datum Gesloten', 'Datum Afgemeld'],
      },
    },
  },
  glpi: {
    title: same('GLPI'),
    marks: [
      ['ID', 'Opening date'],
      ['ID', 'Openingsdatum'],
    ],
    columns: {
      ...{ id: ['ID'], priority: ['Priority', 'Prioriteit'], reported: ['Opening date', 'Openingsdatum'] },
      ...{ repaired: ['Resolution date', 'Oplossingsdatum'], closed: ['Closing date', 'Sluitingsdatum'] },
    },
    priorities: 'Very high=1,High=2,Medium=3,Low=4,Very low=4,Zeer hoog=1,Hoog=2,Gemiddeld=3,Laag=4,Zeer laag=4',
  },
  otrs: {
    title: { en: 'OTRS or Znuny', nl: 'OTRS of Znuny' },
    marks: [
      ['Ticket#', 'Created'],
      ['TicketNumber', 'Created'],
    ],
    columns: {
      ...{ id: ['Ticket#', 'TicketNumber'], priority: ['Priority'], reported: ['Created'], repaired: ['Solution Time', 'SolutionTime'] },
      ...{ responded: ['First Response', 'FirstResponse'], closed: ['Close Time', 'Closed'] },
    },
    priorities: '5 very high=1,4 high=2,3 normal=3,2 low=4,1 very low=4',
  },
  zammad: {
    title: same('Zammad'),
    marks: [
      ['Number', 'Title', 'Created at', 'First response at'],
      ['#', 'Title', 'Priority', 'Created at'],
    ],
    columns: {
      ...{ id: ['Number', '#'], priority: ['Priority'], reported: ['Created at'], responded: ['First response at'] },
      closed: ['Closed at', 'Close at'],
    },
    note: {
      of: 'priority',
      text: {
        en: 'its three priorities are whatever you agreed: name them',
        nl: 'de drie prioriteiten zijn wat u hebt afgesproken: noem ze',
      },
    },
  },
  halo: {
    title: same('HaloITSM'),
    marks: [
      ['Ticket ID', 'Date Reported'],
      ['Ticket ID', 'Date Occurred'],
    ],
    columns: {
      ...{ id: ['Ticket ID'], priority: ['Priority'], reported: ['Date Reported', 'Date Occurred'] },
      ...{ responded: ['Response Date', 'Date Responded'], closed: ['Date Closed', 'Closed Date'] },
    },
  },
  pagerduty: {
    title: same('PagerDuty'),
    marks: [
      ['incident_number', 'created_on', 'resolved_on'],
      ['Incident Number', 'Created On', 'Resolved On'],
    ],
    columns: {
      ...{ id: ['incident_number', 'id'], priority: ['priority_name', 'priority', 'urgency'], reported: ['created_on'] },
      ...{ responded: ['first_acknowledged_on', 'acknowledged_on'], repaired: ['resolved_on'] },
    },
    note: {
      of: 'responded',
      text: {
        en: 'an acknowledgement is read as the response: leave that column unread where nobody told the reporter',
        nl: 'een bevestiging wordt als de reactie gelezen: laat die kolom ongelezen als niemand het de melder heeft gezegd',
      },
    },
  },
};
