import { app } from 'electron';
import {
  createParserHost,
  type ParserExit,
  type ParserHost,
  type ParserLimits,
  type ParserTransport,
} from '../parser-process/parser-client';
import { startUtility } from './utility-transport';

const mebibyte = 1024 * 1024;
/** Part of the limit that is left for the heap; the rest is the document's bytes and the program itself. */
const heapShare = 0.75;

/** What becomes of a parser process that fails. */
export interface ParserCrashes {
  /** Arguments by which it keeps a report itself. */
  readonly args: readonly string[];
  onCrash(exit: ParserExit): void;
}

/** A parser host whose process is one of Electron's utility processes. `entry` is the built parser process. */
export function utilityParser(
  entry: string,
  limits: () => ParserLimits,
  crashes: ParserCrashes = { args: [], onCrash: () => undefined },
): ParserHost {
  const start = (now: ParserLimits): ParserTransport => utilityTransport(entry, now, crashes.args);
  return createParserHost({ start, limits, onCrash: (exit) => crashes.onCrash(exit) });
}

function utilityTransport(entry: string, limits: ParserLimits, args: readonly string[]): ParserTransport {
  const heapMegabytes = Math.max(64, Math.floor((limits.memoryBytes * heapShare) / mebibyte));
  const execArgv = [`--max-old-space-size=${heapMegabytes}`];
  const child = startUtility(entry, { name: 'Claimbook document reader', args, execArgv });
  return {
    send: (request) => child.post(request),
    onMessage: (listener) => child.onMessage(listener),
    onExit: (listener) =>
      child.onExit(({ code, outOfMemory }) => listener({ code, signal: null, outOfMemory })),
    kill: () => child.kill(),
    memoryBytes: () => Promise.resolve(residentBytes(child.pid)),
  };
}

/** Resident memory of a process of this application, in bytes. */
function residentBytes(pid: number | undefined): number | undefined {
  const metric =
    pid === undefined ? undefined : app.getAppMetrics().find((candidate) => candidate.pid === pid);
  return metric === undefined ? undefined : metric.memory.workingSetSize * 1024;
}
