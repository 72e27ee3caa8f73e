import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ModalDialog } from '../ui/ModalDialog';
import { shownInstant } from '../ui/shown-instant';
import { openOrderDialog, restore } from './source-order-state';

/** What is in the bin: read it, restore it, or purge it for good. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const all = useNotebookData((data) => data.binned);
  const binned = all.filter(({ purgedAt }) => purgedAt === undefined);
  const ids = binned.map(({ id }) => id);
  return (
    <ModalDialog
      title={message('source.bin.title')}
      closeLabel={message('source.order.close')}
      onClose={onClose}
      actions={
        binned.length === 0 ? null : (
          <>
            <Button tone="danger" isChange onPress={() => openOrderDialog({ kind: 'purge', ids })}>
              {message('source.bin.purgeAll')}
            </Button>
            <Button isChange onPress={() => void restore(ids)}>
              {message('source.bin.restoreAll')}
            </Button>
          </>
        )
      }
    >
      {binned.length === 0 ? (
        <EmptyState title={message('source.bin.empty.title')} text={message('source.bin.empty.text')} />
      ) : (
        <ul className="bin-dialog__list">
          {binned.map(({ id, title, language, binnedAt, claimCount }) => (
            <li key={id} className="bin-dialog__row">
              <div className="bin-dialog__words">
                <p className="bin-dialog__title" lang={language ?? undefined} title={title}>
                  {title}
                </p>
                <p className="bin-dialog__note">
                  {message('source.bin.since', {
                    date: shownInstant(binnedAt),
                    claims: claimCount,
                  })}
                </p>
              </div>
              <Button
                tone="quiet"
                aria-label={message('source.bin.open.label', { title })}
                onPress={() => {
                  onClose();
                  openSource(id);
                }}
              >
                {message('source.report.open')}
              </Button>
              <Button
                isChange
                aria-label={message('source.bin.restore.label', { title })}
                onPress={() => void restore([id])}
              >
                {message('source.bin.restore')}
              </Button>
              <Button
                tone="danger"
                isChange
                aria-label={message('source.bin.purge.label', { title })}
                onPress={() => openOrderDialog({ kind: 'purge', ids: [id] })}
              >
                {message('source.bin.purge')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </ModalDialog>
  );
}
