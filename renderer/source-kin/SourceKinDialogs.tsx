import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { TextComparison } from '../ui/TextComparison';
import { TextField } from '../ui/TextField';
import { derive, openKinDialog, useSourceKin } from './source-kin-state';
import './SourceKin.css';

const close = (): void => openKinDialog(null);
/** More lines than this are not looked through; the filter finds the others. */
const mostShown = 200;

/** The dialog about two sources that is open now, if any. */
export function SourceKinDialogs() {
  const dialog = useSourceKin((state) => state.dialog);
  if (dialog?.kind === 'choose') return <OriginPicker key={dialog.id} id={dialog.id} title={dialog.title} />;
  if (dialog?.kind === 'compare') return <KinComparison id={dialog.id} otherId={dialog.otherId} />;
  return null;
}

function OriginPicker({ id, title }: { readonly id: SourceId; readonly title: string }) {
  const sources = useNotebookData((data) => data.sources);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = useMemo(() => {
    const words = query.trim().toLowerCase();
    return sources
      .filter((source) => source.id !== id && source.title.toLowerCase().includes(words))
      .slice(0, mostShown);
  }, [sources, query, id]);
  const origin = shown.find((source) => source.id === chosen);
  const run = async (): Promise<void> => {
    if (origin && (await derive(id, origin.id))) close();
  };
  return (
    <ModalDialog
      title={message('source.kin.choose.title', { title })}
      closeLabel={message('source.kin.choose.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('source.kin.choose.cancel')}</Button>
          <Button tone="primary" isDisabled={!origin} onPress={() => void run()}>
            {message('source.kin.choose.run')}
          </Button>
        </>
      }
    >
      <TextField
        label={message('source.kin.choose.filter')}
        isLabelHidden
        placeholder={message('source.kin.choose.filter')}
        type="search"
        autoFocus
        value={query}
        onChange={setQuery}
      />
      <ListBox
        className="list-box kin-picker__list"
        aria-label={message('source.kin.choose.list')}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => setChosen(keys === 'all' ? null : String([...keys][0] ?? ''))}
        renderEmptyState={() => <p className="kin-picker__none">{message('source.kin.choose.none')}</p>}
      >
        {shown.map((source) => (
          <ListBoxItem
            key={source.id}
            id={source.id}
            className="list-box__item"
            textValue={source.title}
            lang={source.language ?? undefined}
          >
            <span>{source.title}</span>{' '}
            <span className="list-box__note">
              {[source.publisher, source.published].filter((fact) => fact !== null).join(', ')}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </ModalDialog>
  );
}

function KinComparison({ id, otherId }: { readonly id: SourceId; readonly otherId: SourceId }) {
  return (
    <ModalDialog
      title={message('source.kin.comparing.title')}
      closeLabel={message('source.kin.close')}
      size="large"
      onClose={close}
    >
      <Differences id={id} otherId={otherId} />
    </ModalDialog>
  );
}

function Differences({ id, otherId }: { readonly id: SourceId; readonly otherId: SourceId }) {
  const answer = useAnswer(`${id} ${otherId}`, () => call('source.compareKin', { id, otherId }));
  const sources = useNotebookData((data) => data.sources);
  if (!answer) return <p className="source-kin__note">{message('source.kin.comparing')}</p>;
  if (!answer.ok) return <p className="source-kin__note">{answer.failure.message}</p>;
  const { from, to, hunks } = answer.value;
  if (hunks.length === 0) return <p className="source-kin__note">{message('source.kin.same')}</p>;
  const side = (text: typeof from) => ({
    title: text.title,
    text: text.text,
    language: sources.find((source) => source.id === text.id)?.language ?? undefined,
  });
  return (
    <TextComparison
      label={message('source.versions.differences', { count: hunks.length })}
      before={side(from)}
      after={side(to)}
      hunks={hunks.map((hunk) => ({ ...hunk, note: null }))}
    />
  );
}
