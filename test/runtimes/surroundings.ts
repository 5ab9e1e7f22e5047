/** One run of the library: what is spoiled before it is loaded, how it is loaded, and in which process. */
export interface Surroundings {
  readonly spoiled: 'nothing' | 'luxon' | 'globals' | 'without-intl';
  readonly form: Form;
  readonly zone?: string;
  readonly flag?: string;
}

export type Form = 'esm' | 'cjs';

/** What a column of the table is about. */
export type Column = 'plain' | 'zones' | 'luxon' | 'globals' | 'hardened' | 'withoutIntl';

/** Zones with offsets and clock changes of every kind, and values of TZ that name none. */
export const ZONES = [
  ...['UTC', 'Europe/Amsterdam', 'Europe/London', 'Europe/Dublin', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['America/Caracas', 'America/Havana', 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Gaza', 'Asia/Tehran', 'Asia/Kolkata'],
  ...['Asia/Kathmandu', 'Asia/Tokyo', 'Asia/Pyongyang', 'Australia/Lord_Howe', 'Antarctica/Troll', 'Antarctica/Macquarie'],
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Chatham', 'Pacific/Marquesas', 'Etc/GMT+12', 'Etc/GMT-14'],
  ...['', ':UTC', 'CET-1CEST', 'Nowhere/At_All'],
];

/** What each column runs, for a runtime with these module forms and these flags that harden it. */
export function columns(forms: readonly Form[], flags: readonly string[]): Readonly<Record<Column, readonly Surroundings[]>> {
  const each = (spoiled: Surroundings['spoiled']) => forms.map((form) => ({ spoiled, form }));
  const turns = (index: number) => forms[index % forms.length] ?? 'esm';
  return {
    plain: each('nothing'),
    zones: ZONES.map((zone, index) => ({ spoiled: 'nothing', form: turns(index), zone })),
    luxon: each('luxon'),
    globals: each('globals'),
    hardened: flags.flatMap((flag) => forms.map((form) => ({ spoiled: 'nothing' as const, form, flag }))),
    withoutIntl: each('without-intl'),
  };
}
