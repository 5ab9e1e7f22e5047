import { type MeantTime, type TypedTime, typedAt } from '../state/TypedTime.js';
import { type CalculatorWords, momentText } from '../words/index.js';

interface TimeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly time: TypedTime;
  readonly meant: MeantTime;
  readonly words: CalculatorWords;
  readonly isLabelHidden?: boolean;
  readonly onTime: (time: TypedTime) => void;
  readonly children?: preact.ComponentChildren;
}

/** A wall-clock time of Amsterdam: it says beside it how it was read, and asks where the clocks show it twice. */
export function TimeField({ id, label, time, meant, words, isLabelHidden = false, onTime, children }: TimeFieldProps) {
  const told = told_(meant, words);
  const isWrong = meant.kind !== 'instant' && meant.kind !== 'empty';
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <div class="beside">
        <input
          id={id}
          type="datetime-local"
          min="1990-01-01T00:00"
          max="2100-12-31T23:59"
          value={time.wall}
          aria-describedby={`${id}-told`}
          aria-invalid={isWrong}
          onInput={(event) => onTime({ wall: event.currentTarget.value })}
        />
        {children}
      </div>
      <p id={`${id}-told`} class={isWrong ? 'told wrong' : 'told'}>
        {told}
      </p>
      {'both' in meant && meant.both !== undefined && (
        <fieldset class="asked">
          <legend class="unseen">{words.time.doubtful}</legend>
          {(['first', 'second'] as const).map((which) => (
            <label key={which}>
              <input type="radio" name={`${id}-which`} checked={time.which === which} onChange={() => onTime({ wall: time.wall, which })} />
              {words.time[which]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function told_(meant: MeantTime, words: CalculatorWords): string {
  if (meant.kind === 'instant') return momentText(meant.epochMs, words.language, words.at);
  return words.time[meant.kind];
}

/** The time of now, as it is typed. */
export function typedNow(): TypedTime {
  return typedAt(Date.now());
}
