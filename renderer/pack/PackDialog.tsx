import { useState, type ReactNode } from 'react';
import type { CitationStyleId } from '../../shared/citation/citation-schema';
import type { ExportFormat, MemoId } from '../../shared/memo/memo-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { Check, CheckGroup } from '../ui/CheckGroup';
import { ModalDialog } from '../ui/ModalDialog';
import { TextField } from '../ui/TextField';
import { isSealReady, PackSeal, type Seal } from './PackSeal';
import { PackOutcome } from './PackOutcome';
import { usePackExport } from './use-pack-export';
import './PackDialog.css';

interface PackDialogProps {
  readonly memoId: MemoId;
  readonly style: CitationStyleId;
  /** Where another citation style is chosen. */
  readonly styleChoice: ReactNode;
  readonly onClose: () => void;
}

const offeredFormats: readonly ExportFormat[] = ['html', 'md', 'docx', 'pdf'];

/** Writes a memo as an evidence pack: formats, whole sources or excerpts, signature; then what is in it. */
export function PackDialog({ memoId, style, styleChoice, onClose }: PackDialogProps) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['html', 'md']);
  const [whole, setWhole] = useState<readonly SourceId[]>([]);
  const [isSigned, setSigned] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const isEncrypted = useNotebookData((data) => data.notebook?.encrypted === true);
  const [seal, setSeal] = useState<Seal>(isEncrypted ? { words: '', again: '' } : null);
  const parts = useNotebookData((data) => data.settings.exportParts);
  const key = useAnswer('', () => call('signingKey.get', {}));
  const { state, start } = usePackExport(memoId);
  const known = key?.ok ? key.value : null;
  const begin = (): void => {
    const secret = known?.isEncrypted ? { passphrase } : {};
    const sealed = seal ? { sealedWith: seal.words } : { isPlain: true };
    void start({
      ...sealed,
      formats: [...formats],
      whole: [...whole],
      isSigned,
      parts: [...parts],
      style,
      ...secret,
    });
  };
  return (
    <ModalDialog
      title={message('pack.dialog.title')}
      closeLabel={message('memo.dialog.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>
            {message(state.kind === 'done' ? 'memo.dialog.done' : 'memo.dialog.cancel')}
          </Button>
          <Button
            tone="primary"
            isPending={state.kind === 'working'}
            isDisabled={!isSealReady(seal)}
            onPress={begin}
          >
            {message('memo.dialog.export')}
          </Button>
        </>
      }
    >
      <div className="pack-dialog">
        <p className="pack-dialog__note">{message('pack.dialog.about')}</p>
        <CheckGroup legend={message('pack.dialog.formats')}>
          {offeredFormats.map((format) => (
            <Check
              key={format}
              label={message(`memo.dialog.format.${format}`)}
              isChecked={formats.includes(format)}
              onToggle={() => setFormats(toggled(formats, format))}
            />
          ))}
        </CheckGroup>
        {styleChoice}
        <WholeSources memoId={memoId} whole={whole} onChange={setWhole} />
        <CheckGroup legend={message('pack.dialog.signature')}>
          {key && !key.ok ? <p role="alert">{key.failure.message}</p> : null}
          {known ? (
            <Check
              label={message('pack.dialog.sign', { fingerprint: known.fingerprint })}
              isChecked={isSigned}
              onToggle={() => setSigned(!isSigned)}
            />
          ) : (
            <p className="pack-dialog__note">{message('pack.dialog.noKey')}</p>
          )}
          {known?.isEncrypted && isSigned ? (
            <TextField
              type="password"
              label={message('signingKey.passphrase')}
              value={passphrase}
              onChange={setPassphrase}
            />
          ) : null}
        </CheckGroup>
        <PackSeal seal={seal} onChange={setSeal} />
        <div aria-live="polite">
          <PackOutcome state={state} />
        </div>
      </div>
    </ModalDialog>
  );
}

interface WholeSourcesProps {
  readonly memoId: MemoId;
  readonly whole: readonly SourceId[];
  readonly onChange: (whole: readonly SourceId[]) => void;
}

/** Which sources go in whole, each with the note on its licence. */
function WholeSources({ memoId, whole, onChange }: WholeSourcesProps) {
  const sources = useAnswer(memoId, () => call('pack.sources', { id: memoId }));
  return (
    <CheckGroup legend={message('pack.dialog.sources')}>
      <p className="pack-dialog__note">{message('pack.dialog.sources.note')}</p>
      {sources?.ok && sources.value.length === 0 ? (
        <p className="pack-dialog__note">{message('pack.dialog.sources.none')}</p>
      ) : null}
      {sources?.ok
        ? sources.value.map(({ id, title, licenceNote }) => (
            <Check
              key={id}
              label={title}
              note={licenceNote ?? message('pack.dialog.noLicence')}
              isChecked={whole.includes(id)}
              onToggle={() => onChange(toggled(whole, id))}
            />
          ))
        : null}
    </CheckGroup>
  );
}

function toggled<T>(chosen: readonly T[], item: T): readonly T[] {
  return chosen.includes(item) ? chosen.filter((other) => other !== item) : [...chosen, item];
}
