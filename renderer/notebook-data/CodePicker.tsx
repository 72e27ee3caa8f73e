import { useMemo, useState } from 'react';
import { rankCodes } from '../../shared/codebook/code-matching';
import { oneName } from '../../shared/codebook/code-name';
import { SearchPicker, type PickerItem } from '../ui/SearchPicker';
import { useNotebookData } from './notebook-data';

export interface CodePickerProps {
  readonly label: string;
  /** Codes that are not offered. */
  readonly excluded: readonly string[];
  readonly onPick: (codeId: string) => void;
  /** Takes the focus when it appears. */
  readonly isFocused?: boolean;
  /** Enter was pressed with nothing typed. */
  readonly onEnterEmpty?: () => void;
  /** Enter picks the best fit, where none was chosen by the arrow keys. */
  readonly takesFirst?: boolean;
}

/** A field that finds a code by its English or Chinese name, pinyin, initials or id, and picks it. */
export function CodePicker(props: CodePickerProps) {
  const { label, excluded, onPick, isFocused = false, onEnterEmpty, takesFirst = false } = props;
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const [query, setQuery] = useState('');
  const items = useMemo(() => {
    const matches = codebook ? rankCodes(codebook, query) : [];
    return matches
      .filter(({ code }) => !excluded.includes(code.id))
      .map(({ code, dimension }): PickerItem => ({
        id: code.id,
        label: oneName(code.label),
        shown: (
          <>
            {dimension.key} {code.label.en} <span lang="zh-Hans">{code.label.zh}</span>
          </>
        ),
        note: code.definition,
      }));
  }, [codebook, query, excluded]);
  return (
    <SearchPicker
      label={label}
      query={query}
      onQuery={setQuery}
      items={items}
      onPick={({ id }) => onPick(id)}
      isFocused={isFocused}
      onEnterEmpty={onEnterEmpty}
      {...(takesFirst && { onEnterWords: () => items[0] && onPick(items[0].id) })}
    />
  );
}
