import type { VersionSummary } from '../../shared/source-version/source-version-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';

export interface VersionListProps {
  readonly versions: readonly VersionSummary[];
  readonly onRead: (version: number) => void;
  readonly onCompare: (version: number) => void;
}

const shownHash = 12;

/** Every version with its file, its hashes and the passages that stand on it, the newest first. */
export function VersionList({ versions, onRead, onCompare }: VersionListProps) {
  return (
    <section aria-label={message('source.versions.list')}>
      <h3 className="review-queue__title">{message('source.versions.list')}</h3>
      <ul className="version-list">
        {versions.map((version) => (
          <li key={version.version} className="version-list__item">
            <div className="version-list__facts">
              <strong>
                {message('source.versions.version', { version: version.version })}
                {version.isCurrent ? ` · ${message('source.versions.current')}` : ''}
              </strong>
              <span>
                {version.fileName ?? message('source.versions.pasted')} · {version.addedAt.slice(0, 10)} ·{' '}
                {version.charset.used}
              </span>
              <span title={version.bytesSha256}>SHA-256 {version.bytesSha256.slice(0, shownHash)}…</span>
              <span>{message('source.versions.passages', { count: version.passages })}</span>
            </div>
            <div className="version-list__tools">
              <Button onPress={() => onRead(version.version)}>{message('source.versions.read')}</Button>
              {version.isCurrent ? null : (
                <Button onPress={() => onCompare(version.version)}>
                  {message('source.versions.compare')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
