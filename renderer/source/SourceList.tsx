import { useMemo, useState } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { MessageKey } from '../../shared/messages/english-messages';
import { englishMessages } from '../../shared/messages/english-messages';
import type { SourceSummary } from '../../shared/source/source-schema';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { activeDocument, inspect, openSource, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { TextField } from '../ui/TextField';
import { filterSources } from './filter-sources';
import { prepareText } from './use-source-text';
import './SourceList.css';

/** Every source of the notebook: filter, see what it is, open it. */
export function SourceList() {
  const sources = useNotebookData((data) => data.sources);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => filterSources(sources, query), [sources, query]);
  if (sources.length === 0) return <NoSources />;
  return (
    <>
      <div className="source-list__filter">
        <TextField
          label={message('source.list.filter')}
          isLabelHidden
          placeholder={message('source.list.filter')}
          type="search"
          value={query}
          onChange={setQuery}
        />
        {query.trim() ? (
          <span className="source-list__count" role="status">
            {message('source.list.count', { shown: shown.length, total: sources.length })}
          </span>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <EmptyState title={message('source.list.none.title')} text={message('source.list.none.text')} />
      ) : (
        <SourceRows sources={shown} />
      )}
    </>
  );
}

function NoSources() {
  return (
    <EmptyState title={message('source.list.empty.title')} text={message('source.list.empty.text')}>
      <Button tone="primary" onPress={() => runCommand('source.import')}>
        {message('source.list.empty.import')}
      </Button>
      <Button onPress={() => runCommand('source.paste')}>{message('source.list.empty.paste')}</Button>
      <Button onPress={() => runCommand('notebook.openSample')}>{message('source.list.empty.sample')}</Button>
    </EmptyState>
  );
}

function SourceRows({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const selected = useNavigation(({ inspected, panes, activePane }) => {
    if (inspected?.kind === 'source') return inspected.id;
    const shown = activeDocument(panes[activePane]);
    return shown?.kind === 'source' ? shown.id : undefined;
  });
  const byKey = (key: unknown): SourceSummary | undefined => sources.find((source) => source.id === key);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 60 }}>
      <GridList
        className="source-list"
        aria-label={message('source.list.label')}
        items={sources}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected ? [selected] : []}
        onSelectionChange={(keys) => {
          const source = keys === 'all' ? undefined : byKey([...keys][0]);
          if (source) inspect({ kind: 'source', id: source.id });
        }}
        onAction={(key) => {
          const source = byKey(key);
          if (source) openSource(source.id);
        }}
      >
        {(source) => (
          <GridListItem id={source.id} textValue={source.title} className="source-list__row">
            <SourceCard source={source} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function SourceCard({ source }: { readonly source: SourceSummary }) {
  const facts = [source.publisher, source.published, source.language && languageName(source.language)].filter(
    Boolean,
  );
  return (
    <div
      className="source-card"
      onPointerDown={() => prepareText(source.id)}
      onClick={() => openSource(source.id)}
    >
      <p className="source-card__title" lang={source.language ?? undefined} title={source.title}>
        {source.title}
      </p>
      <p className="source-card__foot">
        <span className="source-card__facts">{facts.join(' · ')}</span>
        <span className="source-card__claims">
          {message('source.list.claims', { count: source.claimCount })}
        </span>
      </p>
    </div>
  );
}

function languageName(tag: string): string {
  const key = `source.language.${tag}`;
  return key in englishMessages ? message(key as MessageKey) : tag;
}
