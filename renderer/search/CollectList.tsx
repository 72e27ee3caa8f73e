import { codeName } from '../../shared/codebook/code-name';
import { useEffect, useRef } from 'react';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import type { CollectPlace } from './collect-places';
import type { Outcome } from './use-collecting';

interface CollectListProps {
  readonly places: readonly CollectPlace[];
  readonly outcomes: readonly Outcome[];
}

/** The places with what was done with each; the one in question is in sight. */
export function CollectList({ places, outcomes }: CollectListProps) {
  const current = useRef<HTMLLIElement>(null);
  const at = outcomes.length;
  useEffect(() => current.current?.scrollIntoView({ block: 'center' }), [at]);
  return (
    <ol className="collect__list" aria-label={message('search.view.collect.list')} tabIndex={0}>
      {places.map((place, index) => (
        <li
          key={`${place.sourceId} ${place.range.start} ${place.range.end}`}
          ref={index === at ? current : undefined}
          className={`collect__place${index === at ? ' collect__place--current' : ''}`}
          {...(index === at ? { 'aria-current': 'step' } : {})}
        >
          <PlaceWords place={place} />
          <p className="collect__source">
            {place.title}
            <OutcomeNote outcome={outcomes[index]} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function PlaceWords({ place: { sourceId, before, quote, after } }: { readonly place: CollectPlace }) {
  const language = useNotebookData(({ sources }) => sources.find(({ id }) => id === sourceId)?.language);
  return (
    <p className="collect__words" lang={language ?? undefined}>
      {before.replaceAll(/\s+/g, ' ')}
      <mark className="search__found">{quote.replaceAll(/\s+/g, ' ')}</mark>
      {after.replaceAll(/\s+/g, ' ')}
    </p>
  );
}

function OutcomeNote({ outcome }: { readonly outcome: Outcome | undefined }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  if (!outcome) return null;
  const words =
    outcome.kind === 'skipped'
      ? message('search.view.collect.skipped')
      : message('search.view.collect.tagged', {
          code: codeName(codebook, outcome.codeId),
        });
  return <span className={`collect__outcome collect__outcome--${outcome.kind}`}>{words}</span>;
}
