import type { EntityRow, PersonName } from '../../shared/entity/entity-schema';
import { message } from '../messages/messages';
import { useTextDraft, type Kept } from '../ui/text-draft';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { updateEntity } from './entity-editing';

const orders = (['surname-first', 'given-first'] as const).map((id) => ({
  id,
  label: message(`entity.person.${id}`),
}));

/** A person’s surname and given name as the analyst knows them; nothing is guessed or swapped. */
export function PersonFields({ entity }: { readonly entity: EntityRow }) {
  const name: PersonName = entity.personName ?? { surname: '', given: '', order: 'surname-first' };
  const save = (changes: Partial<PersonName>): Promise<Kept> =>
    updateEntity(entity.id, { personName: { ...name, ...changes } });
  const surname = useTextDraft(name.surname, (value) => save({ surname: value }));
  const given = useTextDraft(name.given, (value) => save({ given: value }));
  return (
    <fieldset className="entity-fields">
      <legend className="entity-fields__legend">{message('entity.person')}</legend>
      <div className="entity-inspector__pair">
        <TextField label={message('entity.person.surname')} {...surname} />
        <TextField label={message('entity.person.given')} {...given} />
        <SelectField
          label={message('entity.person.order')}
          options={orders}
          selected={name.order}
          onSelect={(order) => void save({ order: order as PersonName['order'] })}
        />
      </div>
    </fieldset>
  );
}
