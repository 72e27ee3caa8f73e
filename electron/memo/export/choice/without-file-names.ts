import type { MetadataField, SourceDetail } from '../../../../shared/source/source-schema';
import { message } from '../../../messages/messages';

/** How the readers of documents say that a title was made from the name of the file. */
const fromFileName = 'file name';
/** An address of this machine or its network: file:, a drive, a share, a path from the root or from home. */
const localAddress = /^\s*(file:|[a-z]:[\\/]|[\\/]|~[\\/])/i;

/** A source without the name of its file, in its title too, and without addresses of the machine. */
export function withoutFileNames(source: SourceDetail): SourceDetail {
  const { metadata } = source;
  const isNamedByFile = metadata.title.from === fromFileName;
  const title = isNamedByFile ? message('memo.choice.untitledSource') : source.title;
  return {
    ...source,
    title,
    capture: { ...source.capture, fileName: null },
    metadata: {
      ...metadata,
      title: isNamedByFile ? { value: title, origin: 'unknown' } : metadata.title,
      url: withoutLocalAddress(metadata.url),
      archiveUrl: withoutLocalAddress(metadata.archiveUrl),
    },
  };
}

function withoutLocalAddress(field: MetadataField): MetadataField {
  return field.value !== null && localAddress.test(field.value)
    ? { value: null, origin: 'unknown' }
    : field;
} // prettier-ignore
