import type { Language } from './language.js';

const SIGNS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string; readonly hours: string }>> = {
  en: { thousands: ',', decimal: '.', hours: 'h' },
  nl: { thousands: '.', decimal: ',', hours: 'u' },
};

/** A whole number, with a sign between its thousands: `1,719`. */
export function count(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, SIGNS[language].thousands);
}

/** R11. A share as a percentage, rounded half up to a tenth; verdicts are taken on whole counts. */
export function percent(share: number, language: Language): string {
  // 0.0005 times 1000 may come out a hair below a half.
  return `${tenths(Math.round(Number((share * 1000).toFixed(6))), language)}%`;
}

/** A length in hours, to the minute: `8:30 h`. What is less than a minute is not nothing. */
export function hours(ms: number, language: Language): string {
  const unit = SIGNS[language].hours;
  if (ms > 0 && ms < 60_000) return `< 0:01 ${unit}`;
  const minutes = Math.round(ms / 60_000);
  return `${count(Math.floor(minutes / 60), language)}:${String(minutes % 60).padStart(2, '0')} ${unit}`;
}

/** A whole number of tenths, with one decimal: `183.5`. */
export function tenths(value: number, language: Language): string {
  return `${Math.trunc(value / 10)}${SIGNS[language].decimal}${Math.abs(value % 10)}`;
}

/** A number with the decimals that it has: `12.5`. */
export function decimal(value: number, language: Language): string {
  return String(value).replace('.', SIGNS[language].decimal);
}
