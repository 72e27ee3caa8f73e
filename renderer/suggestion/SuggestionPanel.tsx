import { useMemo, useState } from 'react';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { toggleSuggestions, useWatchedSuggestions } from './ask-suggestions';
import { RejectionList } from './RejectionList';
import { SuggestionRows } from './SuggestionRows';
import { groupSuggestions } from './suggestion-order';
import { useSuggestions, type SuggestionList } from './suggestion-state';
import './SuggestionPanel.css';

const groupings = (['code', 'rule'] as const).map((id) => ({
  id,
  label: message(`suggestion.by.${id}`),
}));

/** Everything that is suggested for a source, by code or by rule, and what was rejected there. */
export function SuggestionPanel({ sourceId }: { readonly sourceId: SourceId }) {
  useWatchedSuggestions(sourceId);
  const isShown = useSuggestions((state) => state.shown.has(sourceId));
  const answer = useSuggestions((state) => state.lists.get(sourceId));
  return (
    <section className="suggestion-panel" aria-label={message('suggestion.panel')}>
      <div className="suggestion-panel__head">
        <h3 className="suggestion-panel__title">{message('suggestion.panel')}</h3>
        <Button onPress={() => toggleSuggestions(sourceId)}>
          {message(isShown ? 'suggestion.panel.hide' : 'suggestion.show')}
        </Button>
      </div>
      {isShown ? null : <p className="suggestion-panel__note">{message('suggestion.panel.off')}</p>}
      {isShown && !answer ? <p className="suggestion-panel__note">{message('suggestion.asking')}</p> : null}
      {isShown && answer?.ok === false ? (
        <p className="suggestion-panel__note">{answer.failure.message}</p>
      ) : null}
      {isShown && answer?.ok ? <Found sourceId={sourceId} list={answer.value} /> : null}
    </section>
  );
}

function Found({ sourceId, list }: { readonly sourceId: SourceId; readonly list: SuggestionList }) {
  const [by, setBy] = useState<'code' | 'rule'>('code');
  const groups = useMemo(() => groupSuggestions(list.suggestions, by), [list.suggestions, by]);
  const count = list.suggestions.length;
  return (
    <>
      {count === 0 ? (
        <p className="suggestion-panel__note">
          {message(list.rejected > 0 ? 'suggestion.panel.allRejected' : 'suggestion.panel.nothing')}
        </p>
      ) : (
        <>
          <div className="suggestion-panel__head">
            <p className="suggestion-panel__count">{message('suggestion.found', { count })}</p>
            <SelectField
              label={message('suggestion.by')}
              isLabelHidden
              options={groupings}
              selected={by}
              onSelect={(id) => setBy(id === 'rule' ? 'rule' : 'code')}
            />
          </div>
          <SuggestionRows sourceId={sourceId} version={list.version} groups={groups} />
        </>
      )}
      <RejectionList sourceId={sourceId} rejected={list.rejected} />
    </>
  );
}
