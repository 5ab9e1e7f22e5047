import { useEffect, useRef } from 'preact/hooks';
import { PRIORITIES, type Priority } from '../../../vocabulary/index.js';
import { newActTime } from '../state/newActTime.js';
import { ACT_KINDS, type ActKind, type TypedAct } from '../state/State.js';
import { issueText } from './issueText.js';
import type { Props } from './Props.js';
import { TimeField, typedNow } from './TimeField.js';

/** What happened to the incident since: a row each, as many as are needed. */
export function Acts(props: Props) {
  const { state, words, dispatch } = props;
  const rows = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  const count = state.acts.length;
  // Whoever adds an act goes on with its time.
  useEffect(() => {
    if (added.current) rows.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    added.current = false;
  }, [count]);
  return (
    <section class="acts" aria-labelledby="acts-heading">
      <h2 id="acts-heading" tabIndex={-1}>
        {words.acts.heading}
      </h2>
      {count === 0 && <p class="told">{words.acts.none}</p>}
      <ol ref={rows}>
        {state.acts.map((act, place) => (
          <Row key={place} {...props} act={act} place={place} />
        ))}
      </ol>
      <p class="adders">
        <span class="unseen">{words.acts.add}</span>
        {ACT_KINDS.map((act) => (
          <button
            key={act}
            type="button"
            class="chip"
            onClick={() => {
              added.current = true;
              dispatch({ kind: 'act-added', act, at: newActTime(state, Date.now()) });
            }}
          >
            + {words.acts.kinds[act]}
          </button>
        ))}
      </p>
    </section>
  );
}

function Row({ act, place, answers, words, dispatch }: Props & { readonly act: TypedAct; readonly place: number }) {
  const { acts } = words;
  const change = (changed: Partial<TypedAct>) => dispatch({ kind: 'act-changed', place, change: changed });
  const name = `${place + 1}. ${acts.kinds[act.kind]}`;
  const issues = answers.historyIssues.filter((found) => found.place === place);
  return (
    <li>
      <select
        aria-label={`${place + 1}. ${acts.kind}`}
        value={act.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as ActKind })}
      >
        {ACT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {acts.kinds[kind]}
          </option>
        ))}
      </select>
      {act.kind === 'priority-changed' && (
        <select
          aria-label={`${name}, ${acts.to}`}
          value={act.priority}
          onChange={(event) => change({ priority: Number(event.currentTarget.value) as Priority })}
        >
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {priority} {words.priorities[priority][0]}
            </option>
          ))}
        </select>
      )}
      <TimeField
        id={`act-${place}`}
        label={`${name}, ${acts.when}`}
        isLabelHidden
        time={act.at}
        meant={answers.acts[place] ?? { kind: 'empty' }}
        words={words}
        onTime={(at) => change({ at })}
      >
        <button type="button" aria-label={`${name}: ${words.report.now}`} onClick={() => change({ at: typedNow() })}>
          {words.report.now}
        </button>
        <button
          type="button"
          class="remove"
          aria-label={`${acts.remove}: ${name}`}
          title={acts.remove}
          onClick={() => {
            dispatch({ kind: 'act-removed', place });
            document.getElementById('acts-heading')?.focus();
          }}
        >
          ×
        </button>
      </TimeField>
      {issues.map(({ issue }) => (
        <p key={issue.problem} class="told wrong">
          {issueText(issue, words.language)}
        </p>
      ))}
    </li>
  );
}
