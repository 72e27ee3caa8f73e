import type { Entity, EntityName } from '../../entity/entity-schema';
import { createNameFinder } from '../../entity/name-finder';
import { edtfBounds } from '../../text/edtf';
import { findingIn, type CheckContext } from '../check-context';
import type { Finding } from '../finding';
import { atCitation } from './citation-rules';

/** W15: a short name or alias that the memo never resolves, or that several bear. */
export function checkAliases({ facts, prose, blocks }: CheckContext): Finding[] {
  const entities = (facts?.entities ?? []).filter(({ names }) => names.some(({ kind }) => kind === 'full'));
  if (entities.length === 0) return [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const full = finderOf(entities, (kind) => kind === 'full');
  const aliases = finderOf(entities, (kind) => kind !== 'full');
  const shown = new Set(blocks.flatMap(({ text }) => full.find(text).flatMap(({ ids }) => ids)));
  const seen = new Set<string>();
  return prose.flatMap((sentence) => {
    const inFull = full.find(sentence.words);
    return aliases.find(sentence.words).flatMap(({ start, end, ids }) => {
      const alias = sentence.words.slice(start, end);
      const isInside = inFull.some((name) => name.start <= start && end <= name.end);
      if (isInside || seen.has(alias) || ids.some((id) => shown.has(id))) return [];
      seen.add(alias);
      const names = ids.map((id) => nameOf(byId.get(id))).join(' / ');
      const key = ids.length > 1 ? 'check.says.W15.several' : 'check.says.W15';
      return [findingIn(sentence, { start, end }, 'W15', { key, values: { alias, names } }, alias)];
    });
  });
}

/** Finds the names of some kinds. */
function finderOf(entities: readonly Entity[], isMeant: (kind: EntityName['kind']) => boolean) {
  return createNameFinder(
    entities.flatMap(({ id, names }) =>
      names.filter(({ kind }) => isMeant(kind)).map(({ text }) => ({ text, id })),
    ),
  );
}

function nameOf(entity: Entity | undefined): string {
  return entity?.names.find(({ kind }) => kind === 'full')?.text ?? entity?.names[0]?.text ?? '';
}

const posts: ReadonlySet<string> = new Set(['holds-post', 'chairs', 'member-of']);
const oldYears = 2;

/** I02: who holds a post by a relation that began long ago and has no end, at the claim that backs it. */
export function checkOpenPosts({ uses, facts, settings }: CheckContext): Finding[] {
  if (!facts) return [];
  const names = new Map(facts.entities.map((entity) => [entity.id, entity.names[0]?.text ?? '']));
  const limit = `${Number(settings.today.slice(0, 4)) - oldYears}${settings.today.slice(4)}`;
  const old = facts.relations.filter(({ kind, start, end }) => {
    const began = edtfBounds(start ?? '')?.last;
    return posts.has(kind) && end === null && began !== undefined && began < limit;
  });
  return uses.flatMap((use) =>
    old
      .filter(({ claimIds }) => use.isFirstOfClaim && use.claim && claimIds.includes(use.claim.id))
      .map(({ id, fromId, toId, start }) => {
        const values = {
          number: use.number,
          who: names.get(fromId) ?? '',
          post: names.get(toId) ?? '',
          start: start ?? '',
        };
        return atCitation(use, 'I02', { key: 'check.says.I02', values }, id);
      }),
  );
}
