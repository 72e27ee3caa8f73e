import { oneName } from '../../../shared/codebook/code-name';
import { findCode } from '../../../shared/codebook/codebook-schema';
import { entityName } from '../../../shared/entity/entity-view';
import type { MemoSubject } from '../../../shared/memo/memo-subject';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';

/** What a note is on, in words; of what is gone that it is. Null where it is on nothing in particular. */
export function useSubjectName(about: MemoSubject | null): string | null {
  const name = useNotebookData(({ sources, binned, codebook, entities }) => {
    switch (about?.kind) {
      case 'source':
        return [...sources, ...binned].find(({ id }) => id === about.id)?.title;
      case 'code': {
        const code = codebook ? findCode(codebook.codebook, about.id)?.code : undefined;
        return code && oneName(code.label);
      }
      case 'entity': {
        const entity = entities.find(({ id }) => id === about.id);
        return entity && entityName(entity);
      }
      default:
        return undefined;
    }
  });
  if (about === null) return null;
  return name === undefined
    ? message(`memo.note.gone.${about.kind}`)
    : message(`memo.note.about.${about.kind}`, { name });
}
