import type { ClaimRow } from '../../claim/claim-schema';
import { findCode } from '../../codebook/codebook-schema';
import type { SourceId } from '../../source/source-schema';
import { edtfBounds } from '../../text/edtf';
import { findingIn, type CheckContext, type CitedUse, type Judgement } from '../check-context';
import type { Finding } from '../finding';

/** W03 and W04: judgements on one independent source, or on several that share an origin. */
export function checkIndependence(context: CheckContext): Finding[] {
  const { facts, judgements } = context;
  if (!facts) return [];
  return judgements.flatMap((judgement) => {
    const sources = supportingSources(judgement);
    if (sources.length === 0 || origins(sources, facts.kin) > 1) return [];
    const subject = sources.toSorted().join(' ');
    const titles = sources.map((id) => `“${context.sources.get(id)?.title ?? id}”`).join(', ');
    if (sources.length === 1) {
      return [at(judgement, 'W03', { key: 'check.says.W03', values: { title: titles } }, subject)];
    }
    const values = { count: sources.length, titles };
    return [at(judgement, 'W04', { key: 'check.says.W04', values }, subject)];
  });
}

/** The sources of the supporting passages that are cited, and those that are cited as a whole. */
function supportingSources({ uses }: Judgement): SourceId[] {
  return [
    ...new Set(
      uses.flatMap(({ item, evidence, sourceIds }) =>
        item.to === 'source'
          ? sourceIds
          : evidence.filter(({ relation }) => relation === 'supports').map(({ sourceId }) => sourceId),
      ),
    ),
  ];
}

/** How many origins sources have: those of which one is derived from another count as one. */
function origins(sources: readonly SourceId[], kin: readonly (readonly [SourceId, SourceId])[]): number {
  const originOf = new Map(sources.map((id) => [id, id]));
  const find = (id: SourceId): SourceId => {
    const next = originOf.get(id);
    return next === undefined || next === id ? id : find(next);
  };
  for (const pair of kin) {
    const [a, b] = [find(pair[0]), find(pair[1])];
    originOf.set(a, b);
    if (!originOf.has(b)) originOf.set(b, b);
  }
  return new Set(sources.map(find)).size;
}

/** W05: judgements whose newest source is old; of who holds a post, sooner. */
export function checkAge(context: CheckContext): Finding[] {
  const { facts, judgements, settings } = context;
  if (!facts) return [];
  return judgements.flatMap((judgement) => {
    const posts = judgement.uses.filter(({ claim }) => claim && isAboutPost(claim, context));
    const stale = (some: readonly CitedUse[], limit: number) => {
      const days = ageOfNewest(some, context);
      return days !== undefined && days > limit ? days : undefined;
    };
    const all = stale(judgement.uses, settings.staleDays);
    const days = all ?? stale(posts, settings.stalePostDays);
    if (days === undefined) return [];
    const key = all === undefined ? 'check.says.W05.post' : 'check.says.W05';
    const limit = all === undefined ? settings.stalePostDays : settings.staleDays;
    return [at(judgement, 'W05', { key, values: { days, limit } }, 'sources')];
  });
}

const postRelations: ReadonlySet<string> = new Set(['holds-post', 'chairs', 'member-of', 'appointed-by']);

/** A claim is about a post where it backs such a relation, or carries a code of the dimension of personnel. */
function isAboutPost(claim: ClaimRow, { facts }: CheckContext): boolean {
  if (!facts) return false;
  return (
    facts.relations.some(({ kind, claimIds }) => postRelations.has(kind) && claimIds.includes(claim.id)) ||
    claim.codes.some(({ codeId }) => findCode(facts.codebook, codeId)?.dimension.id === 'personnel')
  );
}

/** Days since the newest source was published, taken as late as its date allows; undefined where a date is missing. */
function ageOfNewest(uses: readonly CitedUse[], { sources, settings }: CheckContext): number | undefined {
  const cited = uses.flatMap(({ sourceIds }) => sourceIds.map((id) => sources.get(id)));
  if (cited.length === 0) return undefined;
  const dates = cited.map((source) => edtfBounds(source?.published ?? '')?.last);
  const newest = dates.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));
  return newest === undefined ? undefined : daysBetween(newest, settings.today);
}

/** Whole days between two dates as YYYY-MM-DD; 0 where the first is later or has no end. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000) || 0);
}

function at(judgement: Judgement, rule: Finding['rule'], says: Finding['says'], subject: string): Finding {
  return findingIn(judgement.sentence, judgement, rule, says, subject);
}
