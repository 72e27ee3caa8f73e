import { useMemo, useState } from 'react';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import type { EntityId } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import type { RelationKind } from '../../shared/entity/entity-vocabulary';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { save } from './entity-editing';
import { relationKindOptions } from './entity-options';
import { RelationCard } from './RelationCard';

/** The relations that a claim backs; a new one leads between two entities that it is about. */
export function ClaimRelations({ claim }: { readonly claim: ClaimRow }) {
  const all = useNotebookData((data) => data.relations);
  const relations = useMemo(() => all.filter(({ claimIds }) => claimIds.includes(claim.id)), [all, claim.id]);
  const { entityIds = [] } = claim;
  if (relations.length === 0 && entityIds.length < 2) return null;
  return (
    <fieldset className="entity-fields">
      <legend className="entity-fields__legend">{message('relation.ofClaim')}</legend>
      {relations.map((relation) => (
        <RelationCard key={relation.id} relation={relation} />
      ))}
      {entityIds.length < 2 ? null : (
        <NewRelation key={entityIds.join(' ')} claim={claim} entityIds={entityIds} />
      )}
    </fieldset>
  );
}

interface NewRelationProps {
  readonly claim: ClaimRow;
  readonly entityIds: readonly EntityId[];
}

function NewRelation({ claim, entityIds }: NewRelationProps) {
  const entities = useNotebookData((data) => data.entities);
  const [from, setFrom] = useState<string>(entityIds[0] ?? '');
  const [to, setTo] = useState<string>(entityIds[1] ?? '');
  const [kind, setKind] = useState<RelationKind>('owns');
  const options = entityIds.map((id) => ({
    id: id as string,
    label: entityName(entities.find((entity) => entity.id === id) ?? { names: [] }),
  }));
  const [fromId, toId] = [from, to].map((id) => entityIds.find((other) => other === id));
  const relate = (): void => {
    if (!fromId || !toId) return;
    void save(`claim ${claim.id}`, () =>
      call('relation.create', { fromId, toId, kind, claimIds: [claim.id] }),
    );
  };
  return (
    <div className="entity-inspector__pair">
      <SelectField label={message('relation.from')} options={options} selected={from} onSelect={setFrom} />
      <SelectField
        label={message('relation.kind')}
        options={relationKindOptions}
        selected={kind}
        onSelect={(id) => setKind(id as RelationKind)}
      />
      <SelectField label={message('relation.to')} options={options} selected={to} onSelect={setTo} />
      <Button isChange isDisabled={from === to} onPress={relate}>
        {message('relation.add')}
      </Button>
    </div>
  );
}
