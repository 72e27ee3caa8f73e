import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useRef } from 'react';
import { findCode } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import type { ShownSource } from '../editor/reader/shown-source';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { PolarityChoice } from '../notebook-data/PolarityChoice';
import { dimensionStyle } from '../ui/dimension-style';
import { IconButton } from '../ui/IconButton';
import { nameOfCode } from '../notebook-data/name-of-code';
import { SuggestionButtons } from './SuggestionButtons';
import { suggestionKey } from './suggestion-order';
import {
  choosePolarity,
  closeSuggestion,
  keepSuggestionOpen,
  showSuggestion,
  type CurrentSuggestion,
  type SuggestionList,
} from './suggestion-state';
import { useCardKeys } from './use-card-keys';
import { useCardPlace } from './use-card-place';
import type { SuggestionDecisions } from './use-suggestion-commands';
import './SuggestionCard.css';

export interface SuggestionCardProps {
  readonly shown: ShownSource;
  readonly list: SuggestionList;
  readonly suggestion: Suggestion;
  readonly current: CurrentSuggestion;
  readonly decide: SuggestionDecisions;
}

/** One suggestion at its words: what it would tag as what and why, and what can be done with it. */
export function SuggestionCard({ shown, list, suggestion, current, decide }: SuggestionCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const place = useCardPlace(card, shown, suggestion);
  useCardKeys(card, shown, current, decide);
  const close = (): void => {
    closeSuggestion();
    shown.reader.focus();
  };
  const at = list.suggestions.indexOf(suggestion) + 1;
  return (
    <div
      ref={card}
      className="suggestion-card"
      role="dialog"
      aria-label={message('suggestion.card', { code: nameOfCode(suggestion.codeId) })}
      // What is hidden cannot take the focus; what is out of sight stays to be read.
      style={
        place ? { left: place.left, top: place.top } : { left: 0, top: 0, opacity: 0, pointerEvents: 'none' }
      }
      onPointerEnter={keepSuggestionOpen}
      onFocus={keepSuggestionOpen}
    >
      <div className="suggestion-card__head">
        <CodeName codeId={suggestion.codeId} />
        <span className="suggestion-card__count">
          {message('suggestion.position', { at, count: list.suggestions.length })}
        </span>
        <IconButton
          icon={ChevronLeft}
          label={message('suggestion.previous')}
          shortcut="Shift+G"
          onPress={() => decide.step(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label={message('suggestion.next')}
          shortcut="G"
          onPress={() => decide.step(1)}
        />
        <IconButton icon={X} label={message('suggestion.close')} onPress={close} />
      </div>
      <Why suggestion={suggestion} />
      <AlsoHere shown={shown} list={list} suggestion={suggestion} />
      <div className="suggestion-card__polarity">
        <PolarityChoice selected={current.polarity} onSelect={choosePolarity} />
      </div>
      <SuggestionButtons list={list} suggestion={suggestion} decide={decide} />
    </div>
  );
}

function CodeName({ codeId }: { readonly codeId: string }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const found = codebook ? findCode(codebook, codeId) : undefined;
  return (
    <p className="suggestion-card__code" style={dimensionStyle(colourKeyOf(found))}>
      {found ? <span className="code-option__key">{found.dimension.key}</span> : null}{' '}
      {found?.code.label.en ?? codeId} <span lang="zh-Hans">{found?.code.label.zh}</span>
    </p>
  );
}

/** What the code means, which words fired, and the line of its triggers that did. */
function Why({ suggestion }: { readonly suggestion: Suggestion }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const definition = codebook && findCode(codebook, suggestion.codeId)?.code.definition;
  return (
    <dl className="suggestion-card__facts">
      {definition ? (
        <>
          <dt>{message('suggestion.definition')}</dt>
          <dd>{definition}</dd>
        </>
      ) : null}
      <dt>{message('suggestion.words')}</dt>
      <dd>
        <q className="suggestion-card__words">{suggestion.quote.replace(/\s+/g, ' ')}</q>{' '}
        {suggestion.negated ? (
          <strong className="suggestion-card__negated" title={message('suggestion.negated.note')}>
            {message('suggestion.negated')}
          </strong>
        ) : null}
      </dd>
      <dt>{message('suggestion.rule')}</dt>
      <dd>
        <code className="suggestion-card__rule">{suggestion.rule}</code>
      </dd>
    </dl>
  );
}

/** Other codes that are suggested for the same sentence. */
function AlsoHere({ shown, list, suggestion }: Pick<SuggestionCardProps, 'shown' | 'list' | 'suggestion'>) {
  const others = list.suggestions.filter(
    (other) => other !== suggestion && other.sentence.start === suggestion.sentence.start,
  );
  if (others.length === 0) return null;
  return (
    <p className="suggestion-card__others">
      {message('suggestion.alsoHere')}{' '}
      {others.map((other) => (
        <button
          key={suggestionKey(other)}
          type="button"
          className="suggestion-card__other"
          onClick={() => showSuggestion(shown.sourceId, other)}
        >
          {nameOfCode(other.codeId)}
        </button>
      ))}
    </p>
  );
}
