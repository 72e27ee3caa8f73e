import { cutPassage, passageText, type PassageText } from '../../shared/claim/passage';
import type { Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import type { QuoteCheck } from '../../shared/memo/annotated-memo';
import type { Database } from '../notebook-file/database';
import { checkVersion, type UnsoundVersion } from './check-version';

type Standing = UnsoundVersion | PassageText;

/** Compares every quote with its source's version as it is now: bytes and text are hashed again, the words cut again. */
export function checkQuotes(
  database: Database,
  evidence: readonly Evidence[],
): Record<EvidenceId, QuoteCheck> {
  const standings = new Map<string, Standing>();
  const checks: Record<EvidenceId, QuoteCheck> = {};
  for (const item of evidence) {
    const key = `${item.sourceId} ${item.sourceVersion}`;
    let standing = standings.get(key);
    if (standing === undefined) standings.set(key, (standing = checkSource(database, item)));
    if (typeof standing === 'string') checks[item.id] = standing;
    else checks[item.id] = isSameWords(standing, item) ? 'verified' : 'quote-differs';
  }
  return checks;
}

function checkSource(database: Database, { sourceId, sourceVersion }: Evidence): Standing {
  const version = checkVersion(database, sourceId, sourceVersion);
  return typeof version === 'string' ? version : passageText(version.text);
}

function isSameWords(text: PassageText, item: Evidence): boolean {
  const isInside = item.start < item.end && item.end <= text.index.codePoints;
  return isInside && cutPassage(text, item).quote === item.quote;
}
