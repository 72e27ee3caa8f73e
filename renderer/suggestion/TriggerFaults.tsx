import { message } from '../messages/messages';

export interface TriggerFaultsProps {
  /** `line` and `at` count from 0. */
  readonly faults: readonly { readonly line: number; readonly at: number; readonly text: string }[];
  readonly onGo: (line: number, at: number) => void;
}

/** Lines that cannot be read; each leads to its place. */
export function TriggerFaults({ faults, onGo }: TriggerFaultsProps) {
  return (
    <ul className="trigger-faults" aria-live="polite">
      {faults.map(({ line, at, text }) => (
        <li key={`${line} ${at}`}>
          <button type="button" className="trigger-faults__fault" onClick={() => onGo(line, at)}>
            {message('suggestion.triggers.fault', { line: line + 1, place: at + 1, text })}
          </button>
        </li>
      ))}
    </ul>
  );
}
