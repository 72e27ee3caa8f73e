import { create } from 'zustand';
import type { WindowPlace } from '../../shared/application/window-place';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import type { ClaimLink } from '../../shared/claim/claim-link-schema';
import type { EntityRow } from '../../shared/entity/entity-schema';
import type { Relation } from '../../shared/entity/relation-schema';
import type { CodebookInUse } from '../../shared/codebook/codebook-schema';
import type { LockedNotebook } from '../../shared/encryption/encryption-schema';
import type { HistoryState } from '../../shared/history/history-operations';
import type { MemoSummary } from '../../shared/memo/memo-schema';
import type { NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { DamagedNotebook } from '../../shared/recovery/recovery-schema';
import type { Failure } from '../../shared/result';
import type { NoneFound } from '../../shared/search/search-record';
import { settingsSchema, type Settings, type SettingsChange } from '../../shared/settings/settings-schema';
import type { BinnedSource } from '../../shared/source/source-order-operations';
import type { SourceGroup, SourceSummary } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';

/** What is known of the open notebook. The host is the truth; this is its latest answer. */
export interface NotebookData {
  readonly phase: 'starting' | 'none' | 'locked' | 'loading' | 'open';
  readonly notebook: NotebookInfo | null;
  readonly failure: Failure | null;
  /** The notebook that waits for its passphrase; another one may be open meanwhile. */
  readonly locked: LockedNotebook | null;
  /** The notebook that was asked for and is damaged. */
  readonly damaged: DamagedNotebook | null;
  /** Where this window was before the notebook was locked; null where it comes from nowhere. */
  readonly place: WindowPlace | null;
  readonly sources: readonly SourceSummary[];
  /** Groups of sources, in the order in which they were made. */
  readonly groups: readonly SourceGroup[];
  /** Goes up whenever something is decided about how sources depend on each other. */
  readonly relationsRead: number;
  /** Goes up whenever something kept beside memos changes: what they know of claims, versions, templates. */
  readonly memoRecordsRead: number;
  /** Goes up whenever references change. */
  readonly referencesRead: number;
  /** Goes up whenever a search is kept or recorded as having found nothing. */
  readonly searchRecordsRead: number;
  /** What was searched for in vain; null until a part of the window needs it (see none-found.ts). */
  readonly noneFound: readonly NoneFound[] | null;
  /** Sources in the bin and those purged from it, which are in no other list. */
  readonly binned: readonly BinnedSource[];
  /** The claims that this window shows something of (see known-claims.ts), in the order in which they were made. */
  readonly claims: readonly ClaimRow[];
  /** Claims that were asked for and are not in the notebook. */
  readonly absentClaims: ReadonlySet<ClaimId>;
  /** How many claims the notebook has. */
  readonly claimCount: number;
  /** Rises whenever a question for claims may have another answer. */
  readonly claimsRevision: number;
  /** Every entity, relation and link between claims, each in the order in which they were made. */
  readonly entities: readonly EntityRow[];
  readonly relations: readonly Relation[];
  readonly links: readonly ClaimLink[];
  readonly memos: readonly MemoSummary[];
  readonly codebook: CodebookInUse | null;
  readonly history: HistoryState;
  readonly settings: Settings;
  /** Path of a broken settings file that was set aside at this start. */
  readonly settingsSetAside: string | null;
}

/** What is known without a notebook. */
export const noNotebook = {
  notebook: null,
  sources: [],
  groups: [],
  relationsRead: 0,
  memoRecordsRead: 0,
  referencesRead: 0,
  searchRecordsRead: 0,
  noneFound: null,
  binned: [],
  claims: [],
  absentClaims: new Set<ClaimId>(),
  claimCount: 0,
  claimsRevision: 0,
  entities: [],
  relations: [],
  links: [],
  memos: [],
  codebook: null,
  history: { undo: null, redo: null },
} satisfies Partial<NotebookData>;

export const useNotebookData = create<NotebookData>(() => ({
  ...noNotebook,
  phase: 'starting',
  failure: null,
  locked: null,
  damaged: null,
  place: null,
  settings: settingsSchema.parse({}),
  settingsSetAside: null,
}));

const set = useNotebookData.setState;

/** Changes settings now and on disk. The window shows the change at once. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  set({ settings: { ...useNotebookData.getState().settings, ...(change as Partial<Settings>) } });
  const answer = await call('settings.change', change);
  if (answer.ok) set({ settings: answer.value });
}

/** Puts codes at the head of those used last. */
export function rememberCodes(codeIds: readonly string[]): void {
  const before = useNotebookData.getState().settings.recentCodes;
  void changeSettings({ recentCodes: [...new Set([...codeIds, ...before])].slice(0, 8) });
}
