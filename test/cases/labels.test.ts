import { type IncidentFields, incident } from '@cloudcti/sla';
import { expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const labelled = (labels: unknown) => () =>
  incident({ priority: 2, reportedAt: '2026-11-23T09:00+01:00', labels: (labels as IncidentFields['labels']) ?? null });

test.each(['Acme', 7, true, ['Acme'], new Date(0), new Map([['customer', 'Acme']]), new Headers({ customer: 'Acme' })])(
  'labels that are %j are refused as a whole (R18)',
  (labels) => {
    expect(errorOf(labelled(labels)).issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(['labels: wrong-type']);
  },
);

test('labels may have any names, and are kept as they are', () => {
  const labels = { 'a.b': 'one', __proto__x: 'two', '': 'three', '12345678901234567890': 'four', 7: 'five' };
  expect(labelled(labels)().labels).toEqual(labels);
});

test('each label that is no text is named, and no other (R18)', () => {
  const { issues } = errorOf(labelled({ customer: 'Acme', region: 5, 'a.b': {}, line: null }));
  expect(issues.map(({ path, received }) => [path, received])).toEqual([
    ['labels.region', 5],
    ["labels['a.b']", {}],
  ]);
  expect(issues[0]?.message).toBe('labels.region 5 is not a text; pass a text, or leave it out');
});
