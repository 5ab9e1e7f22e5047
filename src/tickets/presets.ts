import { columnSetting } from './columns.js';
import { ROLES, type Role } from './roles.js';
import type { ColumnSettings, Settings } from './Settings.js';

/** How a system writes its export: names of columns, times and priorities. */
export interface Preset {
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly dateFormat?: string;
  /** Whose clocks times without an offset are of, where the system says so; in its own form of dates only. */
  readonly zone?: string;
  /** What stands in a cell that says nothing, besides nothing. */
  readonly missing?: readonly string[];
  readonly priorities?: string;
}

/** The exports that are known, by the name of their system. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  cloudcti: {
    columns: {
      ...{ id: 'ticket_id', priority: 'priority', reported: 'reported_at', responded: 'first_response_at' },
      ...{ updates: 'update_instants', repaired: 'resolved_at', history: 'status_history' },
    },
  },
  jira: {
    columns: { id: 'Issue key', priority: 'Priority', reported: 'Created', repaired: 'Resolved' },
    dateFormat: 'dd/MMM/yy h:mm a',
    priorities: 'Highest=1,High=2,Medium=3,Low=4,Lowest=4',
  },
  servicenow: {
    columns: { id: 'number', priority: 'priority', reported: 'opened_at', repaired: 'resolved_at' },
    zone: 'UTC',
    missing: ['?'],
    priorities: '1 - Critical=1,2 - High=2,3 - Moderate=3,4 - Low=4',
  },
  zendesk: {
    columns: { id: 'Id', priority: 'Priority', reported: 'Created at', repaired: 'Solved at' },
    priorities: 'Urgent=1,High=2,Normal=3,Low=4',
  },
  freshdesk: {
    columns: {
      ...{ id: 'Ticket ID', priority: 'Priority', reported: 'Created time' },
      ...{ responded: 'Initial response time', repaired: 'Resolved time' },
    },
    // Its API writes numbers, of which 4 is the most urgent.
    priorities: 'Urgent=1,High=2,Medium=3,Low=4,4=1,3=2,2=3,1=4',
  },
  topdesk: {
    columns: { id: 'number', priority: 'priority', reported: 'creationDate', responded: 'responseDate', repaired: 'completedDate' },
  },
};

/** Settings, and beneath them a preset: whatever a user says stands above it. */
export function withPreset(settings: Settings, { columns, zone, dateFormat, priorities }: Preset): Settings {
  const named: ColumnSettings = Object.fromEntries(
    ROLES.map((role) => [columnSetting(role), settings[columnSetting(role)] ?? columns[role]]),
  );
  return {
    ...settings,
    ...named,
    // A system's zone is that of its own form of dates: in a user's form, the clocks are the user's.
    zone: settings.zone ?? (settings.dateFormat === undefined ? zone : undefined),
    dateFormat: settings.dateFormat ?? dateFormat,
    priorities: settings.priorities ?? priorities,
  };
}
