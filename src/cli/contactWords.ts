import type { ContactChannel } from '../procedure/index.js';
import type { Language } from '../vocabulary/index.js';

/** What is said of who to call. */
export interface ContactWords {
  readonly hours: Readonly<Record<'inside' | 'outside', string>>;
  readonly head: readonly string[];
  readonly names: Readonly<Record<ContactChannel['channel'], string>>;
  readonly now: string;
  readonly from: string;
  readonly no: string;
  /** R14. Why a channel is open or not, without a full stop. */
  readonly why: (channel: ContactChannel) => string;
}

const DUTCH_REASONS: Readonly<Record<ContactChannel['reason'], string>> = {
  always: 'melden per e-mail kan altijd',
  'several-end-customers': 'buiten supporturen, en prioriteit 1 treft meerdere eindklanten',
  'mttr-expired': 'buiten supporturen, en de MTTR is verstreken',
  'within-support-hours': 'binnen supporturen wordt het gewone nummer opgenomen, ook voor calamiteiten',
  'outside-support-hours': 'buiten supporturen wordt het gewone nummer niet opgenomen',
  'mttr-not-expired': 'buiten supporturen mag het worden gebeld zodra de MTTR is verstreken',
  'support-hours-never-end': 'het is voor buiten supporturen, en die eindigen nooit',
  'no-contingency': 'het is voor prioriteit 1 bij meerdere eindklanten, of voor een MTTR die is verstreken, en dat is hier niet gegeven',
};

export const CONTACT_WORDS: Readonly<Record<Language, ContactWords>> = {
  en: {
    hours: { inside: 'inside support hours', outside: 'outside support hours' },
    head: ['Channel', 'Number or address', 'Open (Amsterdam time)'],
    names: { 'e-mail': 'E-mail', telephone: 'Telephone', contingency: 'Contingency' },
    now: 'now',
    from: 'from',
    no: 'no',
    why: ({ why }) => why,
  },
  nl: {
    hours: { inside: 'binnen supporturen', outside: 'buiten supporturen' },
    head: ['Kanaal', 'Nummer of adres', 'Open (Nederlandse tijd)'],
    names: { 'e-mail': 'E-mail', telephone: 'Telefoon', contingency: 'Calamiteiten' },
    now: 'nu',
    from: 'vanaf',
    no: 'nee',
    why: ({ reason }) => `${DUTCH_REASONS[reason]} (SLA §4, R14)`,
  },
};
