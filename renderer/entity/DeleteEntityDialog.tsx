import type { EntityRow } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { notify } from '../ui/notices';
import { save } from './entity-editing';

/** Says what loses an entity before it is deleted. */
export function DeleteEntityDialog({
  entity,
  onClose,
}: {
  readonly entity: EntityRow;
  readonly onClose: () => void;
}) {
  const name = entityName(entity);
  const remove = async (): Promise<void> => {
    onClose();
    const input = { id: entity.id, fromUses: true };
    if ((await save(`entity ${entity.id}`, () => call('entity.delete', input))) !== true) return;
    inspect(null);
    notify({ tone: 'news', text: message('entity.deleted', { name }) });
  };
  return (
    <ModalDialog
      title={message('entity.delete.title', { name })}
      closeLabel={message('window.close')}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{message('entity.cancel')}</Button>
          <Button tone="danger" autoFocus onPress={() => void remove()}>
            {message('entity.delete.open')}
          </Button>
        </>
      }
    >
      <p>{message('entity.delete.text', { claims: entity.claims, relations: entity.relations })}</p>
    </ModalDialog>
  );
}
