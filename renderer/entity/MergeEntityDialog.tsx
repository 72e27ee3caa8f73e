import { useMemo } from 'react';
import type { EntityId, EntityRow } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { EntityPicker } from '../notebook-data/EntityPicker';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { notify } from '../ui/notices';
import { save } from './entity-editing';

/** Chooses the entity that another one is put into. */
export function MergeEntityDialog({
  entity,
  onClose,
}: {
  readonly entity: EntityRow;
  readonly onClose: () => void;
}) {
  const excluded = useMemo(() => [entity.id], [entity.id]);
  const name = entityName(entity);
  const merge = async (intoId: EntityId): Promise<void> => {
    onClose();
    const input = { id: entity.id, intoId };
    if ((await save(`entity ${entity.id}`, () => call('entity.merge', input))) !== true) return;
    inspect({ kind: 'entity', id: intoId });
    notify({ tone: 'news', text: message('entity.merged', { name }) });
  };
  return (
    <ModalDialog
      title={message('entity.merge.title', { name })}
      closeLabel={message('window.close')}
      size="small"
      onClose={onClose}
      actions={<Button onPress={onClose}>{message('entity.cancel')}</Button>}
    >
      <p>{message('entity.merge.text')}</p>
      <EntityPicker
        label={message('entity.merge.into')}
        excluded={excluded}
        onPick={(id) => void merge(id)}
      />
    </ModalDialog>
  );
}
