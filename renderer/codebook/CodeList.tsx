import { useMemo, useState } from 'react';
import { rankCodes } from '../../shared/codebook/code-matching';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { FilterField } from '../ui/FilterField';
import { AboutCodebook } from './AboutCodebook';
import { CodeRows } from './CodeRows';
import './CodeList.css';

/** The codebook: dimensions with their codes, found by name in either language, pinyin or id, and put in order. */
export function CodeList() {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const [query, setQuery] = useState('');
  const matching = useMemo(
    () =>
      codebook && query.trim()
        ? new Set(rankCodes(codebook, query, { withRetired: true }).map(({ code }) => code.id))
        : null,
    [codebook, query],
  );
  if (codebook?.dimensions.length === 0) return <NoCodes />;
  return (
    <>
      <div className="code-list__filter">
        <FilterField
          label={message('codebook.filter')}
          placeholder={message('codebook.filter.short')}
          value={query}
          onChange={setQuery}
        />
      </div>
      <div className="panel__body code-list">
        {codebook ? <CodeRows codebook={codebook} matching={matching} /> : null}
        {matching?.size === 0 ? <p className="code-list__none">{message('codebook.none')}</p> : null}
        {matching === null ? <AboutCodebook /> : null}
      </div>
    </>
  );
}

function NoCodes() {
  return (
    <EmptyState title={message('codebook.empty.title')} text={message('codebook.empty.text')}>
      <Button tone="primary" isChange onPress={() => runCommand('codebook.newDimension')}>
        {message('codebook.empty.dimension')}
      </Button>
      <Button isChange onPress={() => runCommand('codebook.import')}>
        {message('codebook.empty.import')}
      </Button>
    </EmptyState>
  );
}
