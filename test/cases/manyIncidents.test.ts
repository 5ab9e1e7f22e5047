import {
  agreementVersions,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  defineAgreement,
  type Incident,
  incident,
  nextInstant,
  promisesDue,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const at = '2100-12-31T16:30+01:00';
const good = incident({ id: 'T-1', priority: 2, reportedAt: '2026-11-23T09:00+01:00' });
const late = incident({ id: 'T-9', priority: 2, reportedAt: '2100-12-31T16:00+01:00' });
const old = incident({ id: 'T-9', priority: 2, reportedAt: '2025-12-31T12:00+01:00' });
const first = incident({ id: 'T-9', priority: 2, reportedAt: '1980-12-31T12:00+01:00' });
const wrong: Incident = { ...good, id: 'T-9', contacts: [good.reportedMs + 2, good.reportedMs + 1] };
const versions = agreementVersions([{ from: '2026-01-01', agreement: cloudctiSla }]);

describe('what is wrong with one of many incidents is told with its place and its id (R18)', () => {
  const OVER_MANY = { promisesDue, nextInstant, complianceReport };
  test.each([
    ['a deadline after the agreement’s years', late, cloudctiSla, 'incidents[1]'],
    ['a report before them', first, cloudctiSla, 'incidents[1].reportedMs'],
    ['a report before every version', old, versions, 'incidents[1].reportedMs'],
    ['a history that cannot be', wrong, cloudctiSla, 'incidents[1].contacts[1]'],
  ] as const)('%s', (_name, bad, agreement, path) => {
    for (const [name, ask] of Object.entries(OVER_MANY)) {
      const { message, issues } = errorOf(() => ask([good, bad, good], { at, agreement }));
      expect(issues.map((issue) => issue.path)).toEqual([path]);
      expect(message.startsWith(`${name}: incident "T-9": ${path} `)).toBe(true);
      expect(issues.map((issue) => `${name}: ${issue.message}`)).toEqual([message]);
    }
  });

  test('a builder, which knows no place, tells the id', () => {
    const builder = complianceBuilder({ at, agreement: versions });
    for (const bad of [late, old, wrong]) expect(errorOf(() => builder.add(bad)).message).toMatch(/^complianceBuilder: incident "T-9": /);
    builder.add(good);
    expect(builder.report().total.incidents).toBe(1);
  });

  test('a part that is merged, with the place in it', () => {
    const options = { at, agreement: defineAgreement({ years: { from: 2026, to: 2026 } }) };
    const builder = complianceBuilder({ ...options, at: '2026-12-24T12:00+01:00' });
    builder.add(good);
    const part = structuredClone(builder.part());
    const altered = { ...part, worst: part.worst.map((miss) => ({ ...miss, incident: { ...late, contacts: [] } })) };
    const merge = () => complianceBuilder({ ...options, at: '2026-12-24T12:00+01:00' }).merge(altered);
    expect(errorOf(merge)).toMatchObject({ path: 'other.worst[0].incident.reportedMs' });
    expect(errorOf(merge).message).toMatch(/^merge: incident "T-9": other\.worst\[0\]\.incident\.reportedMs /);
  });

  test.each([
    ['no id', { ...wrong, id: undefined }],
    ['an empty id', { ...wrong, id: '' }],
    ['an id that is no text', { ...wrong, id: 9 }],
    [
      'an id that cannot be read',
      Object.defineProperty({ ...wrong }, 'id', {
        get: () => {
          throw new Error('no');
        },
        enumerable: true,
      }),
    ],
    ['nothing', null],
    ['a number', 7],
  ])('the place alone, where there is %s', (_name, bad) =>
    expect(errorOf(() => promisesDue([good, bad as never], { at })).message).toMatch(/(^promisesDue: |\n {2}- )incidents\[1\]/),
  );

  test('an entry that cannot be read is not told as the one before it', () => {
    const list = [wrong, good];
    const hostile = new Proxy([good, good], {
      get: (target, key) => {
        if (key === '1') throw new Error('no');
        return Reflect.get(target, key);
      },
    });
    expect(errorOf(() => nextInstant(hostile, { at })).message).toMatch(/^nextInstant: incidents\[1\] /);
    expect(errorOf(() => nextInstant(list, { at })).message).toMatch(/^nextInstant: incident "T-9": incidents\[0\]\.contacts\[1\] /);
  });

  test('a long id is told in part, without invisible characters', () => {
    const { message } = errorOf(() => promisesDue([{ ...wrong, id: `T\u202E${'9'.repeat(5_000)}` }], { at }));
    expect(message.length).toBeLessThan(400);
    expect(message).not.toContain('\u202E');
  });
});
