import {
  type Deadline,
  defineAgreement,
  explain,
  explainParts,
  mttrDeadline,
  responseDeadline,
  thirdLineResponseDeadline,
} from '@cloudcti/sla';
import fc from 'fast-check';
import { type Element, parse } from 'ltx';
import { describe, expect, test } from 'vitest';
import { type TimelineOptions, timeAround, timelineSvg } from '../../src/page/index.js';
import { instants, law } from '../support/cases.js';

const HOUR = 3_600_000;
const ms = (text: string) => Date.parse(text);

/** A drawing as a tree: what is no XML is refused there. */
function drawn(deadline: Deadline, options: TimelineOptions = {}): Element {
  const around = timeAround(deadline, options.doneMs ?? options.nowMs ?? 0);
  return parse(timelineSvg(explain(deadline), { around, ...options }));
}

const texts = (svg: Element) => svg.getChildren('text').map((text) => text.getText());
const widths = (svg: Element, look: string) =>
  svg
    .getChildren('rect')
    .flatMap(({ attrs }) => (attrs['class'] === `tl-${look}` && Number(attrs['height']) > 10 ? [Number(attrs['width'])] : []));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

const WHIT_MONDAY = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });

describe('a deadline drawn', () => {
  test('each day is a band with its date, and a closed one says what closes it', () => {
    const svg = drawn(WHIT_MONDAY);
    expect(texts(svg).filter((text) => /^\w{3} \d/.test(text))).toEqual([
      'Fri 22 May',
      'Sat 23 May',
      'Sun 24 May',
      'Mon 25 May',
      'Tue 26 May',
    ]);
    expect(texts(svg)).toEqual(expect.arrayContaining(['weekend', 'weekend, Whit Sunday', 'Whit Monday']));
  });

  test('the report, the deadline and a late act are marked, and the support hours in between are late', () => {
    const svg = drawn(WHIT_MONDAY, { doneMs: ms('2026-05-26T16:12+02:00') });
    expect(texts(svg)).toEqual(expect.arrayContaining(['reported 16:00', 'deadline 15:30', 'done 16:12']));
    // Ten hours are drawn over 318: 42 minutes of them.
    expect(widths(svg, 'late')).toEqual([expect.closeTo((318 * 0.7) / 10, 0)]);
    expect(svg.getChildren('path').map(({ attrs }) => attrs['class'])).toContain('tl-done-late');
  });

  test.each(['', 'x'])('a long name of a closed day is cut between signs, not within one (behind "%s")', (before) => {
    const agreement = defineAgreement({ closed: [{ date: '2026-05-26', name: `${before}${'🎄'.repeat(80)}` }] });
    const svg = drawn(responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }, agreement));
    const [told = ''] = texts(svg).filter((text) => text.includes('🎄'));
    expect(told).toMatch(new RegExp(`^${before}(🎄)+…$`, 'u'));
  });

  test('what was done in time is not late, and what is still to be done is late until now', () => {
    expect(widths(drawn(WHIT_MONDAY, { doneMs: ms('2026-05-26T15:30+02:00') }), 'late')).toEqual([]);
    expect(widths(drawn(WHIT_MONDAY, { nowMs: ms('2026-05-26T15:00+02:00') }), 'late')).toEqual([]);
    expect(widths(drawn(WHIT_MONDAY, { nowMs: ms('2026-05-27T12:00+02:00') }), 'late')).toHaveLength(2);
  });

  test('in Dutch, with Dutch days and names', () => {
    const svg = drawn(WHIT_MONDAY, { language: 'nl', doneMs: ms('2026-05-26T16:12+02:00') });
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['vr 22 mei', 'weekend, eerste pinksterdag', 'gemeld 16:00', 'gedaan 16:12', 'te laat']),
    );
  });

  test('a wait is striped, and an MTTR does not count on the day of its report', () => {
    const pauses = [{ from: '2026-04-03T10:00+02:00', to: '2026-04-03T13:00+02:00' }];
    const svg = drawn(mttrDeadline({ priority: 2, reportedAt: '2026-04-02T12:00+02:00', pauses }));
    expect(texts(svg)).toEqual(expect.arrayContaining(['not counted yet', 'waiting, not counted', 'deadline 11:30']));
    expect(widths(svg, 'paused')).toEqual([expect.closeTo((318 * 3) / 10, 0)]);
  });

  test('weeks of lateness are folded, and the fold says how many days and how much support time', () => {
    const svg = drawn(mttrDeadline({ priority: 2, reportedAt: '2026-04-02T12:00+02:00' }), { doneMs: ms('2026-06-12T16:00+02:00') });
    expect(texts(svg)).toContain('Thu 9 Apr – Wed 10 Jun 2026');
    expect(texts(svg)).toContain('63 days · 357 hours of support time late');
    expect(texts(svg).filter((text) => /^\w{3} \d+ \w{3}$/.test(text)).length).toBeLessThan(10);
  });

  test('R13: the third line counts on working days, and a deadline at midnight ends its day', () => {
    const svg = drawn(thirdLineResponseDeadline({ completeReportAt: '2026-11-23T00:00+01:00' }));
    expect(texts(svg)).toEqual(expect.arrayContaining(['complete report 00:00', 'deadline 24:00']));
    expect(texts(svg)).toContain('counted');
  });

  test('R9: a promise without a deadline has none in its drawing', () => {
    const svg = drawn(mttrDeadline({ priority: 3, reportedAt: '2026-11-20T10:00+01:00' }), { nowMs: ms('2026-11-21T10:00+01:00') });
    expect(texts(svg)).toContain('best effort: no deadline');
    expect(texts(svg).some((text) => text.startsWith('deadline'))).toBe(false);
  });

  test('names are text, whatever stands in them', () => {
    const agreement = defineAgreement({ closed: [{ date: '2026-05-26', name: '</text><script>alert(1)</script>\u202E"&' }] });
    const deadline = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }, agreement);
    const svg = timelineSvg(explain(deadline), { around: timeAround(deadline, 0) });
    expect(svg).not.toMatch(/<script|\u202E/);
    expect(texts(parse(svg)).join()).toContain('</text><script>');
  });

  test('two drawings of one page share no id', () => {
    const ids = ['one', 'two'].map((id) =>
      [...timelineSvg(explain(WHIT_MONDAY), { id }).matchAll(/ id="([^"]*)"/g)].map(([, name]) => name),
    );
    expect(ids[0]).not.toHaveLength(0);
    expect(ids[0]?.filter((name) => ids[1]?.includes(name))).toEqual([]);
  });
});

describe('laws of a drawing', () => {
  const reports = instants({ from: Date.UTC(2025, 0, 3), to: Date.UTC(2027, 0, 1) });
  const languages = fc.constantFrom('en', 'nl') as fc.Arbitrary<'en' | 'nl'>;

  test('what is drawn as counted is the target, wherever no day is folded', () => {
    law([reports, fc.constantFrom(1, 2), languages], (at, priority, language) => {
      const deadline = responseDeadline({ priority: priority as 1 | 2, reportedAt: new Date(at) });
      const trail = explain(deadline);
      if (trail.kind !== 'due' || trail.deadlineMs - trail.startMs > 8 * 24 * HOUR) return;
      const svg = drawn(deadline, { language });
      expect((sum(widths(svg, 'counted')) / 318) * hoursOf(svg)).toBeCloseTo(trail.targetMs / HOUR, 0);
    });
  });

  test('its text has every sentence of the explanation, and no part of it is out of the picture or no number', () => {
    law([reports, languages, fc.integer({ min: 0, max: 400 * 24 * HOUR })], (at, language, after) => {
      const deadline = mttrDeadline({ priority: 2, reportedAt: new Date(at) });
      const parts = explainParts(explain(deadline), { locale: language });
      const svg = drawn(deadline, { language, doneMs: at + after });
      const told = svg.getChild('desc')?.getText() ?? '';
      for (const sentence of [parts.started, ...parts.steps]) expect(told).toContain(sentence);
      expect(svg.toString()).not.toMatch(/NaN|Infinity|undefined/);
      const height = Number(svg.attrs['viewBox']?.split(' ')[3]);
      for (const { attrs } of [...svg.getChildren('text'), ...svg.getChildren('rect')]) {
        expect(Number(attrs['y'])).toBeLessThan(height);
        expect(Number(attrs['width'] ?? 0)).toBeGreaterThanOrEqual(0);
      }
      expect(height).toBeLessThan(700);
    });
  });
});

/** How many hours the axis has: the distance of two of its texts is known. */
function hoursOf(svg: Element): number {
  const ticks = svg.getChildren('text').filter((text) => /^\d\d:00$/.test(text.getText()) && text.attrs['text-anchor'] === 'middle');
  const [first, last] = [ticks[0], ticks.at(-1)] as [Element, Element];
  const hours = Number(last.getText().slice(0, 2)) - Number(first.getText().slice(0, 2));
  return (318 * hours) / (Number(last.attrs['x']) - Number(first.attrs['x']));
}
