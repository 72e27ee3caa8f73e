import { useCallback, useMemo, useState } from 'react';
import type { EntityId, EntityRow } from '../../shared/entity/entity-schema';
import type { EntityKind, RelationKind } from '../../shared/entity/entity-vocabulary';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { EntityPicker } from '../notebook-data/EntityPicker';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';
import { SelectField } from '../ui/SelectField';
import { newEntityFields, save } from './entity-editing';
import { relationKindOptions } from './entity-options';
import { RelationCard } from './RelationCard';

/** How an entity stands to others, in either direction, and a way to say more of it. */
export function EntityRelations({ entity }: { readonly entity: EntityRow }) {
  const all = useNotebookData((data) => data.relations);
  const relations = useMemo(
    () => all.filter(({ fromId, toId }) => fromId === entity.id || toId === entity.id),
    [all, entity.id],
  );
  return (
    <fieldset className="entity-fields">
      <legend className="entity-fields__legend">{message('relation.list')}</legend>
      {relations.map((relation) => (
        <RelationCard key={relation.id} relation={relation} />
      ))}
      <NewRelation fromId={entity.id} />
    </fieldset>
  );
}

function NewRelation({ fromId }: { readonly fromId: EntityId }) {
  const [kind, setKind] = useState<RelationKind>('owns');
  const excluded = useMemo(() => [fromId], [fromId]);
  const relate = useCallback(
    (toId: EntityId): void =>
      void save(`entity ${fromId}`, () => call('relation.create', { fromId, toId, kind })),
    [fromId, kind],
  );
  const create = useCallback(
    async (entityKind: EntityKind, name: string): Promise<void> => {
      const answer = await call('entity.create', newEntityFields(entityKind, name));
      if (answer.ok) relate(answer.value.id);
      else notifyFailure(answer.failure);
    },
    [relate],
  );
  return (
    <>
      <SelectField
        label={message('relation.new.kind')}
        options={relationKindOptions}
        selected={kind}
        onSelect={(id) => setKind(id as RelationKind)}
      />
      <EntityPicker
        label={message('relation.new.to')}
        excluded={excluded}
        onPick={relate}
        onCreate={(entityKind, name) => void create(entityKind, name)}
      />
    </>
  );
}
