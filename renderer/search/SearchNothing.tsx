import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { runQuery } from './ask-search';
import { askForFocus, useSearch } from './search-state';

const examples = [
  { query: 'quota allocation', means: 'words' },
  { query: '"party committee"', means: 'phrase' },
  { query: 'alloc*', means: 'prefix' },
  { query: '配额 NEAR/5 党委', means: 'near' },
  { query: '党委 lang:zh date:2023..2026', means: 'field' },
  { query: '(quota OR 配额) -type:memo', means: 'without' },
] as const;

/** What stands where nothing is found: what can be typed, or what can be done. */
export function SearchNothing() {
  const { query, groups, fault, failure } = useSearch();
  const hasSources = useNotebookData((data) => data.sources.length > 0);
  if (query.trim() === '') return hasSources ? <Examples /> : <NoSources />;
  if (groups === null || fault || failure !== null) return <div className="search__results" />;
  return (
    <div className="search__nothing">
      <EmptyState title={message('search.view.none.title')} text={message('search.view.none.short')}>
        {hasSources ? (
          <Button isChange onPress={() => runCommand('search.recordNone')}>
            {message('search.view.none.record')}
          </Button>
        ) : null}
      </EmptyState>
      <p className="search__nothing-note">{message('search.view.none.text')}</p>
    </div>
  );
}

function NoSources() {
  return (
    <div className="search__nothing">
      <EmptyState title={message('search.view.noSources.title')} text={message('search.view.noSources.text')}>
        <Button tone="primary" isChange onPress={() => runCommand('source.import')}>
          {message('search.view.noSources.import')}
        </Button>
      </EmptyState>
    </div>
  );
}

function Examples() {
  return (
    <div className="search__nothing">
      <EmptyState title={message('search.view.empty.title')} text={message('search.view.empty.text')} />
      <h3 className="search__examples-title">{message('search.view.empty.examples')}</h3>
      <ul className="search__examples">
        {examples.map(({ query, means }) => (
          <li key={means}>
            <button
              type="button"
              className="search__example"
              onClick={() => {
                runQuery(query);
                askForFocus();
              }}
            >
              <code>{query}</code>
              <span>{message(`search.view.example.${means}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
