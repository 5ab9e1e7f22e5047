import type { CarriedAgreement } from '../../spreadsheet/script/CarriedAgreement.js';

/** Fields that are lists of lines. */
const LISTS = ['week', 'names', 'closed'];

/** The agreement that a file carries, as source that a person can check: a line for each day of the week, for each name and for each year of closed days. */
export function agreementText(carried: CarriedAgreement): string {
  const fields = Object.entries(carried).map(([key, value]) => {
    const lines = (value as readonly unknown[]).map?.((line) => `    ${JSON.stringify(line)},\n`) ?? [];
    return LISTS.includes(key)
      ? `  ${key}: [\n${lines.join('')}  ],\n`
      : `  ${key}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')},\n`;
  });
  return `{\n${fields.join('')}}`;
}
