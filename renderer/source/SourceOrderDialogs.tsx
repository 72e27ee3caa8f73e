import { useState, type ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SourceGroupId, SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { NameDialog } from '../ui/NameDialog';
import { BinDialog } from './BinDialog';
import { Concerned } from './Concerned';
import {
  isDone,
  moveTo,
  moveToBin,
  openOrderDialog,
  purge,
  useSourceOrder,
  type Chosen,
} from './source-order-state';
import { groupPaths } from './source-tree';
import './SourceOrderDialogs.css';

const close = (): void => openOrderDialog(null);

/** The dialog of keeping sources in order that is open now, if any. */
export function SourceOrderDialogs() {
  const dialog = useSourceOrder((state) => state.dialog);
  if (!dialog) return null;
  if (dialog.kind === 'rename-source') {
    const save = async (title: string) => isDone(await call('source.rename', { id: dialog.id, title }));
    return <OrderNameDialog title={message('source.rename.title')} name={dialog.title} save={save} />;
  }
  if (dialog.kind === 'rename-group') {
    const { id, name: before } = dialog.group;
    const save = async (name: string) => isDone(await call('source.renameGroup', { id, name }));
    return <OrderNameDialog title={message('source.group.rename.title')} name={before} save={save} />;
  }
  if (dialog.kind === 'new-group') {
    const { parentId } = dialog;
    const save = async (name: string) => isDone(await call('source.createGroup', { name, parentId }));
    return (
      <OrderNameDialog title={message('source.group.new.title')} name="" save={save} parentId={parentId} />
    );
  }
  if (dialog.kind === 'move') return <MoveDialog chosen={dialog.chosen} />;
  if (dialog.kind === 'to-bin') return <ToBinDialog ids={dialog.ids} />;
  if (dialog.kind === 'bin') return <BinDialog onClose={close} />;
  return <PurgeDialog ids={dialog.ids} />;
}

interface OrderNameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly save: (name: string) => Promise<boolean>;
  /** For a new group: the group that it is made in. */
  readonly parentId?: SourceGroupId | null;
}

function OrderNameDialog({ parentId = null, ...asked }: OrderNameDialogProps) {
  const parent = useNotebookData((data) => data.groups.find(({ id }) => id === parentId)?.name);
  return (
    <NameDialog
      {...asked}
      label={message('source.order.name')}
      hint={parent ? message('source.group.new.inside', { name: parent }) : undefined}
      isSelected
      words={{ cancel: message('source.order.cancel'), save: message('source.order.save') }}
      onClose={close}
    />
  );
}

const top = 'top';

function MoveDialog({ chosen }: { readonly chosen: Chosen }) {
  const groups = useNotebookData((data) => data.groups);
  const [to, setTo] = useState<string>(top);
  const paths = groupPaths(groups, new Set(chosen.groupIds));
  const count = chosen.sourceIds.length + chosen.groupIds.length;
  const run = async (): Promise<void> => {
    if (await moveTo(chosen, paths.find(({ id }) => id === to)?.id ?? null)) close();
  };
  return (
    <ModalDialog
      title={message('source.move.title', { count })}
      closeLabel={message('source.order.cancel')}
      size="small"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('source.order.cancel')}</Button>
          <Button tone="primary" onPress={() => void run()}>
            {message('source.move.run')}
          </Button>
        </>
      }
    >
      <ListBox
        className="list-box move-dialog__groups"
        aria-label={message('source.move.groups')}
        selectionMode="single"
        disallowEmptySelection
        autoFocus
        selectedKeys={[to]}
        onSelectionChange={(keys) => setTo(keys === 'all' ? top : String([...keys][0] ?? top))}
        onAction={(key) => setTo(String(key))}
      >
        <ListBoxItem id={top} className="list-box__item" textValue={message('source.move.top')}>
          {message('source.move.top')}
        </ListBoxItem>
        {paths.map(({ id, path }) => (
          <ListBoxItem key={id} id={id} className="list-box__item" textValue={path.join(' / ')}>
            {path.join(' / ')}
          </ListBoxItem>
        ))}
      </ListBox>
      {paths.length === 0 ? <p className="order-dialog__note">{message('source.move.none')}</p> : null}
    </ModalDialog>
  );
}

function ToBinDialog({ ids }: { readonly ids: readonly SourceId[] }) {
  const title = useNotebookData((data) => data.sources.find(({ id }) => id === ids[0])?.title ?? '');
  const run = async (): Promise<void> => {
    if (await moveToBin(ids)) close();
  };
  return (
    <Question
      title={message('source.bin.question', { count: ids.length })}
      action={
        <Button tone="primary" onPress={() => void run()} autoFocus>
          {message('source.menu.bin')}
        </Button>
      }
    >
      <p className="order-dialog__what">{message('source.bin.what', { more: ids.length - 1, title })}</p>
      <Concerned ids={ids} />
      <p className="order-dialog__note">{message('source.bin.note')}</p>
    </Question>
  );
}

function PurgeDialog({ ids }: { readonly ids: readonly SourceId[] }) {
  const title = useNotebookData((data) => data.binned.find(({ id }) => id === ids[0])?.title ?? '');
  const [isRunning, setIsRunning] = useState(false);
  const run = async (): Promise<void> => {
    setIsRunning(true);
    if (await purge(ids)) openOrderDialog({ kind: 'bin' });
    setIsRunning(false);
  };
  return (
    <Question
      title={message('source.purge.question', { count: ids.length })}
      action={
        <Button tone="danger" isDisabled={isRunning} onPress={() => void run()}>
          {message('source.purge.run')}
        </Button>
      }
    >
      <p className="order-dialog__what">{message('source.bin.what', { more: ids.length - 1, title })}</p>
      <Concerned ids={ids} />
      <p className="order-dialog__note">{message('source.purge.note')}</p>
    </Question>
  );
}

function Question({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <ModalDialog
      title={title}
      closeLabel={message('source.order.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('source.order.cancel')}</Button>
          {action}
        </>
      }
    >
      {children}
    </ModalDialog>
  );
}
