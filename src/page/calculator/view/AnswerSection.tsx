import { KPIS } from '../../../vocabulary/index.js';
import { isInDoubt } from '../state/TypedTime.js';
import { changesText } from '../words/index.js';
import { AnswerCard } from './AnswerCard.js';
import { issueText } from './issueText.js';
import type { Props } from './Props.js';

/** The answer: what is due when, first and large. */
export function AnswerSection(props: Props) {
  const { answers, words } = props;
  const { judged } = answers;
  return (
    <section class="answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading" class="unseen">
        {words.answers.heading}
      </h2>
      {judged === undefined ? <NoAnswer {...props} /> : <Notes {...props} />}
      {judged !== undefined && (
        <div class="cards">
          {KPIS.map((kpi) => (
            <AnswerCard key={kpi} {...props} judged={judged} kpi={kpi} />
          ))}
        </div>
      )}
    </section>
  );
}

function NoAnswer({ answers, words }: Props) {
  const { historyIssues, agreementIssues, unreadActs, acts, reported, lookedAt } = answers;
  const asked = [reported, lookedAt].find(({ kind }) => kind !== 'instant') ?? acts.find(isInDoubt);
  const isAgreed = agreementIssues.length === 0;
  return (
    <div class="blank" role="status">
      {!isAgreed && (
        <>
          <p>{words.agreement.refused}</p>
          <ul>
            {agreementIssues.map((issue) => (
              <li key={issue.path}>{issueText(issue, words.language)}</li>
            ))}
          </ul>
        </>
      )}
      {unreadActs > 0 && <p>{words.answers.unread(unreadActs)}</p>}
      {historyIssues.length === 0 ? (
        (isAgreed || asked !== undefined) && (
          <p>
            {asked === undefined || asked.kind === 'empty' || asked.kind === 'instant' ? words.answers.waiting : words.time[asked.kind]}
          </p>
        )
      ) : (
        <>
          <p>{words.answers.wrong}</p>
          <ul>
            {historyIssues.map(({ place, issue }) => (
              <li key={`${place} ${issue.path}`}>
                {place === undefined ? '' : `${place + 1}. `}
                {issueText(issue, words.language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Notes({ state, answers, words }: Props) {
  const { unreadActs, judged, isChanged } = answers;
  const laterActs = judged?.laterActs ?? 0;
  return (
    <div class="notes" role="status">
      {isChanged && (
        <p class="changed">
          {words.agreement.changed}: {changesText(state.agreement, words).join('; ')}.
        </p>
      )}
      {judged?.isBeforeReport === true && <p>{words.answers.beforeReport}</p>}
      {unreadActs > 0 && <p>{words.answers.unread(unreadActs)}</p>}
      {laterActs > 0 && <p>{words.answers.later(laterActs)}</p>}
    </div>
  );
}
