import type { ReferenceSummary } from '../../shared/reference/reference-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';

export interface ReferenceRowProps {
  readonly reference: Pick<ReferenceSummary, 'title' | 'type' | 'author' | 'published'>;
  readonly source: SourceId | null;
  /** Why that source, or what else is to be known; null for nothing. */
  readonly note: string | null;
  readonly isWritable: boolean;
  readonly onChange: () => void;
  readonly onDetach: () => void;
}

/** A reference with the source that it is of, which can be changed. */
export function ReferenceRow({ reference, source, note, isWritable, onChange, onDetach }: ReferenceRowProps) {
  const title = useNotebookData((data) => data.sources.find(({ id }) => id === source)?.title);
  const facts = [reference.author, reference.published, reference.type].filter((fact) => fact !== null);
  return (
    <li className="reference-row">
      <div className="reference-row__words">
        <p className="reference-row__title">{reference.title}</p>
        <p className="reference-row__note">{facts.join(' · ')}</p>
        <p className="reference-row__source">
          {title === undefined ? message('reference.noSource') : message('reference.of', { title })}
          {note === null ? null : <span className="reference-row__note"> {note}</span>}
        </p>
      </div>
      {isWritable ? (
        <div className="reference-row__tools">
          <Button
            aria-label={message('reference.change.label', { title: reference.title })}
            onPress={onChange}
          >
            {message('reference.change')}
          </Button>
          {source === null ? null : (
            <Button
              tone="quiet"
              aria-label={message('reference.detach.label', { title: reference.title })}
              onPress={onDetach}
            >
              {message('reference.detach')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
