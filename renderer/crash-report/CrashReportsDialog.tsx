import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { allOperations } from '../../shared/ipc/all-operations';
import type { OutputOf } from '../../shared/ipc/operation';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { notify, notifyFailure } from '../ui/notices';
import { shownInstant } from '../ui/shown-instant';
import './CrashReportsDialog.css';

type Report = OutputOf<typeof allOperations, 'crashReport.list'>['reports'][number];

/** The crash reports of this computer: each in full, to be copied, saved or deleted. */
export function CrashReportsDialog({ onClose }: { readonly onClose: () => void }) {
  const [deleted, setDeleted] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useAnswer(`crash reports ${deleted}`, () => call('crashReport.list', {}));
  const reports = answer?.ok ? answer.value.reports : [];
  const shown = reports.find(({ id }) => id === chosen) ?? reports[0];
  const remove = async (id?: string): Promise<void> => {
    const result = await call('crashReport.delete', id === undefined ? {} : { id });
    if (!result.ok) notifyFailure(result.failure);
    setDeleted((count) => count + 1);
  };
  return (
    <ModalDialog
      title={message('crashReport.title')}
      closeLabel={message('window.close')}
      size="large"
      onClose={onClose}
      actions={
        reports.length > 0 ? (
          <Button tone="danger" onPress={() => void remove()}>
            {message('crashReport.deleteAll')}
          </Button>
        ) : null
      }
    >
      <div className="crash-reports">
        <p className="crash-reports__about">{message('crashReport.about')}</p>
        {answer?.ok && !shown ? <p>{message('crashReport.none')}</p> : null}
        {shown ? (
          <div className="crash-reports__columns">
            <ReportList reports={reports} chosen={shown.id} onChoose={setChosen} />
            <ReportText report={shown} onDelete={() => void remove(shown.id)} />
          </div>
        ) : null}
        {answer?.ok ? (
          <p className="crash-reports__about">
            {message('crashReport.kept', { folder: answer.value.folder })}
          </p>
        ) : null}
      </div>
    </ModalDialog>
  );
}

interface ReportListProps {
  readonly reports: readonly Report[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function ReportList({ reports, chosen, onChoose }: ReportListProps) {
  return (
    <ListBox
      aria-label={message('crashReport.list')}
      className="crash-reports__list"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'string') onChoose(key);
      }}
      autoFocus
    >
      {reports.map(({ id, at, part }) => (
        <ListBoxItem
          key={id}
          id={id}
          textValue={message(`crashReport.part.${part}`)}
          className="crash-reports__item"
        >
          <span>{message(`crashReport.part.${part}`)}</span>
          <span className="crash-reports__time">{shownInstant(at)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

interface ReportTextProps {
  readonly report: Report;
  readonly onDelete: () => void;
}

function ReportText({ report: { id, text }, onDelete }: ReportTextProps) {
  const copy = async (): Promise<void> => {
    const result = await call('clipboard.write', { text });
    if (!result.ok) return notifyFailure(result.failure);
    notify({ tone: 'news', text: message('crashReport.copied') });
  };
  const save = async (): Promise<void> => {
    const result = await call('crashReport.save', { id });
    if (!result.ok) return notifyFailure(result.failure);
    const { path } = result.value;
    if (path !== null) notify({ tone: 'news', text: message('crashReport.saved', { path }) });
  };
  return (
    <div className="crash-reports__report">
      {/* It can be longer than its place, and is scrolled by keyboard too. */}
      <section className="crash-reports__text" tabIndex={0} aria-label={message('crashReport.report')}>
        {text}
      </section>
      <div className="crash-reports__actions">
        <Button onPress={onDelete}>{message('crashReport.delete')}</Button>
        <Button onPress={() => void save()}>{message('crashReport.save')}</Button>
        <Button onPress={() => void copy()}>{message('crashReport.copy')}</Button>
      </div>
    </div>
  );
}
