import type { OpenMode, NotebookInfo } from '../../shared/notebook/notebook-schema';
import { fail, FailureError, succeed, type Result } from '../../shared/result';
import type { PageImage, PageRequest, ParseInput } from '../../shared/source/source-parser';
import type { ParsedSource } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { hostReplySchema, type HostReply, type HostRequest } from '../notebook-host/host-protocol';
import type { ProcessExit, ProcessTransport } from './utility-transport';

/** What a host asks of the shell, and what it is told. */
export interface HostSurroundings {
  settings(): Omit<Extract<HostRequest, { kind: 'settings' }>, 'kind'>;
  parse(input: ParseInput): Promise<ParsedSource>;
  drawPage(page: PageRequest): Promise<PageImage>;
  /** Makes the PDF of a self-contained page; its bytes. */
  printPdf(html: string): Promise<Uint8Array<ArrayBuffer>>;
  onEvent(name: string, payload: unknown): void;
  /** The process ended that nobody had told to. */
  onCrash(exit: ProcessExit): void;
  /** The process ended by itself after the notebook was open. */
  onLost(): void;
}

/** How a notebook shall open, and the passphrases before and after. */
export type KeyChange = Omit<Extract<HostRequest, { kind: 'rekey' }>, 'kind'>;
/** What became of it. */
export type KeyChanged = Omit<Extract<HostReply, { kind: 'rekeyed' }>, 'kind'>;

/** Time in ms that a host is given to close its notebook before it is ended. */
const closingTime = 15_000;

/** The shell's end of one notebook host: an open notebook in a process of its own. */
export class HostConnection {
  private readonly transport: ProcessTransport;
  private readonly surroundings: HostSurroundings;
  private readonly calls = new Map<number, (result: Result<unknown>) => void>();
  private lastId = 0;
  private rekeyed: ((changed: KeyChanged) => void) | undefined;
  private opened: ((result: Result<NotebookInfo>) => void) | undefined;
  private state: 'starting' | 'open' | 'closing' | 'ended' = 'starting';
  private readonly ended: Promise<void>;

  constructor(transport: ProcessTransport, surroundings: HostSurroundings) {
    this.transport = transport;
    this.surroundings = surroundings;
    this.ended = new Promise((resolve) => {
      transport.onExit((exit) => {
        this.end(exit);
        resolve();
      });
    });
    transport.onMessage((raw) => this.receive(raw));
  }

  /** Opens or makes the notebook. Asked once; where it fails, the process ends. */
  async open(path: string, mode: OpenMode, passphrase?: string): Promise<Result<NotebookInfo>> {
    this.sendSettings();
    const answered = new Promise<Result<NotebookInfo>>((resolve) => (this.opened = resolve));
    const secret = passphrase === undefined ? {} : { passphrase };
    this.send({ kind: 'open', path, mode, program: 'window', ...secret });
    const result = await answered;
    this.opened = undefined;
    if (result.ok) this.state = 'open';
    else await this.close();
    return result;
  }

  /** Calls an operation; a host that ends meanwhile answers with a failure. */
  call(name: string, input: unknown): Promise<Result<unknown>> {
    return this.state === 'open' ? this.ask(name, input) : Promise.resolve(interrupted());
  }

  /** Calls an operation that needs no open notebook, in place of opening one. */
  callUnopened(name: string, input: unknown): Promise<Result<unknown>> {
    this.sendSettings();
    return this.ask(name, input);
  }

  private ask(name: string, input: unknown): Promise<Result<unknown>> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.calls.set(id, resolve);
      this.send({ kind: 'call', id, name, input });
    });
  }

  /**
   * Changes how the notebook opens. `isClosed` where the change was begun: the notebook has to be opened anew, in another
   * host, whether or not the change was made.
   */
  async rekey(keyed: KeyChange): Promise<KeyChanged> {
    if (this.state !== 'open') return { isClosed: false, result: interrupted() };
    const answered = new Promise<KeyChanged>((resolve) => (this.rekeyed = resolve));
    this.send({ kind: 'rekey', ...keyed });
    const changed = await answered;
    this.rekeyed = undefined;
    return changed;
  }

  /** Hands over the settings as they are now. */
  sendSettings(): void {
    this.send({ kind: 'settings', ...this.surroundings.settings() });
  }

  /** Lets the host close the notebook to one file and end; ends it where it does not. */
  async close(): Promise<void> {
    if (this.state === 'ended') return;
    this.state = 'closing';
    this.send({ kind: 'close' });
    const timer = setTimeout(() => this.transport.kill(), closingTime);
    await this.ended;
    clearTimeout(timer);
  }

  private send(request: HostRequest): void {
    if (this.state !== 'ended') this.transport.post(request);
  }

  private receive(raw: unknown): void {
    const reply = hostReplySchema.safeParse(raw);
    if (!reply.success) {
      console.error('The notebook host sent something unknown:', reply.error.message);
      return;
    }
    this.handle(reply.data);
  }

  private handle(reply: HostReply): void {
    switch (reply.kind) {
      case 'opened':
        return this.opened?.(reply.result);
      case 'rekeyed':
        return this.rekeyed?.(reply);
      case 'answer':
        this.calls.get(reply.id)?.(reply.result);
        this.calls.delete(reply.id);
        return;
      case 'event':
        return this.surroundings.onEvent(reply.name, reply.payload);
      case 'parse':
        return void resultOf(this.surroundings.parse(reply.input)).then((result) =>
          this.send({ kind: 'parsed', id: reply.id, result }),
        );
      case 'draw':
        return void resultOf(this.surroundings.drawPage(reply.page)).then((result) =>
          this.send({ kind: 'drawn', id: reply.id, result }),
        );
      case 'print':
        return void resultOf(this.surroundings.printPdf(reply.html)).then((result) =>
          this.send({ kind: 'printed', id: reply.id, result }),
        );
      case 'closed':
        // Its last word: the notebook is one file again. What still holds the process is of no use to anybody.
        return this.transport.kill();
    }
  }

  private end(exit: ProcessExit): void {
    const wasOpen = this.state === 'open';
    if (wasOpen || this.state === 'starting') this.surroundings.onCrash(exit);
    this.state = 'ended';
    this.opened?.(fail('internal', message('application.hostNotStarted')));
    this.rekeyed?.({ isClosed: true, result: interrupted() });
    for (const answer of this.calls.values()) answer(interrupted());
    this.calls.clear();
    if (wasOpen) this.surroundings.onLost();
  }
}

function interrupted(): Result<never> {
  return fail('no-notebook-open', message('application.callInterrupted'));
}

async function resultOf<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await work);
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure };
    return fail('internal', message('ipc.internal'), error instanceof Error ? error.message : String(error));
  }
}
