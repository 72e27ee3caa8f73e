import { useMemo, useState } from 'react';
import { rankCodes } from '../../shared/codebook/code-matching';
import type { Code, Dimension } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { inspect, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { dimensionStyle } from '../ui/dimension-style';
import { TextField } from '../ui/TextField';
import './CodeList.css';

/** The codebook: dimensions with their codes, found by name in either language, pinyin or id. */
export function CodeList() {
  const codebook = useNotebookData((data) => data.codebook);
  const [query, setQuery] = useState('');
  const dimensions = codebook?.codebook.dimensions ?? [];
  const matching = useMemo(
    () =>
      codebook && query.trim()
        ? new Set(rankCodes(codebook.codebook, query).map(({ code }) => code.id))
        : null,
    [codebook, query],
  );
  return (
    <>
      <div className="code-list__filter">
        <TextField
          label={message('codebook.filter')}
          isLabelHidden
          placeholder={message('codebook.filter')}
          type="search"
          value={query}
          onChange={setQuery}
        />
      </div>
      <div className="panel__body code-list">
        {dimensions.map((dimension) => (
          <DimensionGroup
            key={dimension.id}
            dimension={dimension}
            codes={dimension.codes.filter((code) => matching === null || matching.has(code.id))}
            usage={codebook?.usage ?? {}}
          />
        ))}
        {matching?.size === 0 ? <p className="code-list__none">{message('codebook.none')}</p> : null}
        {codebook && matching === null ? <AboutCodebook /> : null}
      </div>
    </>
  );
}

interface DimensionGroupProps {
  readonly dimension: Dimension;
  readonly codes: readonly Code[];
  readonly usage: Readonly<Record<string, number>>;
}

function DimensionGroup({ dimension, codes, usage }: DimensionGroupProps) {
  const inspected = useNavigation((navigation) =>
    navigation.inspected?.kind === 'code' ? navigation.inspected.id : null,
  );
  if (codes.length === 0) return null;
  return (
    <section className="code-list__group" style={dimensionStyle(dimension.key)}>
      <h3 className="code-list__dimension">
        <span className="code-list__key">{dimension.key}</span> {dimension.label.en}{' '}
        <span className="code-list__zh" lang="zh-Hans">
          {dimension.label.zh}
        </span>
      </h3>
      <ul className="code-list__codes">
        {codes.map((code) => (
          <li key={code.id}>
            <button
              type="button"
              className="code-list__code"
              aria-pressed={inspected === code.id}
              onClick={() => inspect({ kind: 'code', id: code.id })}
            >
              <span>
                {code.label.en}{' '}
                <span className="code-list__zh" lang="zh-Hans">
                  {code.label.zh}
                </span>
              </span>
              {usage[code.id] ? (
                <span
                  className="code-list__usage"
                  title={message('codebook.usage', { count: usage[code.id] ?? 0 })}
                >
                  {usage[code.id]}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AboutCodebook() {
  const codebook = useNotebookData((data) => data.codebook);
  if (!codebook) return null;
  const { name, version, rules, references } = codebook.codebook;
  return (
    <section className="code-list__about">
      <h3>{message('codebook.about', { name: name.en, version })}</h3>
      <h4>{message('codebook.rules')}</h4>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h4>{message('codebook.references')}</h4>
      <ul>
        {references.map((reference) => (
          <li key={reference}>{reference}</li>
        ))}
      </ul>
      <p className="code-list__hash">
        {message('codebook.hash')} <code>{codebook.sha256}</code>
      </p>
    </section>
  );
}
