import { defaultStaleLimits } from '../../shared/check/check-input';
import type { EncryptionReport } from '../../shared/encryption/encryption-schema';
import { rescueOperations } from '../../shared/recovery/recovery-operations';
import { fail, FailureError, succeed, type Result } from '../../shared/result';
import type { PageImage, ParseInput } from '../../shared/source/source-parser';
import type { ParsedSource } from '../../shared/source/source-schema';
import { changeEncryption } from '../encryption/change-encryption';
import { serveOperations, type OperationServer } from '../ipc/serve-operations';
import { message } from '../messages/messages';
import type { DocumentWriter } from '../memo/export/write-document';
import { notebookInfo } from '../notebook/notebook-handlers';
import type { Notebook } from '../notebook-file/notebook';
import { checkPassphrase, openNotebook } from '../notebook-file/open-notebook';
import { openSalvaged } from '../notebook-file/salvage/open-salvaged';
import { BackupKeeper } from './backup-keeper';
import { createHostHandlers } from './create-host-handlers';
import { createNotebook } from './create-notebook';
import { hostRequestSchema, type HostReply, type HostRequest } from './host-protocol';
import type { HostServices } from './host-services';
import { createRescueHandlers } from './rescue-handlers';
import { serveNotebook } from './serve-notebook';

/** What the conversation needs from the process it runs in. */
export interface HostSurroundings {
  readonly send: (reply: HostReply) => void;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly verificationPage: () => Promise<Uint8Array>;
  readonly writeDocument: DocumentWriter;
  readonly applicationVersion: string;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: FailureError) => void;
}

/** Time in ms that calls under way are given to end before the notebook is closed under them. */
const closingTime = 10_000;

/** Time in ms without a call after which a backup disturbs nobody. */
const idleTime = 30_000;

/** The notebook host's end of the protocol: one notebook, opened once, closed once. */
export class HostConversation {
  private readonly surroundings: HostSurroundings;
  private settings = {
    analystName: '',
    importLimitBytes: 100 * 1024 * 1024,
    citationStylesFolder: '',
    signingKeyFile: '',
    backupsKept: 10,
    ...defaultStaleLimits,
  };
  private notebook: Notebook | undefined;
  private serve: OperationServer | undefined;
  private backups: BackupKeeper | undefined;
  private lastCallAt = 0;
  private isClosing = false;
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly calls = new Set<Promise<void>>();

  constructor(surroundings: HostSurroundings) {
    this.surroundings = surroundings;
  }

  /** Takes one message; anything that is not of the protocol is not answered. */
  receive(raw: unknown): void {
    const request = hostRequestSchema.safeParse(raw);
    if (request.success) this.handle(request.data);
    else console.error('The shell sent something unknown:', request.error.message);
  }

  private handle(request: HostRequest): void {
    switch (request.kind) {
      case 'settings':
        this.settings = request;
        return;
      case 'open':
        return this.open(request);
      case 'rekey':
        return void this.rekey(request);
      case 'call':
        return this.call(request);
      case 'parsed':
      case 'drawn':
      case 'printed':
        return this.settle(request.id, request.result);
      case 'close':
        return void this.close();
    }
  }

  private open(request: Extract<HostRequest, { kind: 'open' }>): void {
    try {
      if (this.notebook) throw new FailureError('bad-input', message('ipc.badInput'));
      const services = this.services();
      const notebook = openAs(request, services);
      // Kept before anything else can fail, so that `close` closes it.
      this.notebook = notebook;
      this.serve = serveNotebook(createHostHandlers(notebook, services));
      this.backups = new BackupKeeper(notebook, {
        now: this.surroundings.now,
        kept: () => this.settings.backupsKept,
        isIdle: () => performance.now() - this.lastCallAt > idleTime,
        tell: (text) =>
          this.surroundings.send({ kind: 'event', name: 'window.notice', payload: { message: text } }),
      });
      this.surroundings.send({ kind: 'opened', result: succeed(notebookInfo(notebook)) });
    } catch (error) {
      this.surroundings.send({ kind: 'opened', result: failed(error) });
    }
  }

  private call({ id, name, input }: Extract<HostRequest, { kind: 'call' }>): void {
    const answer = (result: Result<unknown>) => this.surroundings.send({ kind: 'answer', id, result });
    if (!this.notebook && Object.hasOwn(rescueOperations, name)) {
      const rescue = serveOperations(rescueOperations, createRescueHandlers(this.services()));
      return void rescue(name, input).then(answer);
    }
    if (!this.serve || this.isClosing)
      return answer(fail('no-notebook-open', message('notebook.file.closed')));
    this.lastCallAt = performance.now();
    const call = this.serve(name, input).then(answer);
    this.calls.add(call);
    void call.finally(() => this.calls.delete(call));
  }

  private async close(): Promise<void> {
    if (!this.isClosing) await this.closeNotebook();
    this.surroundings.send({ kind: 'closed' });
  }

  private async closeNotebook(): Promise<void> {
    this.isClosing = true;
    const stop = new Promise<void>((resolve) => setTimeout(resolve, closingTime).unref());
    await Promise.race([Promise.allSettled(this.calls), stop]);
    this.backups?.close();
    this.notebook?.close();
  }

  /** A passphrase that is wrong is found before the notebook is closed. */
  private async rekey({ change, from, to }: Extract<HostRequest, { kind: 'rekey' }>): Promise<void> {
    let isClosed = false;
    const answer = (result: Result<EncryptionReport>) =>
      this.surroundings.send({ kind: 'rekeyed', isClosed, result });
    try {
      if (!this.notebook || this.isClosing)
        throw new FailureError('no-notebook-open', message('notebook.file.closed'));
      const { path, encrypted } = this.notebook.facts;
      this.notebook.refuseUnlessWritable();
      if (encrypted && change.kind !== 'encrypt') checkPassphrase(path, from);
      await this.closeNotebook();
      isClosed = true;
      answer(succeed(changeEncryption(path, { change, program: 'window', from, to })));
    } catch (error) {
      answer(failed(error));
    }
  }

  private services(): HostServices {
    const { send, now, newId, applicationVersion } = this.surroundings;
    return {
      parser: {
        parse: (input: ParseInput) => this.ask<ParsedSource>((id) => send({ kind: 'parse', id, input })),
      },
      drawPage: (page) => this.ask<PageImage>((id) => send({ kind: 'draw', id, page })),
      printPdf: (html) => this.ask<Uint8Array>((id) => send({ kind: 'print', id, html })),
      analystName: () => this.settings.analystName,
      importLimitBytes: () => this.settings.importLimitBytes,
      staleLimits: () => this.settings,
      signingKeyFile: () => this.settings.signingKeyFile,
      citationStylesFolder: () => this.settings.citationStylesFolder,
      verificationPage: this.surroundings.verificationPage,
      writeDocument: this.surroundings.writeDocument,
      emit: (name, payload) => send({ kind: 'event', name, payload }),
      isClosing: () => this.isClosing,
      now,
      newId,
      applicationVersion,
    };
  }

  private ask<T>(send: (id: number) => void): Promise<T> {
    const id = ++this.lastId;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      send(id);
    });
  }

  private settle(id: number, result: Result<unknown>): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (result.ok) waiting?.resolve(result.value as never);
    else
      waiting?.reject(new FailureError(result.failure.code, result.failure.message, result.failure.detail));
  }
}

/** Opens or makes a notebook in the way that is asked for. Throws as that does. */
function openAs(
  { path, mode, program, passphrase }: Extract<HostRequest, { kind: 'open' }>,
  services: HostServices,
): Notebook {
  if (mode === 'salvage') return openSalvaged(path, passphrase);
  if (mode === 'open' || mode === 'look')
    return openNotebook(path, { access: mode === 'open' ? 'write' : 'look', program, passphrase });
  const codebook = mode === 'create-empty' ? 'empty' : 'party-state-control';
  return createNotebook(path, { program, services, passphrase, codebook });
}

function failed(error: unknown): Result<never> {
  if (error instanceof FailureError) return { ok: false, failure: error.failure };
  return fail('internal', message('ipc.internal'), error instanceof Error ? error.message : String(error));
}
