import { useEffect, useState } from 'react';
import type { SavedView } from '../../../shared/claim/saved-view';
import { call, onEvent } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { MenuButton, MenuEntry, MenuLine } from '../../ui/MenuButton';
import { notify, notifyFailure } from '../../ui/notices';
import { openTableDialog } from './table-dialog-state';
import { showView, standardView, useClaimsTable } from './table-state';

/** The named looks of the table, and what can be done with them. */
export function ViewsMenu() {
  const views = useSavedViews();
  const { savedId, view } = useClaimsTable();
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const current = views.find(({ id }) => id === savedId) ?? null;
  const run = (key: string): void => {
    const chosen = views.find(({ id }) => id === key);
    if (chosen) showView(chosen.view, chosen.id);
    else if (key === 'standard') showView(standardView, null);
    else if (key === 'save') openTableDialog({ kind: 'name-view', saved: null });
    else if (!current) return;
    else if (key === 'update') void save({ ...current, view });
    else if (key === 'rename') openTableDialog({ kind: 'name-view', saved: current });
    else if (key === 'delete') void remove(current);
  };
  return (
    <MenuButton label={message('claim.table.views')} shown={current?.name} onAction={run}>
      <MenuEntry id="standard" label={message('claim.table.view.standard')} />
      {views.map(({ id, name }) => (
        <MenuEntry key={id} id={id} label={name} />
      ))}
      {isWritable ? <MenuLine /> : null}
      {isWritable ? <MenuEntry id="save" label={message('claim.table.view.save')} /> : null}
      {isWritable && current
        ? (['update', 'rename', 'delete'] as const).map((id) => (
            <MenuEntry key={id} id={id} label={message(`claim.table.view.${id}`, { name: current.name })} />
          ))
        : null}
    </MenuButton>
  );
}

async function save({ id, name, view }: SavedView): Promise<void> {
  const answer = await call('claimView.save', { id, name, view });
  if (answer.ok) notify({ tone: 'news', text: message('claim.table.view.saved', { name }) });
  else notifyFailure(answer.failure);
}

async function remove({ id, name }: SavedView): Promise<void> {
  const answer = await call('claimView.delete', { id });
  if (answer.ok) notify({ tone: 'news', text: message('claim.table.view.deleted', { name }) });
  else notifyFailure(answer.failure);
}

/** The views that the notebook keeps, read again whenever one changes. */
function useSavedViews(): readonly SavedView[] {
  const [views, setViews] = useState<readonly SavedView[]>([]);
  useEffect(() => {
    const read = (): void =>
      void call('claimView.list', {}).then((answer) => answer.ok && setViews(answer.value));
    read();
    return onEvent('notebook.changed', ({ kind }) => kind === 'view' && read());
  }, []);
  return views;
}
