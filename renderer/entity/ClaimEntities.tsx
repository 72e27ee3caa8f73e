import { X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import type { EntityId } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import type { EntityKind } from '../../shared/entity/entity-vocabulary';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { EntityPicker } from '../notebook-data/EntityPicker';
import { NamedEntities } from '../notebook-data/NamedEntities';
import { useEntity } from '../notebook-data/use-entity-search';
import { useNamedHere } from '../notebook-data/use-named-here';
import { IconButton } from '../ui/IconButton';
import { ClaimRelations } from './ClaimRelations';
import { newEntityFields, save } from './entity-editing';
import { EntityJump } from './EntityJump';
import './EntityInspector.css';

const nothing: readonly EntityId[] = [];

/** What a claim is about, what else its passages name, and the relations that it backs. */
export function ClaimEntities({ claim }: { readonly claim: ClaimRow }) {
  const { id: claimId, entityIds = nothing } = claim;
  const passages = useMemo(
    () =>
      claim.evidence.map(({ sourceId, sourceVersion, start, end }) => ({
        sourceId,
        version: sourceVersion,
        start,
        end,
      })),
    [claim.evidence],
  );
  const named = useNamedHere(passages).filter((id) => !entityIds.includes(id));
  const tag = useCallback(
    (entity: EntityId): void => void save(`claim ${claimId}`, () => call('entity.tag', { claimId, entity })),
    [claimId],
  );
  const create = useCallback(
    (kind: EntityKind, name: string): void =>
      void save(`claim ${claimId}`, () =>
        call('entity.tag', { claimId, entity: newEntityFields(kind, name) }),
      ),
    [claimId],
  );
  return (
    <>
      <fieldset className="entity-fields">
        <legend className="entity-fields__legend">{message('entity.ofClaim')}</legend>
        {entityIds.map((id) => (
          <EntityLine key={id} claim={claim} id={id} />
        ))}
        <NamedEntities ids={named} onPress={tag} />
        <EntityPicker
          label={message('entity.ofClaim.add')}
          excluded={entityIds}
          onPick={tag}
          onCreate={create}
        />
      </fieldset>
      <ClaimRelations claim={claim} />
    </>
  );
}

function EntityLine({ claim, id }: { readonly claim: ClaimRow; readonly id: EntityId }) {
  const entity = useEntity(id);
  const name = entity ? entityName(entity) : message('entity.missing');
  const remove = (): void =>
    void save(`claim ${claim.id}`, () => call('entity.untag', { claimId: claim.id, entityId: id }));
  return (
    <div className="entity-line entity-line--middle">
      <span>
        <EntityJump id={id} />{' '}
        <span className="entity-fields__note">{entity ? message(`entity.kind.${entity.kind}`) : ''}</span>
      </span>
      <IconButton icon={X} isChange label={message('entity.ofClaim.remove', { name })} onPress={remove} />
    </div>
  );
}
