import { MS_PER_DAY, MS_PER_MINUTE, type SupportMs } from '../../../time/index.js';
import { count, type Language } from '../../../vocabulary/index.js';
import type { Tell } from '../Tell.js';

const UNITS = {
  en: { workingDay: ['working day', 'working days'], day: ['day', 'days'], hour: 'h', minute: 'min', less: 'less than a minute' },
  nl: { workingDay: ['werkdag', 'werkdagen'], day: ['dag', 'dagen'], hour: 'u', minute: 'min', less: 'minder dan een minuut' },
} as const;

/** Support time in working days, hours and minutes: `1 working day 3 h 13 min`. Where days differ in length, in hours and minutes. */
export function supportLength(ms: SupportMs, { dayMs, language }: Pick<Tell, 'dayMs' | 'language'>): string {
  return lengthText(ms, dayMs ?? Number.POSITIVE_INFINITY, 'workingDay', language);
}

/** Time on the clock in days, hours and minutes: `5 days 3 h`. */
export function elapsedLength(ms: number, language: Language): string {
  return lengthText(ms, MS_PER_DAY, 'day', language);
}

function lengthText(ms: number, dayMs: number, unit: 'workingDay' | 'day', language: Language): string {
  const names = UNITS[language];
  if (ms > 0 && ms < MS_PER_MINUTE) return names.less;
  const minutes = Math.round(ms / MS_PER_MINUTE);
  const perDay = dayMs / MS_PER_MINUTE;
  const days = Math.floor(minutes / perDay);
  const rest = days === 0 ? minutes : minutes - days * perDay;
  const within = [
    rest < 60 ? '' : `${count(Math.floor(rest / 60), language)} ${names.hour}`,
    rest % 60 === 0 ? '' : `${rest % 60} ${names.minute}`,
  ];
  const parts = [days === 0 ? '' : `${count(days, language)} ${names[unit][days === 1 ? 0 : 1]}`, unbroken(within)];
  const text = parts.filter((part) => part !== '').join(' ');
  return text === '' ? unbroken([`0 ${names.minute}`]) : text;
}

/** Hours and minutes that no line's end parts. */
function unbroken(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(' ', '\u00A0');
}
