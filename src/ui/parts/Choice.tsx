import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  label: string;
  /** What choosing does, in a sentence. */
  explanation?: string;
  /** In their order. `lang`: of the name, where it is not the interface's. */
  values: readonly { value: Value; name: string; lang?: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** One of several: the browser's own list. */
export function Choice<Value extends string>({ label, explanation, values, chosen, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="choice">
      <div class="choice-words">
        <label for={id}>{label}</label>
        {explanation && (
          <span class="choice-explanation" id={`${id}-text`}>
            {explanation}
          </span>
        )}
      </div>
      <select
        id={id}
        class="choice-list"
        aria-describedby={explanation ? `${id}-text` : undefined}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
      >
        {values.map(({ value, name, lang }) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
