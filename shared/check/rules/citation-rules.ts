import { citationKey, citesClaim } from '../../memo/citation-item';
import { findingIn, type CheckContext, type CitedUse } from '../check-context';
import type { Finding, FindingWords } from '../finding';
import type { RuleId } from '../check-schema';

/** E03: quotes that differ from their sources. What is gone altogether is E05. */
export function checkQuotesMatch({ uses, facts }: CheckContext): Finding[] {
  return firstUses(uses).flatMap((use) =>
    use.evidence.flatMap((evidence) => {
      const check = facts?.quoteChecks[evidence.id];
      if (check !== 'quote-differs' && check !== 'text-hash-differs' && check !== 'bytes-hash-differs')
        return [];
      return [
        atCitation(
          use,
          'E03',
          { key: `check.says.E03.${check}`, values: { number: use.number } },
          evidence.id,
        ),
      ];
    }),
  );
}

/** E03: searches in vain that find something now, or were run on another text. What is gone altogether is E05. */
export function checkSearchesHold({ uses }: CheckContext): Finding[] {
  return firstUses(uses).flatMap((use) => {
    const check = use.search?.check;
    if (!check || check === 'none-found' || check === 'source-missing' || check === 'source-purged')
      return [];
    const values = { number: use.number, query: use.search?.record.query ?? '' };
    return [atCitation(use, 'E03', { key: `check.says.E03.search.${check}`, values }, citationKey(use.item))];
  });
}

/** E04: sources without a descriptor, each once, where it is cited first. */
export function checkDescriptors({ uses, sources }: CheckContext): Finding[] {
  const seen = new Set<string>();
  return firstUses(uses).flatMap((use) =>
    use.sourceIds.flatMap((sourceId) => {
      const source = sources.get(sourceId);
      if (!source || seen.has(sourceId) || source.metadata.descriptor?.value?.trim()) return [];
      seen.add(sourceId);
      const values = { number: use.number, title: source.title };
      return [atCitation(use, 'E04', { key: 'check.says.E04', values }, sourceId)];
    }),
  );
}

/** E05: what is gone, withdrawn or superseded, and sources that are gone, purged or in the bin. */
export function checkCitedIsThere({ uses, sources }: CheckContext): Finding[] {
  return uses.flatMap((use) => {
    const gone = goneCitation(use);
    const values = { number: use.number };
    if (gone)
      return [atCitation(use, 'E05', { key: `check.says.E05.${gone}`, values }, citationKey(use.item))];
    return use.sourceIds.flatMap((sourceId): Finding[] => {
      const source = sources.get(sourceId);
      if (!source) return [atCitation(use, 'E05', { key: 'check.says.E05.noSource', values }, sourceId)];
      if (!source.isPurged && !source.isInBin) return [];
      const key = source.isPurged ? 'check.says.E05.purged' : 'check.says.E05.inBin';
      return [atCitation(use, 'E05', { key, values: { ...values, title: source.title } }, sourceId)];
    });
  });
}

function goneCitation({ item, claim, search, evidence }: CitedUse) {
  if (item.to === 'search') return search ? undefined : 'noSearch';
  if (!citesClaim(item)) return undefined;
  if (!claim) return 'missing';
  if (claim.status === 'withdrawn' || claim.status === 'superseded') return claim.status;
  return evidence.length === 0 ? 'noPassage' : undefined;
}

/** E09 and W16: passages whose translation stands without its original, or was made by a machine and read by nobody. */
export function checkTranslations({ uses, sources }: CheckContext): Finding[] {
  return firstUses(uses).flatMap((use) =>
    use.evidence.flatMap((evidence): Finding[] => {
      const { translation, id, sourceId } = evidence;
      if (!translation) return [];
      const values = { number: use.number };
      const language = sources.get(sourceId)?.metadata.language?.value ?? null;
      return [
        ...(isOriginal(evidence.quote, translation.text, language)
          ? []
          : [atCitation(use, 'E09', { key: 'check.says.E09', values }, id)]),
        ...(translation.status === 'machine'
          ? [atCitation(use, 'W16', { key: 'check.says.W16', values }, id)]
          : []),
      ];
    }),
  );
}

/** W20: passages that hold what a page's machinery wrote. */
export function checkResidue({ uses, facts }: CheckContext): Finding[] {
  const residue = new Set(facts?.residue);
  return firstUses(uses).flatMap((use) =>
    use.evidence
      .filter(({ id }) => residue.has(id))
      .map(({ id }) => atCitation(use, 'W20', { key: 'check.says.W20', values: { number: use.number } }, id)),
  );
}

/** A finding at a bracket. */
export function atCitation(use: CitedUse, rule: RuleId, says: FindingWords, subject: string): Finding {
  return findingIn(use.sentence, use, rule, says, subject);
}

/** Where each thing is cited first. */
export function firstUses(uses: readonly CitedUse[]): CitedUse[] {
  return uses.filter(({ isFirst }) => isFirst);
}

const han = /\p{Script=Han}/u;

/**
 * Whether a quote can be the original of its translation: they are not the same words, and a source in Chinese is not
 * quoted in Latin letters alone.
 */
function isOriginal(quote: string, translation: string, language: string | null): boolean {
  if (quote.trim() === translation.trim()) return false;
  return !(language?.startsWith('zh') && !han.test(quote));
}
