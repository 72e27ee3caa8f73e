import type { Hit } from '../../shared/search/search-schema';
import { shownSnippet } from './shown-snippet';

interface SnippetProps {
  readonly hit: Pick<Hit, 'snippet' | 'marks'>;
  readonly language?: string | undefined;
}

/** The words around a place with what was found marked. */
export function Snippet({ hit, language }: SnippetProps) {
  return (
    <span className="search__snippet" lang={language}>
      {shownSnippet(hit).map(({ text, isFound }, index) =>
        isFound ? (
          <mark key={index} className="search__found">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
