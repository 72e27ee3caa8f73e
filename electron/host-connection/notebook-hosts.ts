import type { OpenMode, NotebookInfo } from '../../shared/notebook/notebook-schema';
import { FailureError, succeed, type Result } from '../../shared/result';
import type { Settings } from '../../shared/settings/settings-schema';
import { message } from '../messages/messages';
import type { ParserHost } from '../parser-process/parser-client';
import { HostConnection, type KeyChange, type KeyChanged } from './host-connection';
import { utilityParser, type ParserCrashes } from './utility-parser';
import { startUtility } from './utility-transport';

/** What the hosts of this application need from outside. */
export interface NotebookHostOptions {
  /** Absolute paths of the built entries. */
  readonly hostEntry: string;
  readonly parserEntry: string;
  readonly citationStylesFolder: string;
  settings(): Pick<
    Settings,
    | 'analystName'
    | 'backupsKept'
    | 'importLimitBytes'
    | 'parserTimeoutMs'
    | 'parserMemoryBytes'
    | 'staleDays'
    | 'stalePostDays'
  >;
  printPdf(html: string): Promise<Uint8Array<ArrayBuffer>>;
  readonly signingKeyFile: string;
  readonly crashes: ProcessCrashes;
}

/** What becomes of processes that fail. */
export interface ProcessCrashes {
  /** Arguments by which a process keeps a report itself. */
  readonly args: readonly string[];
  onCrash(part: 'notebook' | 'documents', exit: { readonly code: number | null; outOfMemory: boolean }): void;
}

/** A notebook's file, and how it is to be opened. */
export interface NotebookPlace {
  readonly path: string;
  readonly mode: OpenMode;
  readonly passphrase?: string | undefined;
}

/** What a window hears from its notebook. */
export interface HostListener {
  onEvent(name: string, payload: unknown): void;
  onLost(): void;
}

/** An open notebook as its window uses it. */
export interface OpenNotebook {
  readonly info: NotebookInfo;
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Changes how the notebook opens; where it is closed by that, the connection has to be closed too. */
  rekey(change: KeyChange): Promise<KeyChanged>;
  close(): Promise<void>;
}

/** All notebook hosts of this application. Each has parser processes of its own, one to read and one to draw pages, started when first needed. */
export class NotebookHosts {
  private readonly options: NotebookHostOptions;
  private readonly connections = new Set<HostConnection>();

  constructor(options: NotebookHostOptions) {
    this.options = options;
  }

  /** Starts a host and opens or makes a notebook in it, with its passphrase where it has one. Never rejects. */
  async connect(
    { path, mode, passphrase }: NotebookPlace,
    listener: HostListener,
  ): Promise<Result<OpenNotebook>> {
    const { args } = this.options.crashes;
    const parser = this.startParser();
    // An import that runs must not keep a page waiting.
    const drawer = this.startParser();
    const parsers = [parser, drawer];
    const connection: HostConnection = new HostConnection(
      startUtility(this.options.hostEntry, { name: 'Claimbook notebook', args }),
      {
        settings: () => this.hostSettings(),
        parse: (input) => parser.parse(input),
        drawPage: (page) => drawer.drawPage(page),
        printPdf: (html) => this.options.printPdf(html),
        onEvent: (name, payload) => listener.onEvent(name, payload),
        onCrash: (exit) => this.options.crashes.onCrash('notebook', exit),
        onLost: () => {
          this.release(connection, parsers);
          listener.onLost();
        },
      },
    );
    this.connections.add(connection);
    const opened = await connection.open(path, mode, passphrase);
    if (!opened.ok) {
      this.release(connection, parsers);
      return opened;
    }
    return succeed({
      info: opened.value,
      call: (name, input) => connection.call(name, input),
      rekey: (change) => connection.rekey(change),
      close: async () => {
        await connection.close();
        this.release(connection, parsers);
      },
    });
  }

  /** Does something with notebooks that are not open, in a host that ends with it. Never rejects. */
  async rescue(name: string, input: unknown): Promise<Result<unknown>> {
    const { hostEntry, crashes } = this.options;
    const connection = new HostConnection(
      startUtility(hostEntry, { name: 'Claimbook notebook', args: crashes.args }),
      {
        settings: () => this.hostSettings(),
        parse: () => Promise.reject(new FailureError('cancelled', message('source.parser.closed'))),
        drawPage: () => Promise.reject(new FailureError('cancelled', message('source.parser.closed'))),
        printPdf: (html) => this.options.printPdf(html),
        onEvent: () => undefined,
        onCrash: (exit) => crashes.onCrash('notebook', exit),
        onLost: () => undefined,
      },
    );
    const answer = await connection.callUnopened(name, input);
    await connection.close();
    return answer;
  }

  /** Tells every host that the settings have changed. */
  settingsChanged(): void {
    for (const connection of this.connections) connection.sendSettings();
  }

  private release(connection: HostConnection, parsers: readonly ParserHost[]): void {
    this.connections.delete(connection);
    for (const parser of parsers) parser.close();
  }

  private startParser(): ParserHost {
    const { parserEntry, crashes } = this.options;
    const ofParser: ParserCrashes = {
      args: crashes.args,
      onCrash: (exit) => crashes.onCrash('documents', exit),
    };
    return utilityParser(parserEntry, () => this.parserLimits(), ofParser);
  }

  private parserLimits() {
    const { parserTimeoutMs, parserMemoryBytes } = this.options.settings();
    return { timeoutMs: parserTimeoutMs, memoryBytes: parserMemoryBytes };
  }

  private hostSettings() {
    const { analystName, backupsKept, importLimitBytes, staleDays, stalePostDays } = this.options.settings();
    const { citationStylesFolder, signingKeyFile } = this.options;
    return {
      analystName,
      backupsKept,
      importLimitBytes,
      staleDays,
      stalePostDays,
      citationStylesFolder,
      signingKeyFile,
    };
  }
}
