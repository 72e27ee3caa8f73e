import { Tooltip } from 'react-aria-components';
import './DefinitionsTip.css';

/** A word of a vocabulary. */
interface DefinedWord {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
}

export interface DefinitionsTipProps {
  readonly title: string;
  readonly options: readonly DefinedWord[];
  readonly selected: string;
}

/**
 * The words of a vocabulary with their definitions, for a TooltipTrigger. A screen reader is told the chosen one only:
 * it has the others in the list.
 */
export function DefinitionsTip({ title, options, selected }: DefinitionsTipProps) {
  const words = options.filter(({ note }) => note);
  const chosen = words.find(({ id }) => id === selected);
  return (
    <Tooltip className="tooltip definitions-tip" placement="left" offset={10}>
      <span className="unseen">{chosen ? `${chosen.label}: ${chosen.note}` : ''}</span>
      <span aria-hidden>
        <strong className="definitions-tip__title">{title}</strong>
        {words.map(({ id, label, note }) => (
          <span key={id} className="definitions-tip__word" data-chosen={id === selected || undefined}>
            <strong>{label}</strong> {note}
          </span>
        ))}
      </span>
    </Tooltip>
  );
}
