import type { CodebookDifference } from '../../shared/codebook/codebook-exchange-operations';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify } from '../ui/notices';
import { CodebookDialog } from './CodebookDialog';
import { isDone, openCodebookDialog } from './codebook-state';

export interface ImportDialogProps {
  readonly path: string;
  readonly name: string;
  readonly difference: CodebookDifference;
}

/** Says what a file would change in the codebook before it does. */
export function ImportDialog({ path, name, difference }: ImportDialogProps) {
  const { added, changed, retired, removed } = difference;
  const run = async (): Promise<void> => {
    const answer = await call('codebook.import', { path });
    if (!isDone(answer)) return;
    openCodebookDialog(null);
    notify({ tone: 'news', text: message('codebook.import.done', { version: answer.value.version }) });
  };
  return (
    <CodebookDialog
      title={message('codebook.import.title', { name })}
      label={message('codebook.import.run')}
      isReady
      onRun={() => void run()}
    >
      <p>{message('codebook.import.about')}</p>
      <ul>
        <li>{message('codebook.import.added', { count: added })}</li>
        <li>{message('codebook.import.changed', { count: changed })}</li>
        <li>{message('codebook.import.retired', { count: retired })}</li>
        <li>{message('codebook.import.removed', { count: removed })}</li>
      </ul>
    </CodebookDialog>
  );
}
