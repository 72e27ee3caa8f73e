import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SourceId } from '../../shared/source/source-schema';
import { comparable } from '../../shared/text/comparable';
import { message } from '../messages/messages';
import { FilterField } from '../ui/FilterField';
import { useNotebookData } from './notebook-data';
import './SourcePicker.css';

export interface SourcePickerProps {
  /** A source that cannot be chosen. */
  readonly without?: SourceId;
  readonly chosen: SourceId | null;
  readonly onChoose: (id: SourceId | null) => void;
}

/** More lines than this are not looked through; the filter finds the others. */
const mostShown = 200;

/** A choice of one source of the notebook, with a filter. */
export function SourcePicker({ without, chosen, onChoose }: SourcePickerProps) {
  const sources = useNotebookData((data) => data.sources);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const words = comparable(query.trim());
    return sources
      .filter((source) => source.id !== without && comparable(source.title).includes(words))
      .slice(0, mostShown);
  }, [sources, query, without]);
  return (
    <div className="source-picker">
      <FilterField label={message('source.picker.filter')} autoFocus value={query} onChange={setQuery} />
      <ListBox
        className="list-box source-picker__list"
        aria-label={message('source.picker.list')}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          onChoose(shown.find(({ id }) => id === key)?.id ?? null);
        }}
        renderEmptyState={() => <p className="source-picker__none">{message('source.picker.none')}</p>}
      >
        {shown.map((source) => (
          <ListBoxItem
            key={source.id}
            id={source.id}
            className="list-box__item"
            textValue={source.title}
            lang={source.language ?? undefined}
          >
            <span>{source.title}</span>{' '}
            <span className="list-box__note">
              {[source.publisher, source.published].filter((fact) => fact !== null).join(', ')}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
