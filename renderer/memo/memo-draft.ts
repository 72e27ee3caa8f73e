import type { MemoDocument } from '../../shared/memo/memo-document';
import type { Memo, MemoId } from '../../shared/memo/memo-schema';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { openMemo } from '../navigation/navigation-state';
import { notify } from '../ui/notices';
import { reportSave } from '../ui/save-state';

/** Where a draft reads what is typed: the mounted editor. */
export interface DraftReader {
  read(): MemoDocument;
  isComposing(): boolean;
  /** Ends a composition, so that what it wrote can be read. */
  settle(): Promise<void>;
  /** The notebook has another text now than the editor shows. */
  replace(document: MemoDocument, title: string): void;
}

export interface DraftOwner {
  /** Whether the notebook that the memo belongs to is the one that is open. */
  isNotebookOpen(): boolean;
  onFailure(failure: Failure | null): void;
  /** Nothing is unsaved and no editor is attached. */
  onIdle(): void;
}

/** From a change to its saving, in ms; while typing goes on, a save each time. Within the second that is promised. */
const saveDelay = 700;
const retryDelays = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;

interface SentDraft {
  readonly title: string;
  readonly document: MemoDocument;
}

/** One memo in this window: what is typed, what is saved, and the way between. Outlives the editor that fills it. */
export class MemoDraft {
  readonly id: MemoId;
  title: string;
  baseRevision: number;
  private kept: MemoDocument;
  private reader: DraftReader | null = null;
  /** The text before the composition that goes on now. */
  private beforeComposition: MemoDocument | null = null;
  private isDirty = false;
  private saving: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private lastSent: SentDraft | null = null;
  /** The memo that takes what is typed here, after another text was saved under this one. */
  private copy: { readonly id: MemoId; readonly baseRevision: number } | null = null;
  private readonly owner: DraftOwner;

  constructor(memo: Memo, owner: DraftOwner) {
    this.id = memo.id;
    this.title = memo.title;
    this.baseRevision = memo.revision;
    this.kept = memo.document;
    this.owner = owner;
  }

  /** The text as far as it can be saved: words that an input method is still composing are left out. */
  document(): MemoDocument {
    if (!this.reader) return this.kept;
    if (this.reader.isComposing()) return this.beforeComposition ?? this.kept;
    return this.reader.read();
  }

  get isBusy(): boolean {
    return this.isDirty || this.saving !== null;
  }

  /** An editor shows the draft. The function returned takes it off; what was typed is read first and saved at once. */
  attach(reader: DraftReader): () => void {
    this.reader = reader;
    return () => {
      if (this.isDirty) this.kept = this.document();
      this.reader = null;
      this.beforeComposition = null;
      if (this.isDirty) void this.save();
      this.rest();
    };
  }

  changed(): void {
    this.isDirty = true;
    if (this.failures === 0) {
      reportSave(this.key, { kind: 'saving' });
      this.schedule(saveDelay);
    }
  }

  setTitle(title: string): void {
    this.title = title;
    this.changed();
  }

  /** An input method begins to write over the text: what stands there now can still be saved. */
  composing(): void {
    this.beforeComposition = this.reader?.read() ?? null;
  }

  /** Saves now what is unsaved. True where all of it is in the notebook. */
  async flush(): Promise<boolean> {
    if (this.reader?.isComposing()) await this.reader.settle();
    for (let round = 0; this.isBusy && round < 5; round += 1) if (!(await this.save())) return false;
    return !this.isDirty;
  }

  /** Tries again now what failed. */
  retry(): void {
    if (this.isDirty) void this.save();
  }

  /** The memo is deleted: nothing more is saved. */
  forget(): void {
    this.isDirty = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.reportSaved();
    this.owner.onIdle();
  }

  /** Shows what the notebook has now, where nothing typed here stands against it. */
  async reload(): Promise<void> {
    const answer = await call('memo.get', { id: this.id });
    if (!answer.ok || this.isBusy || answer.value.revision === this.baseRevision) return;
    this.show(answer.value);
  }

  private show(memo: Memo): void {
    this.kept = memo.document;
    this.title = memo.title;
    this.baseRevision = memo.revision;
    this.reader?.replace(memo.document, memo.title);
  }

  private get key(): string {
    return `memo:${this.id}`;
  }

  private schedule(delay: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.save();
    }, delay);
  }

  private save(): Promise<boolean> {
    this.saving ??= this.send().finally(() => {
      this.saving = null;
      this.rest();
    });
    return this.saving;
  }

  private async send(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.isDirty) return true;
    if (!this.owner.isNotebookOpen()) {
      return this.failed({ code: 'no-notebook-open', message: message('memo.editor.notebookClosed') });
    }
    this.kept = this.document();
    const isComposing = this.reader?.isComposing() ?? false;
    this.isDirty = false;
    const before = this.lastSent;
    this.lastSent = { title: this.title, document: this.kept };
    const answer = await call('memo.save', {
      id: this.id,
      baseRevision: this.baseRevision,
      ...this.lastSent,
    });
    if (answer.ok) {
      this.baseRevision = answer.value.revision;
      this.succeeded(isComposing);
      return true;
    }
    this.isDirty = true;
    const { failure } = answer;
    if (failure.code === 'not-found') return this.keepAsCopy('memo.editor.copiedGone');
    if (failure.code !== 'memo-conflict') return this.failed(failure);
    return (await this.isOwn(before)) ? this.send() : this.keepAsCopy('memo.editor.copied');
  }

  /** Whether what overtook this draft is its own earlier save, whose answer was lost when the host ended. */
  private async isOwn(sent: SentDraft | null): Promise<boolean> {
    const stored = await call('memo.get', { id: this.id });
    if (!stored.ok || sent === null || stored.value.revision === this.baseRevision) return false;
    const { title, document, revision } = stored.value;
    if (JSON.stringify({ title, document }) !== JSON.stringify(sent)) return false;
    this.baseRevision = revision;
    return true;
  }

  private succeeded(isComposing: boolean): void {
    this.failures = 0;
    this.owner.onFailure(null);
    if (this.isDirty || isComposing) this.schedule(saveDelay);
    else this.reportSaved();
  }

  private reportSaved(): void {
    reportSave(this.key, { kind: 'saved' });
    this.owner.onFailure(null);
  }

  private failed(failure: Failure): false {
    reportSave(this.key, { kind: 'failed', failure });
    this.owner.onFailure(failure);
    this.schedule(retryDelays[Math.min(this.failures, retryDelays.length - 1)] ?? 30_000);
    this.failures += 1;
    return false;
  }

  /** Another text was saved under this memo, or it is gone: mine becomes a memo of its own, theirs stays as it is. */
  private async keepAsCopy(news: 'memo.editor.copied' | 'memo.editor.copiedGone'): Promise<boolean> {
    const title = message('memo.editor.copyTitle', { title: this.title || message('memo.untitled') });
    if (!this.copy) {
      const made = await call('memo.create', { title, template: 'empty' });
      if (!made.ok) return this.failed(made.failure);
      this.copy = { id: made.value.id, baseRevision: made.value.revision };
    }
    const { copy } = this;
    this.isDirty = false;
    const saved = await call('memo.save', { ...copy, title, document: this.document() });
    if (!saved.ok) {
      this.isDirty = true;
      return this.failed(saved.failure);
    }
    this.copy = null;
    this.failures = 0;
    this.reportSaved();
    notify({ tone: 'warning', text: message(news, { title }) });
    openMemo(copy.id);
    const theirs = await call('memo.get', { id: this.id });
    if (theirs.ok && !this.isDirty) this.show(theirs.value);
    return true;
  }

  private rest(): void {
    if (!this.isBusy && this.reader === null) this.owner.onIdle();
  }
}
