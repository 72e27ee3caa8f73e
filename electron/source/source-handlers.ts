import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { sourceOperations } from '../../shared/source/source-operations';
import type { MetadataName, SourceDetail, SourceId } from '../../shared/source/source-schema';
import { canonicalJson } from '../../shared/text/canonical-json';
import { isEdtfDate } from '../../shared/text/edtf';
import { message } from '../messages/messages';
import type { Notebook } from '../notebook-file/notebook';
import { foldersOf, listFiles } from './list-files';
import { pageImage } from './page-image';
import { importFiles, importPaste, type ImportServices } from './source-import';
import { refusePurged } from './source-order-handlers';
import { readSourceText } from './source-content-table';
import { listSources, readSource, updateSource } from './source-table';

/** Serves the sources of an open notebook. */
export function createSourceHandlers(
  notebook: Notebook,
  services: ImportServices,
): HandlersOf<typeof sourceOperations> {
  const { database } = notebook;
  /** How often the analyst has stopped imports: one that began before the last time goes no further. */
  let stops = 0;

  function change(
    id: SourceId,
    action: string,
    key: string,
    changes: Partial<Pick<SourceDetail, 'metadata' | 'reliability'>>,
  ): SourceDetail {
    const before = found(readSource(database, id));
    const after = { metadata: before.metadata, reliability: before.reliability, ...changes };
    if (
      canonicalJson(after) === canonicalJson({ metadata: before.metadata, reliability: before.reliability })
    ) {
      return before;
    }
    const step = { key, values: { title: before.title } };
    return services.changes.change({ action, step }, (touch) => {
      touch('source', id);
      updateSource(database, id, after);
      return found(readSource(database, id));
    });
  }

  return {
    'source.list': ({ ids }) => listSources(database, ids),
    'source.get': ({ id }) => found(readSource(database, id)),
    'source.text': ({ id }) => {
      refusePurged(found(readSource(database, id)));
      return found(readSourceText(database, id));
    },
    'source.pageImage': (wanted) => {
      refusePurged(found(readSource(database, wanted.id)));
      return pageImage(database, services.drawPage, wanted);
    },
    async 'source.listFiles'({ paths }) {
      const listings = await Promise.all(paths.map((place) => listFiles(place)));
      return {
        files: listings.flatMap(({ files }) => files),
        folders: listings.flatMap(({ files }, i) => files.map((file) => foldersOf(paths[i] ?? '', file))),
        leftOut: listings.reduce((sum, { leftOut }) => sum + leftOut, 0),
        failed: listings.flatMap(({ failed }) => failed),
      };
    },
    'source.importFiles'(request) {
      const stopsBefore = stops;
      const isClosing = () => stops > stopsBefore || services.isClosing();
      const { folders = [] } = request;
      return importFiles(notebook, { ...services, isClosing }, { ...request, folders });
    },
    'source.stopImports'() {
      stops++;
      return {};
    },
    'source.importPaste': (pasted) => importPaste(notebook, services, pasted),
    'source.setMetadata': ({ id, name, value }) => {
      const { metadata } = found(readSource(database, id));
      const typed = checkValue(name, value);
      if (typed === metadata[name].value) return found(readSource(database, id));
      const field = { value: typed, origin: typed === null ? 'unknown' : 'typed' } as const;
      return change(id, 'source.setMetadata', 'history.setMetadata', {
        metadata: { ...metadata, [name]: field },
      });
    },
    'source.setReliability': ({ id, reliability }) =>
      change(id, 'source.setReliability', 'history.setReliability', { reliability }),
  };
}

/** A value as it is kept: blank is unknown. Throws bad-input for a date that is none. */
function checkValue(name: MetadataName, value: string | null): string | null {
  const typed = value?.trim() || null;
  if (name === 'published' && typed !== null && !isEdtfDate(typed)) {
    throw new FailureError('bad-input', message('source.badDate', { value: typed }));
  }
  return typed;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new FailureError('not-found', message('source.notFound'));
  return value;
}
