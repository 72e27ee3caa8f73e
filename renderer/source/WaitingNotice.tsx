import { versionStanding } from '../../shared/source-version/waiting';
import type { SourceSummary } from '../../shared/source/source-schema';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import './WaitingNotice.css';

/** Says that passages of this source stand on an older version, which the text below is not. */
export function WaitingNotice({ source }: { readonly source: SourceSummary }) {
  const count = useNotebookData(({ claims }) =>
    source.version === 1
      ? 0
      : claims
          .flatMap((claim) => claim.evidence)
          .filter(
            (item) => item.sourceId === source.id && versionStanding(item, source.version) === 'waiting',
          ).length,
  );
  if (count === 0) return null;
  return (
    <div className="waiting-notice" role="note">
      <p className="waiting-notice__text">{message('source.versions.notice', { count })}</p>
      <Button
        onPress={() => {
          inspect({ kind: 'source', id: source.id });
          // The command belongs to the source that is inspected from the next render on.
          setTimeout(() => runCommand('source.versions'));
        }}
      >
        {message('source.versions.review')}
      </Button>
    </div>
  );
}
