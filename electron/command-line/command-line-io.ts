import type { SourceParser } from '../../shared/source/source-parser';

/** A stream that takes text. */
export interface TextSink {
  write(text: string): unknown;
}

/** What a command talks to and where it stands. */
export interface CommandLineIo {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /**
   * Reads documents and prints pages. Plain Node forks a parser and starts an Electron where these are left out; the
   * packaged application, which is an Electron and may not fork Node, gives its own.
   */
  readonly parser?: SourceParser;
  readonly printPdf?: (html: string) => Promise<Uint8Array>;
  /** What the environment gave. */
  readonly passphrases?: GivenPassphrases;
  /** Asks on the terminal without showing what is typed; left out where there is none. Rejects with cancelled. */
  readonly askSecret?: (question: string) => Promise<string>;
}

/** Passphrases of notebooks that a command was started with. */
export interface GivenPassphrases {
  readonly current?: string | undefined;
  /** The one that a notebook shall have from now on. */
  readonly next?: string | undefined;
  /** Of an encrypted evidence pack. */
  readonly pack?: string | undefined;
}

/** What a command has to say when it is done. */
export interface CommandResult {
  /** The document for --json. */
  readonly json: unknown;
  /** The same for people, written as it is. */
  readonly words: string;
  /** What people should know besides, for stderr. */
  readonly notes?: readonly string[];
  readonly exitCode?: 0 | 1;
}
