import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { SavedView } from '../../../shared/claim/saved-view';
import { call, onEvent } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { Button } from '../../ui/Button';
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
    <MenuTrigger>
      <Button tone="quiet" aria-label={message('claim.table.views')}>
        {current?.name ?? message('claim.table.views')} <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          aria-label={message('claim.table.views')}
          onAction={(key) => run(String(key))}
        >
          <MenuItem id="standard" className="list-box__item">
            {message('claim.table.view.standard')}
          </MenuItem>
          {views.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="list-box__item">
              {name}
            </MenuItem>
          ))}
          {isWritable ? <Separator className="claims-table__line" /> : null}
          {isWritable ? (
            <MenuItem id="save" className="list-box__item">
              {message('claim.table.view.save')}
            </MenuItem>
          ) : null}
          {isWritable && current
            ? (['update', 'rename', 'delete'] as const).map((id) => (
                <MenuItem key={id} id={id} className="list-box__item">
                  {message(`claim.table.view.${id}`, { name: current.name })}
                </MenuItem>
              ))
            : null}
        </Menu>
      </Popover>
    </MenuTrigger>
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
