import { CircleAlert, CircleCheck, Copy, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportOutcome } from '../../shared/source/source-operations';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { closeImportReport, stopImports, useImports } from './import-state';
import './ImportReport.css';

/** What came of an import, file by file, beside the work and not over it. */
export function ImportReport() {
  const { running, outcomes } = useImports();
  if (running === 0 && outcomes === null) return null;
  return (
    <section className="import-report" aria-label={message('source.report.title')}>
      <header className="import-report__header">
        <h2 className="import-report__title" role="status">
          {running > 0 ? message('source.report.running', { count: running }) : summaryOf(outcomes ?? [])}
        </h2>
        {running === 0 ? (
          <IconButton icon={X} label={message('source.report.close')} onPress={closeImportReport} />
        ) : (
          <Button onPress={() => void stopImports()}>{message('source.report.stop')}</Button>
        )}
      </header>
      {running === 0 && outcomes ? (
        <ul className="import-report__list">
          <NotBegun count={outcomes.filter(isNotBegun).length} />
          {failuresFirst(outcomes).map((outcome, index) => (
            <Outcome key={index} outcome={outcome} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** Whether the import was stopped before it came to this file. */
function isNotBegun(outcome: ImportOutcome): boolean {
  return 'error' in outcome && outcome.error.code === 'cancelled';
}

/** One line for all files that a stop left, which may be hundreds. */
function NotBegun({ count }: { readonly count: number }) {
  if (count === 0) return null;
  const state = message('source.report.stopped.note');
  return (
    <Line
      icon={<CircleAlert size={16} aria-hidden />}
      tone="warned"
      name={message('source.report.stopped', { count })}
      state={state}
    />
  );
}

function summaryOf(outcomes: readonly ImportOutcome[]): string {
  const count = (key: 'source' | 'duplicateOf' | 'error'): number =>
    outcomes.filter((outcome) => key in outcome && !isNotBegun(outcome)).length;
  return message('source.report.summary', {
    imported: count('source'),
    duplicates: count('duplicateOf'),
    failed: count('error'),
  });
}

function failuresFirst(outcomes: readonly ImportOutcome[]): readonly ImportOutcome[] {
  return [
    ...outcomes.filter((outcome) => 'error' in outcome && !isNotBegun(outcome)),
    ...outcomes.filter((outcome) => 'duplicateOf' in outcome),
    ...outcomes.filter((outcome) => 'source' in outcome),
  ];
}

/** Name of the file without its folder. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) || message('source.report.pasted');
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const name = nameOf(outcome.file);
  if ('error' in outcome) {
    return (
      <Line
        icon={<CircleAlert size={16} aria-hidden />}
        tone="failed"
        name={name}
        state={message('source.report.failed')}
      >
        <p className="import-report__words">{outcome.error.message}</p>
      </Line>
    );
  }
  if ('duplicateOf' in outcome) {
    const { duplicateOf, title, isInBin } = outcome;
    return (
      <Line
        icon={<Copy size={16} aria-hidden />}
        tone="duplicate"
        name={name}
        state={message(isInBin ? 'source.report.duplicateInBin' : 'source.report.duplicate', { title })}
      >
        <Button onPress={() => openSource(duplicateOf)}>{message('source.report.openFirst')}</Button>
      </Line>
    );
  }
  // An archive whose pages are to be chosen has a dialog of its own.
  if (!('source' in outcome)) return null;
  const { source, warnings } = outcome;
  const isWarned = warnings.length > 0;
  return (
    <Line
      icon={isWarned ? <TriangleAlert size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />}
      tone={isWarned ? 'warned' : 'imported'}
      name={source.title}
      state={message(isWarned ? 'source.report.warned' : 'source.report.imported')}
    >
      {warnings.map((warning) => (
        <p key={warning.code + warning.message} className="import-report__words">
          {warning.message}
        </p>
      ))}
      <Button onPress={() => openSource(source.id)}>{message('source.report.open')}</Button>
    </Line>
  );
}

interface LineProps {
  readonly icon: ReactNode;
  readonly tone: 'imported' | 'warned' | 'duplicate' | 'failed';
  readonly name: string;
  readonly state: string;
  readonly children?: ReactNode;
}

function Line({ icon, tone, name, state, children }: LineProps) {
  return (
    <li className={`import-report__line import-report__line--${tone}`}>
      {icon}
      <div className="import-report__body">
        <p className="import-report__name">{name}</p>
        <p className="import-report__state">{state}</p>
        {children}
      </div>
    </li>
  );
}
