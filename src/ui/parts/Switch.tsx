import { useId } from 'preact/hooks';

export interface SwitchProps {
  label: string;
  /** What turning it on means, in a sentence. */
  explanation?: string;
  on: boolean;
  disabled?: boolean;
  /** Called inside the reader's own press, so that the browser may be asked for a permission there. */
  onChange(on: boolean): void;
}

/** Shows what `on` says and nothing else: a permission that was refused leaves it where it was. */
export function Switch({ label, explanation, on, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <div class="switch-words">
        <span id={id}>{label}</span>
        {explanation && (
          <span class="switch-explanation" id={`${id}-text`}>
            {explanation}
          </span>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch-knob"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={explanation ? `${id}-text` : undefined}
        disabled={disabled}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
