import { useState } from 'react';

interface LiveFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field of a live block. What an input method composes is taken over when it is done. */
export function LiveField({ label, value, onChange }: LiveFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <textarea
      className="live__field"
      rows={1}
      aria-label={label}
      placeholder={label}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        if (!(event.nativeEvent as InputEvent).isComposing) onChange(oneLine(event.target.value));
      }}
      onCompositionEnd={(event) => onChange(oneLine(event.currentTarget.value))}
      onBlur={() => setTyped(null)}
    />
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

interface LiveSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice in a live block: the platform's own, since a matrix has hundreds of them. */
export function LiveSelect<T extends string>({ label, value, options, onChange }: LiveSelectProps<T>) {
  return (
    <select
      className="live__select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
