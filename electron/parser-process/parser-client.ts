import { FailureError } from '../../shared/result';
import {
  parserReplySchema,
  type PageDrawer,
  type PageImage,
  type PageRequest,
  type ParseInput,
  type ParserReply,
  type ParserRequest,
  type SourceParser,
} from '../../shared/source/source-parser';
import type { ParsedSource } from '../../shared/source/source-schema';
import { message } from '../messages/messages';

/** How a parser process ended, as far as its transport can tell. */
export interface ParserExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** True where the engine itself gave up for want of memory. */
  readonly outOfMemory: boolean;
}

/** One running parser process, whatever it runs in (a Node child, Electron's utilityProcess). */
export interface ParserTransport {
  send(request: ParserRequest): void;
  onMessage(listener: (reply: unknown) => void): void;
  /** Called once, however the process ended. */
  onExit(listener: (exit: ParserExit) => void): void;
  kill(): void;
  /** Resident memory in bytes; undefined where it cannot be told. */
  memoryBytes(): Promise<number | undefined>;
  /** While idle, the process must not keep its owner from exiting. Left out where nothing needs doing. */
  setIdle?(isIdle: boolean): void;
}

export interface ParserLimits {
  readonly timeoutMs: number;
  readonly memoryBytes: number;
}

export interface ParserHostOptions {
  /** Starts a process; called on first need and again after one ended. */
  readonly start: (limits: ParserLimits) => ParserTransport;
  /** Read before each document, so that a changed setting counts at once. */
  readonly limits: () => ParserLimits;
  /** How often memory is looked at, in ms. */
  readonly memoryCheckMs?: number;
  /** A process ended that nobody had told to. */
  readonly onCrash?: (exit: ParserExit) => void;
}

/** What is asked of the process. */
type Work = { readonly input: ParseInput } | { readonly page: PageRequest };

/** A parser that runs in a process of its own, and the way to end that process. */
export interface ParserHost extends SourceParser, PageDrawer {
  /** Starts the process, so that it is ready by the time the first document is there. */
  warmUp(): void;
  /** Ends the process; a document that is being read fails with code cancelled. */
  close(): void;
}

interface Running {
  readonly transport: ParserTransport;
  readonly limits: ParserLimits;
  /** It has worked before, and may carry what that left. */
  hasWorked: boolean;
}

interface Waiting {
  readonly id: number;
  readonly finish: (reply: ParserReply) => void;
  readonly fail: (error: FailureError) => void;
}

/** Past this share of the memory limit a process is replaced before the next document. */
const retireShare = 0.5;

/**
 * Makes a parser host on any transport: one document at a time, in order; a process that crashes, hangs or grows past
 * its limit is ended, its document fails with code parser-crashed, parser-timeout or parser-memory (the first and the
 * last only if a fresh process cannot read it either), and the next document gets a fresh process.
 */
export function createParserHost(options: ParserHostOptions): ParserHost {
  let running: Running | undefined;
  let waiting: Waiting | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  let isClosed = false;

  function ensureRunning(): Running {
    const limits = options.limits();
    // A limit that has changed is also built into the process (heap size), so a new one is needed.
    if (running && running.limits.memoryBytes !== limits.memoryBytes) stop();
    if (running) return running;
    const started: Running = { transport: options.start(limits), limits, hasWorked: false };
    running = started;
    started.transport.onMessage((raw) => receive(started, raw));
    started.transport.onExit((exit) => {
      if (running !== started) return;
      running = undefined;
      options.onCrash?.(exit);
      waiting?.fail(exitError(exit));
    });
    return started;
  }

  function receive(from: Running, raw: unknown): void {
    if (running !== from || !waiting) return;
    const reply = parserReplySchema.safeParse(raw);
    if (!reply.success || reply.data.id !== waiting.id) {
      const { fail } = waiting;
      stop();
      fail(
        new FailureError(
          'parser-crashed',
          message('source.parser.crashed'),
          'The parser sent an invalid answer.',
        ),
      );
      return;
    }
    waiting.finish(reply.data);
  }

  function stop(): void {
    const ended = running;
    running = undefined;
    ended?.transport.kill();
  }

  async function ask(work: Work): Promise<ParserReply> {
    if (isClosed) throw new FailureError('cancelled', message('source.parser.closed'));
    const { timeoutMs, memoryBytes } = options.limits();
    const now = ensureRunning();
    now.hasWorked = true;
    const { transport } = now;
    const id = ++lastId;
    const reply = await new Promise<ParserReply>((resolve, reject) => {
      const end = (error: FailureError) => {
        stop();
        waiting?.fail(error);
      };
      const timeout = setTimeout(() => end(timeoutError(timeoutMs)), timeoutMs);
      const watch = setInterval(() => {
        void transport.memoryBytes().then((used) => {
          if (used !== undefined && used > memoryBytes && waiting?.id === id) end(memoryError(memoryBytes));
        });
      }, options.memoryCheckMs ?? 200);
      const settle = () => {
        clearTimeout(timeout);
        clearInterval(watch);
        waiting = undefined;
      };
      waiting = {
        id,
        finish: (value) => (settle(), resolve(value)),
        fail: (error) => (settle(), reject(error)),
      };
      transport.setIdle?.(false);
      transport.send({ id, ...work });
    });
    await retireIfLarge(transport, memoryBytes);
    if ('failure' in reply)
      throw new FailureError(reply.failure.code, reply.failure.message, reply.failure.detail);
    return reply;
  }

  /** A document is blamed for the end of a process only where a fresh one ends too: what was read before may have harmed it. */
  async function askAgainIfHarmed(work: Work): Promise<ParserReply> {
    const hadWorked = running?.hasWorked === true;
    try {
      return await ask(work);
    } catch (error) {
      const hasEnded = running === undefined && error instanceof FailureError && hasCrashed(error);
      if (!hadWorked || !hasEnded || isClosed) throw error;
      return ask(work);
    }
  }

  /** One after the other; an answer of the other kind is none. */
  function inTurn<T>(work: Work, take: (reply: ParserReply) => T | undefined): Promise<T> {
    const result = queue.then(async () => {
      const value = take(await askAgainIfHarmed(work));
      if (value !== undefined) return value;
      stop();
      throw new FailureError(
        'parser-crashed',
        message('source.parser.crashed'),
        'It answered something else.',
      );
    });
    queue = result.catch(() => undefined);
    return result;
  }

  async function retireIfLarge(transport: ParserTransport, limitBytes: number): Promise<void> {
    const used = await transport.memoryBytes();
    if (running?.transport !== transport) return;
    if (used !== undefined && used > limitBytes * retireShare) stop();
    else transport.setIdle?.(true);
  }

  return {
    warmUp: () => ensureRunning().transport.setIdle?.(true),
    parse: (input) =>
      inTurn<ParsedSource>({ input }, (reply) => ('parsed' in reply ? reply.parsed : undefined)),
    drawPage: (page) => inTurn<PageImage>({ page }, (reply) => ('image' in reply ? reply.image : undefined)),
    close() {
      isClosed = true;
      stop();
      waiting?.fail(new FailureError('cancelled', message('source.parser.closed')));
    },
  };
}

function hasCrashed({ failure }: FailureError): boolean {
  return failure.code === 'parser-crashed' || failure.code === 'parser-memory';
}

function exitError(exit: ParserExit): FailureError {
  const detail = `exit code ${exit.code ?? 'none'}, signal ${exit.signal ?? 'none'}`;
  return exit.outOfMemory
    ? new FailureError('parser-memory', message('source.parser.outOfMemory'), detail)
    : new FailureError('parser-crashed', message('source.parser.crashed'), detail);
}

function timeoutError(timeoutMs: number): FailureError {
  return new FailureError('parser-timeout', message('source.parser.timeout', { seconds: timeoutMs / 1000 }));
}

function memoryError(memoryBytes: number): FailureError {
  const megabytes = Math.round(memoryBytes / (1024 * 1024));
  return new FailureError('parser-memory', message('source.parser.memory', { megabytes }));
}
