import { FailureError } from '../../shared/result';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import type { Notebook } from '../notebook-file/notebook';
import { encodingName } from '../text/encoding-name';
import { sha256 } from '../text/sha256';
import { checkParsed, type ImportServices } from './source-import';
import { readSourceBytes } from './source-content-table';
import { addVersion, readUsable } from './source-update';

/**
 * Reads the bytes of a source once more in another encoding, as its new version; they came in when they did, so the
 * capture stays. Throws not-found, source-in-bin, bad-input for no encoding, charset-fixed where the format or the
 * paste settles it, duplicate-source where the text is the same, and as an import does.
 */
export async function rereadSource(
  notebook: Notebook,
  services: ImportServices,
  { sourceId, charset }: { sourceId: SourceId; charset: string },
): Promise<SourceDetail> {
  notebook.refuseUnlessWritable();
  const before = readUsable(notebook, sourceId);
  if (encodingName(charset) === undefined)
    throw new FailureError('bad-input', message('source.parser.noSuchCharset', { charset }));
  const { archived } = before.capture;
  const fileName = before.capture.fileName ?? '';
  if (before.charset.method === 'format' || before.capture.method === 'paste')
    throw new FailureError('charset-fixed', message('source.reread.fixed', { title: before.title }));
  const bytes = readSourceBytes(notebook.database, sourceId, before.version);
  if (!bytes || sha256(bytes) !== before.bytesSha256)
    throw new FailureError('notebook-damaged', message('source.reread.damaged'));
  const input = { bytes: new Uint8Array(bytes), fileName, charset, ...(archived && { page: archived }) };
  const parsed = checkParsed(await services.parser.parse(input), fileName);
  const request = {
    action: 'source.reread',
    step: { key: 'history.rereadSource', values: { title: before.title, charset: parsed.charset.used } },
  };
  return services.changes.change(request, (touch) => {
    const now = readUsable(notebook, sourceId);
    if (now.version !== before.version)
      throw new FailureError('undo-conflict', message('source.version.newer'));
    if (sha256(parsed.text) === now.textSha256) {
      throw new FailureError('duplicate-source', message('source.reread.same', { charset }));
    }
    return addVersion(notebook, services, { before: now, input, parsed, capture: now.capture, touch });
  });
}
