import { X } from 'lucide-react';
import { useState } from 'react';
import type { EntityRow, Identifier } from '../../shared/entity/entity-schema';
import { isIdentifier, normalIdentifier } from '../../shared/entity/identifier-check';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useTypedWords } from '../ui/typed-words';
import { updateEntity } from './entity-editing';
import { schemeOptions } from './entity-options';

/** Ids in registers; one whose check digit is wrong is said and not kept. */
export function IdentifierFields({ entity }: { readonly entity: EntityRow }) {
  const { identifiers } = entity;
  const remove = (index: number): void =>
    void updateEntity(entity.id, { identifiers: identifiers.filter((_, position) => position !== index) });
  return (
    <fieldset className="entity-fields">
      <legend className="entity-fields__legend">{message('entity.ids')}</legend>
      {identifiers.map(({ scheme, value }, index) => (
        <div key={`${scheme} ${value}`} className="entity-line entity-line--middle">
          <span>
            {value} <span className="entity-fields__note">{message(`entity.id.${scheme}`)}</span>
          </span>
          <IconButton
            icon={X}
            isChange
            label={message('entity.id.remove', { value })}
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <NewIdentifier
        place={`identifier ${entity.id}`}
        onAdd={(identifier) => void updateEntity(entity.id, { identifiers: [...identifiers, identifier] })}
      />
    </fieldset>
  );
}

interface NewIdentifierProps {
  /** Where what is typed belongs. */
  readonly place: string;
  readonly onAdd: (identifier: Identifier) => void;
}

function NewIdentifier({ place, onAdd }: NewIdentifierProps) {
  const [scheme, setScheme] = useState<Identifier['scheme']>('uscc');
  const [value, setValue] = useTypedWords(place);
  const typed = normalIdentifier({ scheme, value });
  const isRight = isIdentifier(typed);
  const isWrong = typed.value !== '' && !isRight;
  const add = (): void => {
    if (!isRight) return;
    onAdd(typed);
    setValue('');
  };
  return (
    <>
      <SelectField
        label={message('entity.id.scheme')}
        options={schemeOptions}
        selected={scheme}
        onSelect={(id) => setScheme(id as Identifier['scheme'])}
      />
      <div className="entity-line">
        <TextField
          label={message('entity.id.value')}
          value={value}
          onChange={setValue}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && add()}
          {...(isWrong
            ? { error: message('entity.id.wrong', { scheme: message(`entity.id.${scheme}`) }) }
            : {})}
        />
        <Button isChange isDisabled={!isRight} onPress={add}>
          {message('entity.id.add')}
        </Button>
      </div>
    </>
  );
}
