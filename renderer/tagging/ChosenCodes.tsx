import { X } from 'lucide-react';
import { message } from '../messages/messages';
import { nameOfCode } from '../notebook-data/name-of-code';
import type { CodeChoosing } from './use-code-choice';

/** The codes chosen so far, each to be taken off again. */
export function ChosenCodes({ choice }: { readonly choice: CodeChoosing }) {
  if (choice.chosen.length === 0) return null;
  return (
    <ul className="tag-bar__chips" aria-label={message('tagging.chosen')}>
      {choice.chosen.map(({ codeId, polarity }) => (
        <li key={codeId}>
          <button
            type="button"
            className="code-chip"
            aria-label={message('tagging.chosen.remove', { code: nameOfCode(codeId) })}
            onClick={() => choice.toggle(codeId)}
          >
            <span className="code-chip__name">
              {nameOfCode(codeId)}
              {polarity === 'affirmed' ? '' : ` · ${message(`claim.polarity.${polarity}`)}`}
            </span>
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
