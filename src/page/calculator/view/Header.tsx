import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../vocabulary/index.js';
import type { Props } from './Props.js';

/** What the page is, in which language, and by which agreement. */
export function Header({ state, words, dispatch, answers }: Props) {
  const other = state.language === 'en' ? 'nl' : 'en';
  const { isAgreementOpen } = state;
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isAgreementOpen);
  // The keyboard goes where the panel opens, and back when it closes.
  useEffect(() => {
    if (wasOpen.current === isAgreementOpen) return;
    wasOpen.current = isAgreementOpen;
    if (isAgreementOpen) {
      document.getElementById('agreement-heading')?.focus({ preventScroll: true });
      // Where the panel lies over the page, the answers are kept in sight.
      if (matchMedia('(max-width: 71.99rem)').matches) document.querySelector('.answers')?.scrollIntoView({ block: 'start' });
    } else opener.current?.focus();
  }, [isAgreementOpen]);
  return (
    <header>
      <div>
        <p class="brand">CloudCTI</p>
        <h1>{words.title}</h1>
        <p>{words.tagline}</p>
      </div>
      <div class="tools">
        <button
          ref={opener}
          type="button"
          aria-expanded={isAgreementOpen}
          class={answers.isChanged ? 'changed' : undefined}
          onClick={() => dispatch({ kind: 'set', change: { isAgreementOpen: !isAgreementOpen } })}
        >
          {words.agreement.open}
        </button>
        <a class="button" href={documentationIn(state.language)}>
          {words.documentation}
        </a>
        <button type="button" lang={other} onClick={() => dispatch({ kind: 'set', change: { language: other } })}>
          {words.otherLanguage}
        </button>
      </div>
    </header>
  );
}

/** Where the page says that its documentation is: the site puts its own in the place of what the file has. */
function documentationIn(language: Language): string {
  return document.querySelector<HTMLLinkElement>(`link[rel=help][hreflang=${language}]`)?.href ?? '';
}
