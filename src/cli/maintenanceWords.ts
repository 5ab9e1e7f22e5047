import type { MaintenanceVerdict } from '../procedure/index.js';
import type { Language } from '../vocabulary/index.js';

/** What is said of a window for maintenance. */
export interface MaintenanceWords {
  readonly planned: (from: string, to: string) => string;
  readonly found: (duration: string, after: string) => string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly notices: Readonly<Record<MaintenanceVerdict['notice'], string>>;
  readonly head: readonly string[];
}

export const MAINTENANCE_WORDS: Readonly<Record<Language, MaintenanceWords>> = {
  en: {
    planned: (from, to) => `Maintenance from ${from} to ${to}`,
    found: (duration, after) => `The first maintenance window of ${duration} after ${after}`,
    allowed: 'Allowed: it overlaps no support hours (SLA §2, R15).',
    notAllowed: 'Not allowed: it overlaps support hours (SLA §2, R15).',
    notices: {
      'owed-in-good-time': 'The Customer is to be informed in good time (SLA §2, R15).',
      'not-owed': 'No notice is owed, as no noticeable inconvenience is expected (SLA §2, R15).',
    },
    head: ['From', 'To (Amsterdam time)'],
  },
  nl: {
    planned: (from, to) => `Onderhoud van ${from} tot ${to}`,
    found: (duration, after) => `De eerste ruimte voor onderhoud van ${duration} na ${after}`,
    allowed: 'Toegestaan: het overlapt geen supporturen (SLA §2, R15).',
    notAllowed: 'Niet toegestaan: het overlapt supporturen (SLA §2, R15).',
    notices: {
      'owed-in-good-time': 'De klant moet tijdig worden ingelicht (SLA §2, R15).',
      'not-owed': 'Er hoeft niets te worden aangekondigd, want er wordt geen merkbare hinder verwacht (SLA §2, R15).',
    },
    head: ['Van', 'Tot (Nederlandse tijd)'],
  },
};
