import { useRef, useState } from 'preact/hooks';
import { shareCode } from '../share/shareCode.js';
import { isSimple, shareCommand } from '../share/shareCommand.js';
import { shareIcal } from '../share/shareIcal.js';
import { shareText } from '../share/shareText.js';
import { linkOf } from '../state/link.js';
import { SHARED } from '../state/State.js';
import type { Props } from './Props.js';
import { SaveLink } from './SaveLink.js';

/** The answer to take along: as text, a link, an event, the program or the command that computes the same. */
export function ShareSection({ state, answers, words, dispatch }: Props) {
  const { share } = words;
  const [told, setTold] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const text = sharedText(state, answers, words);
  const copy = async () => {
    area.current?.select();
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => document.execCommand('copy'),
    );
    setTold(isCopied === true ? share.copied : share.notCopied);
  };
  return (
    <section class="share" aria-labelledby="share-heading">
      <h2 id="share-heading">{share.heading}</h2>
      <fieldset class="choices" aria-label={share.heading}>
        {SHARED.map((shared) => (
          <button
            key={shared}
            type="button"
            aria-pressed={state.shared === shared}
            onClick={() => {
              setTold('');
              dispatch({ kind: 'set', change: { shared } });
            }}
          >
            {share.kinds[shared]}
          </button>
        ))}
      </fieldset>
      <textarea ref={area} readOnly rows={8} aria-label={share.kinds[state.shared]} value={text} />
      {state.shared === 'command' && answers.judged !== undefined && !isSimple(answers.judged) && <p class="told">{share.counts}</p>}
      <p class="beside">
        <button type="button" onClick={copy}>
          {share.copy}
        </button>
        {state.shared === 'ical' && text.startsWith('BEGIN:') && (
          <SaveLink name="sla.ics" blob={new Blob([text], { type: 'text/calendar' })}>
            {share.download}
          </SaveLink>
        )}
        <span role="status">{told}</span>
      </p>
    </section>
  );
}

function sharedText(state: Props['state'], { judged }: Props['answers'], { share }: Props['words']): string {
  if (state.shared === 'link' && state.unreadLink.length === 0) return `${location.href.split('#')[0]}#${linkOf(state)}`;
  if (judged === undefined) return share.nothing;
  switch (state.shared) {
    case 'text':
      return shareText(state, judged);
    case 'link':
      return share.nothing;
    case 'ical':
      return shareIcal(state, judged) ?? share.noEvent;
    case 'code':
      return shareCode(state, judged);
    case 'command':
      return shareCommand(state, judged);
  }
}
