import { Check, X } from 'lucide-react';
import { useMemo } from 'react';
import { Collection, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { SourceId } from '../../shared/source/source-schema';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { IconButton } from '../ui/IconButton';
import { nameOfCode } from '../notebook-data/name-of-code';
import { acceptSuggestions, rejectSuggestions, type RejectionScope } from './suggestion-actions';
import { suggestionKey, type SuggestionGroup } from './suggestion-order';
import { announce, showSuggestion } from './suggestion-state';

export interface SuggestionRowsProps {
  readonly sourceId: SourceId;
  readonly version: number;
  readonly groups: readonly SuggestionGroup[];
}

/** A line of the list: the head of a group, or one suggestion of it. */
interface Row {
  readonly id: string;
  readonly group: SuggestionGroup;
  /** Null: the head of the group. */
  readonly suggestion: Suggestion | null;
}

const rowPx = 36;
const mostPx = 360;

/** Groups of suggestions with their members; Enter or a click shows one at its place. */
export function SuggestionRows({ sourceId, version, groups }: SuggestionRowsProps) {
  const rows = useMemo(() => groups.flatMap(rowsOf), [groups]);
  const open = (key: string): void => {
    const row = rows.find(({ id }) => id === key);
    const suggestion = row?.suggestion ?? row?.group.suggestions[0];
    if (!suggestion) return;
    showSuggestion(sourceId, suggestion);
    openSource(sourceId, { range: { start: suggestion.start, end: suggestion.end } });
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: rowPx }}>
      <GridList
        className="suggestion-rows"
        style={{ height: Math.min(rows.length * rowPx + 2, mostPx) }}
        aria-label={message('suggestion.panel')}
        disallowTypeAhead
        onAction={(key) => open(String(key))}
      >
        <Collection items={rows}>
          {(row) => (
            <GridListItem id={row.id} textValue={textOf(row)} className="suggestion-rows__row">
              <RowText row={row} />
              <RowButtons row={row} sourceId={sourceId} version={version} />
            </GridListItem>
          )}
        </Collection>
      </GridList>
    </Virtualizer>
  );
}

function rowsOf(group: SuggestionGroup): Row[] {
  const members = group.suggestions.map((suggestion) => ({
    id: suggestionKey(suggestion),
    group,
    suggestion,
  }));
  return [{ id: `group ${group.id}`, group, suggestion: null }, ...members];
}

function textOf({ group, suggestion }: Row): string {
  return suggestion ? suggestion.quote : `${nameOfCode(group.codeId)} ${group.rule ?? ''}`;
}

function RowText({ row: { group, suggestion } }: { readonly row: Row }) {
  if (suggestion) {
    return (
      <span className="suggestion-rows__words" title={`${suggestion.quote}\n${suggestion.rule}`}>
        {suggestion.quote.replace(/\s+/g, ' ')}
        {suggestion.negated ? (
          <span className="suggestion-rows__negated"> {message('suggestion.negated')}</span>
        ) : null}
      </span>
    );
  }
  return (
    <span className="suggestion-rows__group">
      {nameOfCode(group.codeId)} {group.rule === null ? null : <code>{group.rule}</code>}{' '}
      <span className="suggestion-rows__count">{group.suggestions.length}</span>
    </span>
  );
}

interface RowButtonsProps {
  readonly row: Row;
  readonly sourceId: SourceId;
  readonly version: number;
}

function RowButtons({ row: { group, suggestion }, sourceId, version }: RowButtonsProps) {
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  if (!isWritable) return null;
  const suggestions = suggestion ? [suggestion] : group.suggestions;
  const scope: RejectionScope = suggestion || group.rule === null ? 'sentence' : 'rule-in-source';
  const values = {
    count: suggestions.length,
    code: nameOfCode(group.codeId),
    quote: suggestion?.quote ?? group.rule ?? '',
  };
  const decided = { sourceId, version, suggestions };
  const name = suggestion ? 'row' : 'group';
  return (
    <span className="suggestion-rows__buttons">
      <IconButton
        icon={Check}
        size={14}
        label={message(`suggestion.accept.${name}`, values)}
        onPress={() => {
          announce(message('suggestion.accepted', values));
          void acceptSuggestions(decided, 'sentence');
        }}
      />
      <IconButton
        icon={X}
        size={14}
        label={message(`suggestion.reject.${name}`, values)}
        onPress={() => {
          announce(message('suggestion.rejected', values));
          void rejectSuggestions(decided, scope);
        }}
      />
    </span>
  );
}
