import type { ChoiceWords } from '../words/index.js';

interface ChoiceProps<Value extends string> {
  readonly words: ChoiceWords<Value>;
  readonly value: Value;
  readonly onChoice: (value: Value) => void;
}

/** Something that may be chosen of an agreement. */
export function Choice<Value extends string>({ words, value, onChoice }: ChoiceProps<Value>) {
  return (
    <label class="row">
      {words.name}
      <select value={value} onChange={(event) => onChoice(event.currentTarget.value as Value)}>
        {(Object.keys(words.values) as Value[]).map((choice) => (
          <option key={choice} value={choice}>
            {words.values[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
