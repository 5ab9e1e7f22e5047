/** What a reader of an answer may do by its `kind` or its `state`, as the compiler sees it: `npm run types` checks this file, nothing runs it. */
import type {
  Assessment,
  Attainment,
  BestEffort,
  ContactChannel,
  Deadline,
  Distribution,
  DueDeadline,
  EpochMs,
  Judgement,
  MaintenanceVerdict,
  Met,
  Missed,
  NotJudged,
  OpenInterval,
  OpeningChannel,
  Paused,
  Running,
  SupportMs,
  ToBeDetermined,
  Trail,
} from '@cloudcti/sla';
import type { DateTime } from 'luxon';
import { expectTypeOf, test } from 'vitest';

test('a deadline has an instant where its kind is due, and nowhere else', () => {
  const read = (deadline: Deadline): DateTime<true> | string => {
    switch (deadline.kind) {
      case 'due':
        expectTypeOf(deadline).toEqualTypeOf<DueDeadline>();
        expectTypeOf(deadline.epochMs).toEqualTypeOf<EpochMs>();
        return deadline.at;
      case 'best-effort':
        expectTypeOf(deadline).toEqualTypeOf<BestEffort>();
        return deadline.kind;
      case 'to-be-determined':
        expectTypeOf(deadline).toEqualTypeOf<ToBeDetermined>();
        return deadline.kind;
      default:
        // Whoever adds a kind hears of it here, as users do in their switches.
        return deadline satisfies never;
    }
  };
  expectTypeOf(read).returns.toEqualTypeOf<DateTime<true> | string>();
  // A promise without a date may be asked for one, and says that there is none: whoever asks has to reckon with it.
  expectTypeOf<(ToBeDetermined | BestEffort)['at']>().toEqualTypeOf<undefined>();
  expectTypeOf<Deadline['at']>().toEqualTypeOf<DateTime<true> | undefined>();
});

test('a judgement has what its state is about', () => {
  const read = (judgement: Judgement): number | undefined => {
    switch (judgement.state) {
      case 'met':
        expectTypeOf(judgement).toEqualTypeOf<Met>();
        return judgement.doneMs;
      case 'missed':
        expectTypeOf(judgement).toEqualTypeOf<Missed>();
        return judgement.doneMs ?? judgement.lateElapsedMs;
      case 'running':
        expectTypeOf(judgement).toEqualTypeOf<Running>();
        return judgement.deadline.epochMs;
      case 'paused':
        expectTypeOf(judgement).toEqualTypeOf<Paused>();
        return judgement.leftMs;
      case 'best-effort':
      case 'to-be-determined':
      case 'not-yet-applicable':
      case 'not-recorded':
      case 'none-due':
        expectTypeOf(judgement).toEqualTypeOf<NotJudged>();
        return undefined;
      default:
        return judgement satisfies never;
    }
  };
  expectTypeOf(read).parameter(0).toEqualTypeOf<Judgement>();
});

test('of a judgement, nothing can be read that its state does not have', () => {
  expectTypeOf<Met>().not.toHaveProperty('lateElapsedMs');
  expectTypeOf<Missed>().toHaveProperty('doneMs').toEqualTypeOf<EpochMs | undefined>();
  // R12. While a pause lasts no instant is promised.
  expectTypeOf<Paused>().not.toHaveProperty('deadline');
  // R9. What is not judged has used nothing.
  expectTypeOf<NotJudged>().not.toHaveProperty('usedMs');
  expectTypeOf<Judgement>().not.toHaveProperty('deadline');
});

test('what is due next has its promise where there is something due', () => {
  const read = ({ next }: Assessment) => (next.kind === 'due' ? next.deadline.epochMs : next.kind);
  expectTypeOf(read).returns.toEqualTypeOf<EpochMs | 'nothing'>();
  expectTypeOf<Assessment['next']>().not.toHaveProperty('deadline');
});

test('a channel has the instant of its opening where it opens later', () => {
  const read = (channel: ContactChannel) => (channel.kind === 'opens' ? channel : undefined);
  expectTypeOf(read).returns.toEqualTypeOf<OpeningChannel | undefined>();
});

test('the rest is told apart by kind too', () => {
  const share = (attainment: Attainment) => (attainment.kind === 'share' ? attainment.value : attainment.kind);
  expectTypeOf(share).returns.toEqualTypeOf<number | 'no-data'>();
  const targetMs = (trail: Trail) => (trail.kind === 'due' ? trail.targetMs : trail.kind);
  expectTypeOf(targetMs).returns.toEqualTypeOf<SupportMs | 'best-effort' | 'to-be-determined'>();
  const conflicts = (verdict: MaintenanceVerdict) => (verdict.kind === 'allowed' ? 'none' : verdict.conflicts[0]);
  expectTypeOf(conflicts).returns.toEqualTypeOf<'none' | OpenInterval>();
  expectTypeOf<Distribution>().not.toHaveProperty('meanMs');
});
