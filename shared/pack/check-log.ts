import { canonicalJson } from '../text/canonical-json';
import { packLogSchema } from './pack-contents';
import { readPart, type PackInspection } from './pack-inspection';
import { packPaths } from './pack-paths';
import type { LogState } from './check-search';

/** The hash before the first entry. */
const logStart = '0'.repeat(64);

/**
 * Follows the chain of the log, and that it knows memo and codebook as they are in the pack. Answers what it says last of
 * everything; undefined where it cannot be read or is broken.
 */
export async function checkLog(inspection: PackInspection): Promise<LogState | undefined> {
  const { manifest, platform, report } = inspection;
  const log = readPart(inspection, packPaths.log, packLogSchema);
  if (!log) return undefined;
  let head = logStart;
  const state = new Map<string, string | null>();
  for (const [index, { hash, changes, commitments, ...entry }] of log.entries()) {
    const chained = { ...entry, changes: canonicalJson(changes), commitments: canonicalJson(commitments) };
    const expected = await platform.sha256(platform.encode(head + canonicalJson(chained)));
    if (entry.seq !== index + 1 || expected !== hash) {
      report({ code: 'log-broken', values: { entry: index + 1 } });
      return undefined;
    }
    head = hash;
    for (const { kind, id, sha256 } of changes) state.set(`${kind} ${id}`, sha256);
  }
  if (log.length !== manifest.log.entries || head !== manifest.log.head) {
    report({ code: 'log-end-differs', values: {} });
  }
  const { memo, codebook } = manifest;
  if (state.get(`memo ${memo.id}`) !== memo.sha256) report({ code: 'log-memo-differs', values: {} });
  if (state.get(`codebook ${codebook.guid} ${codebook.version}`) !== codebook.sha256) {
    report({ code: 'log-codebook-differs', values: {} });
  }
  return state;
}
