import { ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { EntityName, EntityRow } from '../../shared/entity/entity-schema';
import { languageOfName } from '../../shared/entity/entity-view';
import { isEdtfDate } from '../../shared/text/edtf';
import { message } from '../messages/messages';
import { useTextDraft, type Kept } from '../ui/text-draft';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { takeBackWords, useTypedWords } from '../ui/typed-words';
import { updateEntity } from './entity-editing';
import { languageOptions, nameKindOptions } from './entity-options';

/** Every name with its language, kind and dates; the first is the one that is shown. */
export function NameFields({ entity }: { readonly entity: EntityRow }) {
  const { id, names } = entity;
  const place = `name ${id}`;
  const [isAdding, setAdding] = useState(() => takeBackWords(place) !== null);
  const saveNames = (next: readonly EntityName[]): Promise<Kept> =>
    updateEntity(entity.id, { names: [...next] });
  const change = (index: number) => (changes: Partial<EntityName>) =>
    saveNames(names.map((name, position) => (position === index ? { ...name, ...changes } : name)));
  return (
    <fieldset className="entity-fields">
      <legend className="entity-fields__legend">{message('entity.names')}</legend>
      {names.map((name, index) => (
        <NameCard
          key={`${index} ${name.language} ${name.text}`}
          name={name}
          number={index + 1}
          isOnly={names.length === 1}
          onSave={change(index)}
          onFirst={() => void saveNames([name, ...names.filter((_, position) => position !== index)])}
          onRemove={() => void saveNames(names.filter((_, position) => position !== index))}
        />
      ))}
      {isAdding ? (
        <NewName
          place={place}
          onAdd={(text) => {
            setAdding(false);
            void saveNames([...names, { text, language: languageOfName(text), kind: 'alias', used: null }]);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button tone="quiet" isChange onPress={() => setAdding(true)}>
          <Plus size={14} aria-hidden /> {message('entity.names.add')}
        </Button>
      )}
    </fieldset>
  );
}

interface NameCardProps {
  readonly name: EntityName;
  readonly number: number;
  readonly isOnly: boolean;
  readonly onSave: (changes: Partial<EntityName>) => Promise<Kept>;
  readonly onFirst: () => void;
  readonly onRemove: () => void;
}

function NameCard({ name, number, isOnly, onSave, onFirst, onRemove }: NameCardProps) {
  const text = useTextDraft(name.text, async (value) =>
    value.trim() === '' ? 'not-ready' : onSave({ text: value }),
  );
  const used = useTextDraft(name.used ?? '', async (value) => {
    const date = value.trim();
    return date !== '' && !isEdtfDate(date) ? 'not-ready' : onSave({ used: date === '' ? null : date });
  });
  const isWrong = used.value.trim() !== '' && !isEdtfDate(used.value.trim());
  return (
    <div className="entity-card" role="group" aria-label={message('entity.name.number', { number })}>
      <div className="entity-line">
        <TextField label={message('entity.name')} {...text} />
        <IconButton
          icon={ArrowUp}
          isChange
          label={message('entity.name.first', { name: name.text })}
          isDisabled={number === 1}
          onPress={onFirst}
        />
        <IconButton
          icon={X}
          isChange
          label={message('entity.name.remove', { name: name.text })}
          isDisabled={isOnly}
          onPress={onRemove}
        />
      </div>
      <div className="entity-inspector__pair">
        <SelectField
          label={message('entity.name.language')}
          options={languageOptions}
          selected={name.language}
          onSelect={(language) => void onSave({ language: language as EntityName['language'] })}
        />
        <SelectField
          label={message('entity.name.kind')}
          options={nameKindOptions}
          selected={name.kind}
          onSelect={(kind) => void onSave({ kind: kind as EntityName['kind'] })}
        />
      </div>
      <TextField
        label={message('entity.name.used')}
        placeholder="2000/2012"
        {...(isWrong ? { error: message('claim.time.invalid') } : {})}
        {...used}
      />
    </div>
  );
}

function NewName({
  place,
  onAdd,
  onCancel,
}: {
  readonly place: string;
  readonly onAdd: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useTypedWords(place);
  const add = (): void => (text.trim() === '' ? onCancel() : onAdd(text.trim()));
  return (
    <TextField
      label={message('entity.names.new')}
      autoFocus
      value={text}
      onChange={setText}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') add();
        if (event.key === 'Escape') onCancel();
      }}
    />
  );
}
