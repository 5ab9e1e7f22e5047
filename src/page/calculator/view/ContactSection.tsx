import type { ContactChannel } from '../../../procedure/index.js';
import { momentText } from '../words/index.js';
import type { Props } from './Props.js';

/** R14. Who to call at the moment that is looked at. */
export function ContactSection({ state, answers, words, dispatch }: Props) {
  const { contact } = words;
  return (
    <section class="contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading">{contact.heading}</h2>
      <label class="customers">
        {contact.customers}{' '}
        <input
          type="number"
          min={0}
          max={999999}
          inputMode="numeric"
          value={state.endCustomers}
          onInput={(event) => dispatch({ kind: 'set', change: { endCustomers: event.currentTarget.value.replace(/\D/g, '').slice(0, 6) } })}
        />
      </label>
      <ul>
        {answers.judged?.route.channels.map((channel) => (
          <li key={channel.channel} class={channel.kind}>
            <span class="name">{contact.names[channel.channel]}</span>
            <a href={hrefOf(channel)}>{channel.address}</a>
            <span class="when">{whenText(channel, words)}</span>
            <span class="reason">{contact.why(channel)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hrefOf({ channel, address }: ContactChannel): string {
  return channel === 'e-mail' ? `mailto:${address}` : `tel:${address.replace(/\(0\)|[^+\d]/g, '')}`;
}

function whenText(channel: ContactChannel, { contact, language, at }: Props['words']): string {
  if (channel.kind === 'open') return contact.now;
  if (channel.kind === 'closed') return contact.no;
  const text = momentText(channel.epochMs, language, at);
  // An MTTR expires just after its instant: to the minute, which is how people read a clock, that is after it.
  const minute = text.replace(/(\d\d:\d\d):00\.001$/, '$1');
  return `${minute === text ? contact.from : contact.after} ${minute}`;
}
