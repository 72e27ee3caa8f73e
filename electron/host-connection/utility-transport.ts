import { utilityProcess } from 'electron';

/** How a process ended. */
export interface ProcessExit {
  readonly code: number;
  /** True where the engine itself gave up for want of memory. */
  readonly outOfMemory: boolean;
}

/** A process that talks in messages. */
export interface ProcessTransport {
  readonly pid: number | undefined;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however the process ended. */
  onExit(listener: (exit: ProcessExit) => void): void;
  kill(): void;
}

/** How one of the application's own processes is started. */
export interface UtilityStart {
  /** What the system's process list shows. */
  readonly name: string;
  readonly args?: readonly string[];
  /** For the engine. */
  readonly execArgv?: readonly string[];
}

/** Starts one of the application's own processes. `entry` is the path of its built program. */
export function startUtility(
  entry: string,
  { name, args = [], execArgv = [] }: UtilityStart,
): ProcessTransport {
  const child = utilityProcess.fork(entry, [...args], {
    serviceName: name,
    execArgv: [...execArgv],
    // Standard output belongs to the answer of a command.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let outOfMemory = false;
  let hasExited = false;
  child.on('error', (_type, location) => (outOfMemory ||= /heap|memory/i.test(String(location))));
  child.on('exit', () => (hasExited = true));
  return {
    get pid() {
      return child.pid;
    },
    post: (message) => {
      if (!hasExited) child.postMessage(message);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', (code) => listener({ code, outOfMemory })),
    kill: () => void child.kill(),
  };
}
