import type { EntityId } from '../../shared/entity/entity-schema';
import type { entityOperations, NameHit } from '../../shared/entity/entity-operations';
import type { PassageText } from '../../shared/claim/passage';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import type { Range } from '../../shared/text/range';
import { message } from '../messages/messages';
import type { EntityIndex } from './entity-index';

type Operations = Pick<typeof entityOperations, 'entity.search' | 'entity.namedIn'>;

/** What questions for entities need from the rest of the notebook. */
export interface EntityQueryServices {
  readonly index: EntityIndex;
  /** By entity, how many claims are about it, and in how many relations it stands. */
  claimCounts(): ReadonlyMap<string, number>;
  relationCounts(): ReadonlyMap<string, number>;
  /** A stored text; the current one where no version is named. */
  text(id: SourceId, version: number | undefined): PassageText | undefined;
}

/** Code points around a passage in which a longer name may begin or end. */
const surroundings = 200;

/** Serves questions for entities. */
export function createEntityQueryHandlers(services: EntityQueryServices): HandlersOf<Operations> {
  const { index } = services;
  return {
    'entity.search': async ({ text, limit }) => {
      // The dictionary of readings is large, and is read when the first one needs it.
      const { readName } = await import('./read-name');
      const [claims, relations] = [services.claimCounts(), services.relationCounts()];
      const usesOf = (id: EntityId) => (claims.get(id) ?? 0) + (relations.get(id) ?? 0);
      return index.search(text, readName, usesOf).slice(0, limit);
    },
    'entity.namedIn': ({ sourceId, version, range }) => {
      const text = services.text(sourceId, version);
      if (!text) throw new FailureError('not-found', message('source.notFound'));
      return findIn(text, range ?? { start: 0, end: text.index.codePoints }, index);
    },
  };
}

/** The names that lie wholly in a range of a text; what is around it may hold longer ones. */
function findIn({ text, index: positions }: PassageText, range: Range, index: EntityIndex): NameHit[] {
  const unit = (position: number) =>
    positions.toCodeUnits(Math.max(0, Math.min(position, positions.codePoints)));
  const from = unit(range.start - surroundings);
  return index
    .finder()
    .find(text.slice(from, unit(range.end + surroundings)))
    .map(({ start, end, ids }) => ({
      start: positions.toCodePoints(from + start),
      end: positions.toCodePoints(from + end),
      entityIds: [...ids],
    }))
    .filter(({ start, end }) => start >= range.start && end <= range.end);
}
