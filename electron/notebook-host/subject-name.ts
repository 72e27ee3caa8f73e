import { oneName } from '../../shared/codebook/code-name';
import { findCode } from '../../shared/codebook/codebook-schema';
import { entityName } from '../../shared/entity/entity-view';
import type { MemoSubject } from '../../shared/memo/memo-subject';
import { readCodebook } from '../codebook/codebook-table';
import { readEntity } from '../entity/entity-table';
import type { Database } from '../notebook-file/database';
import { readSourceTitles } from '../source/source-table';

/** What a source, a code or an entity is called; undefined where the notebook has none. */
export function subjectName(database: Database, about: MemoSubject): string | undefined {
  switch (about.kind) {
    case 'source':
      return readSourceTitles(database).get(about.id);
    case 'code': {
      const code = findCode(readCodebook(database), about.id)?.code;
      return code && oneName(code.label);
    }
    case 'entity': {
      const entity = readEntity(database, about.id);
      return entity && entityName(entity);
    }
  }
}
