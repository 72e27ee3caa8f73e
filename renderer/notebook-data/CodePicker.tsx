import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { rankCodes } from '../../shared/codebook/code-matching';
import { useNotebookData } from './notebook-data';
import '../ui/Field.css';

export interface CodePickerProps {
  readonly label: string;
  /** Codes that are not offered. */
  readonly excluded: readonly string[];
  readonly onPick: (codeId: string) => void;
  /** Takes the focus when it appears. */
  readonly isFocused?: boolean;
  /** Enter was pressed with nothing typed. */
  readonly onEnterEmpty?: () => void;
}

/** A field that finds a code by its English or Chinese name, pinyin, initials or id, and picks it. */
export function CodePicker({ label, excluded, onPick, isFocused = false, onEnterEmpty }: CodePickerProps) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const [query, setQuery] = useState('');
  const items = useMemo(() => {
    const matches = codebook ? rankCodes(codebook, query) : [];
    return matches
      .filter(({ code }) => !excluded.includes(code.id))
      .map((match) => ({ id: match.code.id, ...match }));
  }, [codebook, query, excluded]);
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      menuTrigger="input"
      autoFocus={isFocused}
      onKeyDown={(event) => event.key === 'Enter' && query === '' && onEnterEmpty?.()}
      allowsEmptyCollection
      onSelectionChange={(key) => {
        if (key === null) return;
        onPick(String(key));
        setQuery('');
      }}
    >
      <Label className="unseen">{label}</Label>
      <Input className="field__input" placeholder={label} />
      <Popover className="popover field__popover">
        <ListBox<(typeof items)[number]> className="list-box">
          {({ id, code, dimension }) => (
            <ListBoxItem id={id} textValue={code.label.en} className="list-box__item">
              <Text slot="label">
                {dimension.key} {code.label.en} <span lang="zh-Hans">{code.label.zh}</span>
              </Text>
              <Text slot="description" className="list-box__note">
                {code.definition}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
