import path from 'node:path';
import Engine, { type SqliteValue } from '@signalapp/sqlcipher';
import { normalizePassphrase } from '../../shared/encryption/passphrase';
import { FailureError } from '../../shared/result';
import { wellFormed } from '../../shared/text/well-formed';
import { message } from '../messages/messages';
import { codeOf, toFailure } from './engine-failure';

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * The one place that knows the SQLite engine. Every method throws FailureError with a code that fits what happened
 * (disk-full, notebook-read-only, notebook-damaged, notebook-in-use, …); after a failed transaction the database is
 * as it was before and can be used on. Rows come back as `Row` unchecked: tables are STRICT and the schema is compared
 * on opening.
 */
export class Database {
  readonly file: string;
  private readonly engine: Engine;
  private readonly passphrase: string;
  private isOpen = true;
  private isInTransaction = false;

  /**
   * Opens a file, making an empty one where there is none: look at the header first. With a passphrase it is an
   * encrypted one (SQLCipher 4, its defaults); throws wrong-passphrase where this is not its own.
   */
  constructor(file: string, passphrase?: string) {
    this.file = file;
    this.passphrase = passphrase ?? '';
    try {
      this.engine = new Engine(file, { cacheStatements: true });
    } catch (error) {
      throw toFailure(withOpenCode(error), file);
    }
    if (passphrase !== undefined) this.unlock(passphrase);
    // The search index is declared with the engine's own tokenizer; without it even a look at it fails.
    try {
      this.guard(() => this.engine.initTokenizer());
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Runs one statement that returns nothing; answers how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return this.guard(() => this.engine.prepare(sql).run(bind(values)).changes);
  }

  /** Adds a row; the names come from the code, never from data. */
  insert(table: string, row: SqlRow): void {
    const columns = Object.keys(row);
    this.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...Object.values(row),
    );
  }

  /** Adds a row, or gives the row with the same id these values. What refers to it stays. */
  upsert(table: string, row: SqlRow): void {
    const columns = Object.keys(row);
    const updates = columns
      .filter((column) => column !== 'id')
      .map((column) => `${column} = excluded.${column}`);
    this.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
      ...Object.values(row),
    );
  }

  /** The first row, or undefined. */
  get<Row extends object = SqlRow>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.guard(() => this.engine.prepare(sql).get(bind(values)) as Row | undefined);
  }

  /** All rows. */
  all<Row extends object = SqlRow>(sql: string, ...values: SqlValue[]): Row[] {
    return this.guard(() => this.engine.prepare(sql).all(bind(values)) as Row[]);
  }

  /** Runs statements without values, such as a migration. */
  exec(sql: string): void {
    this.guard(() => this.engine.exec(sql));
  }

  /** Sets or reads a pragma; answers the first column of its first row. */
  pragma(pragma: string): SqlValue | undefined {
    return this.guard(() => this.engine.pragma(pragma, { simple: true }) as SqlValue | undefined);
  }

  /**
   * Runs `run` in a write transaction that is kept if it returns and undone if it throws. A transaction inside another
   * is part of it. `run` is synchronous.
   */
  transaction<T>(run: () => T): T {
    if (this.isInTransaction) return run();
    this.exec('BEGIN IMMEDIATE');
    this.isInTransaction = true;
    try {
      const result = run();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    } finally {
      this.isInTransaction = false;
    }
  }

  /** Closes the engine. Safe to call twice; a database that is left open can end the process badly. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    try {
      this.engine.close();
    } catch (error) {
      throw toFailure(error, this.file);
    }
  }

  /**
   * Adds a database beside this one under a name of the code's; an empty passphrase makes it a plain one. Statements
   * reach it as `name.table` until `DETACH name`.
   */
  attach(file: string, name: string, passphrase: string): void {
    this.run(`ATTACH DATABASE ? AS ${name} KEY ?`, file, normalizePassphrase(passphrase));
  }

  /**
   * Adds an encrypted database that the passphrase of this one opens. A copy of this one has the same key, and is there at
   * once; for any other the key is derived from the passphrase and from what stands in the file.
   */
  attachWithOwnPassphrase(file: string, name: string): void {
    try {
      this.run(`ATTACH DATABASE ? AS ${name}`, file);
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== 'notebook-damaged') throw error;
      this.attach(file, name, this.passphrase);
    }
  }

  /** Deriving the key takes about a quarter of a second, on purpose. */
  private unlock(passphrase: string): void {
    try {
      // Otherwise the engine writes about keys that do not fit to standard error.
      this.engine.exec('PRAGMA cipher_log_level = NONE');
      this.engine.exec(`PRAGMA key = '${normalizePassphrase(passphrase).replaceAll("'", "''")}'`);
      this.engine.pragma('schema_version', { simple: true });
    } catch (error) {
      this.close();
      if (codeOf(error) !== 'SQLITE_NOTADB') throw toFailure(error, this.file);
      const name = path.basename(this.file);
      throw new FailureError('wrong-passphrase', message('notebook.file.wrongPassphrase', { name }));
    }
  }

  private rollBack(): void {
    try {
      this.engine.exec('ROLLBACK');
    } catch {
      // After a full disk or a disk error SQLite has rolled back by itself, and says that there is nothing to undo.
    }
  }

  private guard<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw toFailure(error, this.file);
    }
  }
}

/** The engine counts parameters exactly and knows neither undefined nor lone surrogates. */
function bind(values: readonly SqlValue[]): SqliteValue<object>[] {
  return values.map((value) =>
    typeof value === 'string' ? wellFormed(value) : (value as SqliteValue<object>),
  );
}

/** The engine gives an error while opening no code. */
function withOpenCode(error: unknown): unknown {
  if (error instanceof Error && !('code' in error)) Object.assign(error, { code: 'SQLITE_CANTOPEN' });
  return error;
}
