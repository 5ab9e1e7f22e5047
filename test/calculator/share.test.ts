import * as library from '@cloudcti/sla';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/page/calculator/answers/Answers.js';
import { answersTo } from '../../src/page/calculator/answers/answersTo.js';
import { shareCode } from '../../src/page/calculator/share/shareCode.js';
import { isSimple, shareCommand } from '../../src/page/calculator/share/shareCommand.js';
import { shareIcal } from '../../src/page/calculator/share/shareIcal.js';
import { shareText } from '../../src/page/calculator/share/shareText.js';
import { initialState } from '../../src/page/calculator/state/initialState.js';
import { stateOfLink } from '../../src/page/calculator/state/link.js';
import { cli } from '../support/cli.js';

const NOW = Date.parse('2026-05-26T12:00+02:00');
const shown = (link: string) => {
  const state = stateOfLink(link, initialState('en', { wall: '' }));
  const answers = answersTo(state, NOW);
  return { state, answers, judged: answers.judged as Judged };
};

const summaries = (link: string) => {
  const { state, judged } = shown(link);
  return shareIcal(state, judged)?.match(/(?<=SUMMARY:).*(?=\r)/g);
};

const explained = (deadline: library.Deadline | undefined, locale: 'en' | 'nl' = 'en') =>
  library.explainText(library.explain(deadline as library.Deadline), { locale });

const PLAIN = 'priority=2&reported=2026-05-22T16:00';
const CONTACTED = `${PLAIN}&act=responded@2026-05-22T16:30&act=updated@2026-05-26T09:00`;
const WAITED = `${PLAIN}&act=paused@2026-05-22T16:40&act=resumed@2026-05-26T09:00`;
const BOTH = `${WAITED}&act=responded@2026-05-22T16:30`;
const CHANGED = 'goodFriday=closed&p1-mttr=support-hours:16&mon=09:00-17:00&priorityChange=from-change&closed=2026-05-29';
const ALL = `${BOTH}&act=priority-changed:1@2026-05-26T10:00&act=repaired@2026-05-26T11:00&${CHANGED}`;

describe('what the calculator hands on', () => {
  test.each([PLAIN, WAITED, ALL, `${PLAIN}&${CHANGED}`])('the program of %s computes what the page shows', (link) => {
    const { state, judged } = shown(link);
    const code = shareCode(state, judged);
    const names = /import \{ (.*) \}/.exec(code)?.[1] ?? '';
    const body = code.replace(/^import.*$/m, '').replace(/console\.log\((.*)\);/, 'return $1;');
    const run = new Function('library', `const { ${names} } = library;\n${body}`) as (from: typeof library) => Record<string, unknown>;
    const { response, update, updates, mttr } = judged.assessment;
    expect(JSON.stringify(run(library))).toBe(JSON.stringify({ response, update, next: updates.at(-1), mttr }));
  });

  test.each([PLAIN, CONTACTED, WAITED])('the command of %s says what the page says', async (link) => {
    const { state, judged } = shown(link);
    const command = shareCommand(state, judged);
    const { out, status } = await cli(argumentsOf(command));
    expect(status).toBe(0);
    for (const { deadline } of Object.values(judged.promises)) expect(out).toContain(explained(deadline));
  });

  test('the command of a history that explain does not know hands it to a report, and is known to print no deadlines', async () => {
    const { state, judged } = shown(`${BOTH}&act=priority-changed:1@2026-05-26T10:00&act=repaired@2026-05-26T11:00`);
    expect([isSimple(judged), isSimple(shown(WAITED).judged)]).toEqual([false, true]);
    const [, history = '', command = ''] = /^echo '(.*)' \|\n([\s\S]*)$/.exec(shareCommand(state, judged)) ?? [];
    const { out, status } = await cli([...argumentsOf(command), '--json'], `${history}\n`);
    expect(status).toBe(0);
    expect(out).toContain('"incidents": 1');
  });

  test('an agreement that is changed goes along as the JSON that the command reads', () => {
    const { state, judged } = shown(`${PLAIN}&${CHANGED}`);
    const [, json = ''] = /^echo '(.*)' > agreement\.json\n/.exec(shareCommand(state, judged)) ?? [];
    const { agreement } = answersTo(state, NOW);
    expect(JSON.stringify(library.agreementFrom(json))).toBe(JSON.stringify(agreement));
  });

  test('the events are the deadlines, one each, with why; lines are folded by bytes', () => {
    const { state, judged } = shown(`language=nl&${PLAIN}`);
    const text = shareIcal(state, judged) ?? '';
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2026-05-26T13:30:00.000Z',
      '2026-05-26T13:30:00.000Z',
      '2026-05-27T15:00:00.000Z',
    ]);
    expect(events[0]?.description).toBe(explained(judged.promises.response.deadline, 'nl'));
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('the text says by which agreement, where it is another one', () => {
    const { state, judged } = shown(`${PLAIN}&${CHANGED}`);
    expect(shareText(state, judged)).toContain(
      'Computed by a changed agreement: Good Friday: closed; Extra closed days: 2026-05-29; Priority 1, Repair (MTTR): 16 support hours; ' +
        'Monday: 09:00-17:00; Change of priority (R12): from the change on.',
    );
  });

  test('what has no deadline is no event', () => {
    expect(summaries('priority=3&reported=2026-05-22T16:00')).toHaveLength(1);
  });

  test('what was done is no event any more, in time or late, and where nothing is left there is no calendar', () => {
    expect(summaries(`${PLAIN}&act=responded@2026-05-22T16:30`)).toEqual([
      'Update (TTTU) due: priority 2',
      'Repair (MTTR) due: priority 2',
    ]);
    expect(summaries(`${PLAIN}&act=repaired@2026-05-26T11:00`)).toBeUndefined();
    expect(summaries('priority=2&reported=2026-05-18T16:00&act=responded@2026-05-22T16:30')).not.toContain('Response due: priority 2');
  });

  test('an event says by which agreement, where it is another one', () => {
    const { state, judged } = shown(`${PLAIN}&goodFriday=closed`);
    const [event] = new ICAL.Component(ICAL.parse(shareIcal(state, judged) ?? '')).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('description')).toContain('Computed by a changed agreement: Good Friday: closed.');
  });

  test('the text has every promise with its state and its explanation', () => {
    const { state, judged } = shown(BOTH);
    const text = shareText(state, judged);
    expect(text).toContain('Response: met.');
    expect(text).toContain('Repair (MTTR): running.');
    expect(text).toContain(explained(judged.promises.mttr.deadline));
  });
});

/** The arguments of a command as a shell reads them, without the program's name. */
function argumentsOf(command: string): string[] {
  const words = command.replaceAll('\\\n', ' ').trim().split(/\s+/);
  return words.slice(words.indexOf('@cloudcti/sla') + 1);
}
