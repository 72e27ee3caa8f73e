import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import type { ArchivedPage } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { TextField } from '../ui/TextField';
import { importPages, useImports, type ArchiveChoice } from './import-state';
import './ArchiveDialog.css';

/** Asks which pages of a web archive are wanted; one archive after the other. */
export function ArchiveDialog() {
  const archive = useImports((state) => state.archives[0]);
  return archive ? <PageChoice key={archive.file} archive={archive} /> : null;
}

function PageChoice({ archive }: { readonly archive: ArchiveChoice }) {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const pages = useMemo(() => archive.pages.map((page, at) => ({ ...page, id: String(at) })), [archive]);
  const shown = useMemo(() => pages.filter((page) => fits(page, filter)), [pages, filter]);
  const wanted = pages.filter(({ id }) => chosen.has(id));
  const cancel = (): void => void importPages(archive, []);
  const select = (selection: Selection): void =>
    setChosen((before) =>
      selection === 'all'
        ? new Set([...before, ...shown.map(({ id }) => id)])
        : new Set([...selection].map(String)),
    );
  return (
    <ModalDialog
      title={message('source.archive.title', { name: archive.file.split(/[\\/]/).at(-1) ?? archive.file })}
      closeLabel={message('source.archive.cancel')}
      size="large"
      onClose={cancel}
      actions={
        <>
          <Button onPress={cancel}>{message('source.archive.cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={wanted.length === 0}
            onPress={() => void importPages(archive, wanted)}
          >
            {message('source.archive.import', { count: wanted.length })}
          </Button>
        </>
      }
    >
      <p className="archive-dialog__note">{message('source.archive.note')}</p>
      <TextField label={message('source.archive.filter')} value={filter} onChange={setFilter} />
      <p className="archive-dialog__note" role="status">
        {message('source.archive.count', { shown: shown.length, total: pages.length, chosen: wanted.length })}
      </p>
      <ListBox
        className="list-box archive-dialog__pages"
        aria-label={message('source.archive.pages')}
        items={shown}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        onSelectionChange={select}
        renderEmptyState={() => <p className="archive-dialog__note">{message('source.archive.none')}</p>}
      >
        {(page) => <PageRow page={page} />}
      </ListBox>
    </ModalDialog>
  );
}

function PageRow({ page }: { readonly page: ArchivedPage & { readonly id: string } }) {
  const { id, title, url, date, byteLength } = page;
  const kilobytes = Math.max(1, Math.round(byteLength / 1024));
  return (
    <ListBoxItem id={id} textValue={title ?? url} className="list-box__item archive-dialog__page">
      {({ isSelected }) => (
        <>
          <span className="archive-dialog__mark" aria-hidden>
            {isSelected ? '✓' : ''}
          </span>
          <span className="archive-dialog__words">
            <span className="archive-dialog__title">{title ?? message('source.archive.untitled')}</span>
            <span className="list-box__note archive-dialog__address">{url}</span>
          </span>
          <span className="list-box__note">
            {message('source.archive.facts', { date: date.replace('T', ' ').replace(/Z$/, ''), kilobytes })}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}

function fits({ title, url }: ArchivedPage, filter: string): boolean {
  const words = filter.trim().toLowerCase();
  return words === '' || url.toLowerCase().includes(words) || (title ?? '').toLowerCase().includes(words);
}
