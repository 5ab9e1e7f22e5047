import { PRIORITIES } from '../../../vocabulary/index.js';
import type { Props } from './Props.js';
import { TimeField, typedNow } from './TimeField.js';

/** What was reported, when, and the moment at which it is looked at. */
export function ReportForm({ state, answers, words, dispatch }: Props) {
  const { report, priorities } = words;
  return (
    <section class="report" aria-labelledby="report-heading">
      <h2 id="report-heading" class="unseen">
        {report.heading}
      </h2>
      <fieldset class="priorities">
        <legend>{report.priority}</legend>
        <div>
          {PRIORITIES.map((priority) => (
            <label key={priority} title={priorities[priority][1]}>
              <input
                type="radio"
                name="priority"
                value={priority}
                checked={state.priority === priority}
                onChange={() => dispatch({ kind: 'set', change: { priority } })}
              />
              <span>
                <b>{priority}</b> {priorities[priority][0]}
              </span>
            </label>
          ))}
        </div>
        <p class="told">{priorities[state.priority][1]}</p>
      </fieldset>
      <TimeField
        id="reported"
        label={`${report.reported} (${report.zone})`}
        time={state.reported}
        meant={answers.reported}
        words={words}
        onTime={(at) => dispatch({ kind: 'reported', at })}
      >
        <button type="button" aria-label={report.nowHint} onClick={() => dispatch({ kind: 'reported', at: typedNow() })}>
          {report.now}
        </button>
      </TimeField>
      <Moment state={state} answers={answers} words={words} dispatch={dispatch} />
    </section>
  );
}

function Moment({ state, answers, words, dispatch }: Props) {
  const { report } = words;
  const live = state.lookedAt === 'now';
  return (
    <fieldset class="moment">
      <legend>{report.moment}</legend>
      <div class="choices">
        <label>
          <input type="radio" name="looked" checked={live} onChange={() => dispatch({ kind: 'looked', at: 'now' })} /> {report.live}
        </label>
        <label>
          <input type="radio" name="looked" checked={!live} onChange={() => dispatch({ kind: 'looked', at: typedNow() })} /> {report.fixed}
        </label>
      </div>
      {state.lookedAt !== 'now' && (
        <TimeField
          id="looked-at"
          label={report.fixed}
          isLabelHidden
          time={state.lookedAt}
          meant={answers.lookedAt}
          words={words}
          onTime={(at) => dispatch({ kind: 'looked', at })}
        />
      )}
      {live && <p class="told">{support(answers, words)}</p>}
    </fieldset>
  );
}

function support({ judged }: Props['answers'], words: Props['words']): string {
  return judged === undefined || judged.isBeforeReport ? '' : words.answers[judged.route.supportHours];
}
