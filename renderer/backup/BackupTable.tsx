import type { ReactNode } from 'react';
import type { Backup, BackupContents } from '../../shared/backup/backup-schema';
import { message } from '../messages/messages';
import { shownInstant } from '../ui/shown-instant';

export interface BackupTableProps {
  readonly backups: readonly Backup[];
  /** Null where the notebook cannot be read. */
  readonly now: BackupContents | null;
  /** Buttons for what can be done with each. */
  readonly actions: (backup: Backup) => ReactNode;
}

const kinds = ['sources', 'claims', 'memos'] as const;
const kilobyte = 1024;

/** Each backup in a line, with how it differs from the notebook as it is now, which stands first. */
export function BackupTable({ backups, now, actions }: BackupTableProps) {
  return (
    <>
      <table className="backups__table">
        <thead>
          <tr>
            <th scope="col">{message('backup.column.made')}</th>
            <th scope="col">{message('backup.column.reason')}</th>
            <th scope="col" className="backups__number">
              {message('backup.column.size')}
            </th>
            <th scope="col">{message('backup.column.encryption')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="backups__number">
                {message(`backup.column.${kind}`)}
              </th>
            ))}
            <th scope="col" colSpan={2}>
              {message('backup.column.lastChange')}
            </th>
          </tr>
        </thead>
        <tbody>
          {now ? <PresentLine now={now} /> : null}
          {backups.map((backup) => (
            <BackupLine key={backup.path} backup={backup} now={now} actions={actions} />
          ))}
        </tbody>
      </table>
      {backups.length === 0 ? <p className="backups__note">{message('backup.none')}</p> : null}
    </>
  );
}

function PresentLine({ now }: { readonly now: BackupContents }) {
  return (
    <tr className="backups__present">
      <th scope="row" colSpan={4}>
        {message('backup.present')}
      </th>
      {kinds.map((kind) => (
        <td key={kind} className="backups__number">
          {now.counts[kind]}
        </td>
      ))}
      <td colSpan={2}>{now.lastChangeAt === null ? '' : shownInstant(now.lastChangeAt)}</td>
    </tr>
  );
}

function BackupLine({
  backup,
  now,
  actions,
}: { readonly backup: Backup } & Pick<BackupTableProps, 'now' | 'actions'>) {
  const made = shownInstant(backup.createdAt);
  const { contents, problem } = backup;
  return (
    <tr title={backup.path}>
      <th scope="row">{made}</th>
      <td>{message(`backup.reason.${backup.reason}`)}</td>
      <td className="backups__number">
        {message('backup.size', { kilobytes: Math.ceil(backup.byteLength / kilobyte) })}
      </td>
      <td>{message(backup.encrypted ? 'backup.encrypted' : 'backup.plain')}</td>
      {contents ? (
        <>
          {kinds.map((kind) => (
            <td key={kind} className="backups__number">
              {contents.counts[kind]}
              <Difference value={now ? contents.counts[kind] - now.counts[kind] : 0} />
            </td>
          ))}
          <td>{contents.lastChangeAt === null ? '' : shownInstant(contents.lastChangeAt)}</td>
        </>
      ) : (
        <td colSpan={kinds.length + 1} className="backups__problem">
          {problem?.message}
        </td>
      )}
      <td>{actions(backup)}</td>
    </tr>
  );
}

function Difference({ value }: { readonly value: number }) {
  if (value === 0) return null;
  const shown = value > 0 ? `+${value}` : `−${-value}`;
  return <span className="backups__difference"> ({shown})</span>;
}
