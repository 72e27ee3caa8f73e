import { savedViewIdSchema } from '../../shared/claim/saved-view';
import type { savedViewOperations } from '../../shared/claim/saved-view-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { printableText } from '../../shared/text/printable-text';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import { deleteView, listViews, readView, saveView } from './saved-view-table';

/** Serves the named looks of the claims table of an open notebook. */
export function createSavedViewHandlers(
  database: Database,
  services: { readonly changes: ChangeRecorder; now(): Date; newId(): string },
): HandlersOf<typeof savedViewOperations> {
  function read(id: string) {
    const view = readView(database, id);
    if (!view) throw new FailureError('not-found', message('claim.view.notFound'));
    return view;
  }

  /** A name that can be given. Throws bad-input where it is blank or another view has it. */
  function freeName(typed: string, id: string | undefined): string {
    const name = printableText(typed).trim();
    if (name === '') throw new FailureError('bad-input', message('claim.view.noName'));
    if (listViews(database).some((view) => view.name === name && view.id !== id)) {
      throw new FailureError('bad-input', message('claim.view.exists', { name }));
    }
    return name;
  }

  return {
    'claimView.list': () => listViews(database),
    'claimView.save': ({ id: known, name: typed, view }) => {
      const before = known && read(known);
      const name = freeName(typed, known);
      const id = known ?? savedViewIdSchema.parse(services.newId());
      const addedAt = before ? before.addedAt : services.now().toISOString();
      const key = before ? 'history.changeView' : 'history.saveView';
      const step = { key, values: { name: before ? before.name : name } };
      return services.changes.change({ action: 'claimView.save', step }, (touch) => {
        touch('claim-view', id);
        saveView(database, { id, name, view, addedAt });
        return read(id);
      });
    },
    'claimView.delete': ({ id }) => {
      const { name } = read(id);
      const step = { key: 'history.deleteView', values: { name } };
      return services.changes.change({ action: 'claimView.delete', step }, (touch) => {
        touch('claim-view', id);
        deleteView(database, id);
        return { id };
      });
    },
  };
}
