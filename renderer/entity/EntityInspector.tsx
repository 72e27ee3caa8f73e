import { useState, type ReactNode } from 'react';
import type { EntityId, EntityRow } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import type { EntityKind, OrganisationKind } from '../../shared/entity/entity-vocabulary';
import { message } from '../messages/messages';
import { useTextDraft } from '../ui/text-draft';
import { useEntity } from '../notebook-data/use-entity-search';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { DeleteEntityDialog } from './DeleteEntityDialog';
import { updateEntity } from './entity-editing';
import { kindOptions, organisationOptions, unset } from './entity-options';
import { EntityClaims } from './EntityClaims';
import { EntityRelations } from './EntityRelations';
import { IdentifierFields } from './IdentifierFields';
import { MergeEntityDialog } from './MergeEntityDialog';
import { NameFields } from './NameFields';
import { PersonFields } from './PersonFields';
import './EntityInspector.css';

interface EntityInspectorProps {
  readonly entityId: EntityId;
  /** What was written on it. */
  readonly notes: ReactNode;
}

/** Everything about one entity, each field saved as it is made. */
export function EntityInspector({ entityId, notes }: EntityInspectorProps) {
  const entity = useEntity(entityId);
  if (!entity) return <EmptyState title={message('entity.inspector')} text={message('entity.gone')} />;
  return (
    <>
      <header className="panel__header">
        <h2 className="panel__title">{message('entity.inspector')}</h2>
      </header>
      <div className="panel__body entity-inspector">
        <p className="entity-inspector__name">{entityName(entity)}</p>
        <KindFields entity={entity} />
        <NameFields entity={entity} />
        {entity.kind === 'person' ? <PersonFields entity={entity} /> : null}
        <IdentifierFields entity={entity} />
        <NotesField entity={entity} />
        <EntityRelations entity={entity} />
        <EntityClaims entity={entity} />
        {notes}
        <EntityFoot entity={entity} />
      </div>
    </>
  );
}

function KindFields({ entity }: { readonly entity: EntityRow }) {
  return (
    <div className="entity-inspector__pair">
      <SelectField
        label={message('entity.kind')}
        options={kindOptions}
        selected={entity.kind}
        onSelect={(kind) => void updateEntity(entity.id, { kind: kind as EntityKind })}
      />
      {entity.kind === 'organisation' ? (
        <SelectField
          label={message('entity.organisation')}
          options={organisationOptions}
          selected={entity.organisationKind ?? unset}
          onSelect={(id) =>
            void updateEntity(entity.id, { organisationKind: id === unset ? null : (id as OrganisationKind) })
          }
        />
      ) : null}
    </div>
  );
}

function NotesField({ entity }: { readonly entity: EntityRow }) {
  const draft = useTextDraft(entity.notes, (notes) => updateEntity(entity.id, { notes }));
  return <TextField label={message('claim.notes')} rows={2} {...draft} />;
}

function EntityFoot({ entity }: { readonly entity: EntityRow }) {
  const [dialog, setDialog] = useState<'merge' | 'delete' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <footer className="entity-inspector__foot">
      <Button isChange onPress={() => setDialog('merge')}>
        {message('entity.merge.open')}
      </Button>
      <Button tone="danger" isChange onPress={() => setDialog('delete')}>
        {message('entity.delete.open')}
      </Button>
      {dialog === 'merge' ? <MergeEntityDialog entity={entity} onClose={close} /> : null}
      {dialog === 'delete' ? <DeleteEntityDialog entity={entity} onClose={close} /> : null}
    </footer>
  );
}
