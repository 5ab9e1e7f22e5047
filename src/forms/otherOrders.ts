import { formOf } from './formOf.js';
import type { TimeForm } from './TimeForm.js';

const NUMBER = /yyyy|yy|MM|dd/g;
const ORDERS = [
  ['dd', 'MM', 'yy'],
  ['MM', 'dd', 'yy'],
  ['yy', 'MM', 'dd'],
];

/** The forms that are as one in all but the order of day, month and year; none for a form that names the month or has its year of four digits first. */
export function otherOrders({ text }: TimeForm): readonly TimeForm[] {
  const numbers = text.match(NUMBER) ?? [];
  if (numbers.length !== 3 || text.includes('MMM') || numbers[0] === 'yyyy') return [];
  const orders = numbers.includes('yyyy') ? [numbers.map((part) => ({ dd: 'MM', MM: 'dd' })[part] ?? part)] : ORDERS;
  return orders.flatMap((order) => {
    const next = order.values();
    const other = formOf(text.replace(NUMBER, () => next.next().value as string));
    return 'read' in other && other.text !== text ? [other] : [];
  });
}
