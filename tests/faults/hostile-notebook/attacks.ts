import type { Database } from '../../../electron/notebook-file/database';
import type { Random } from '../../fuzz/random';

/** A change that an attacker makes to a notebook before giving it away. */
export interface Attack {
  readonly name: string;
  apply(database: Database): void;
}

const scripts = '"><img src=x onerror="globalThis.hostileRan=1"><script>globalThis.hostileRan=1</script>';

/** Values that a column of text does not expect, as SQL. */
const texts: readonly (readonly [string, string])[] = [
  ['empty', `''`],
  ['scripts', `'${scripts}'`],
  ['invalid UTF-8', `CAST(x'c328ff80' AS TEXT)`],
  ['a zero byte', `'a' || char(0) || 'b'`],
  ['control and bidi characters', `char(7, 27, 8238, 8294, 65279) || '[2J'`],
  ['a megabyte', `replace(hex(zeroblob(500000)), '00', '党')`],
  ['no JSON', `'{"a":'`],
  ['JSON null', `'null'`],
  ['a JSON list', `'[]'`],
  ['a JSON object', `'{}'`],
  ['a JSON number', `'7'`],
  ['JSON of other types', `'{"title":1,"blocks":{},"format":"1","names":[{}],"fileName":[]}'`],
  ['a JSON list of nulls', `'[null,null]'`],
  ['a prototype', `'{"__proto__":{"polluted":true},"constructor":null}'`],
  ['deep JSON', `replace(hex(zeroblob(20000)), '00', '[') || replace(hex(zeroblob(20000)), '00', ']')`],
  ['a path', `'../../../../tmp/claimbook-escaped'`],
];
const numbers: readonly (readonly [string, string])[] = [
  ['a negative number', '-1'],
  ['zero', '0'],
  ['past what JavaScript can count', '9007199254740993'],
  ['the smallest number', '-9223372036854775808'],
  ['a large number', '1000000000000'],
];

/** Changes to what a notebook is, or declares: each has to be refused. */
export const schemaAttacks: readonly Attack[] = [
  sql('a trigger', `CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM log_entry; END`),
  sql('a view', `CREATE VIEW v AS SELECT load_extension('/tmp/evil.so')`),
  sql('a virtual table', `CREATE VIRTUAL TABLE evil USING fts5(a)`),
  sql('a table more', `CREATE TABLE evil (a CHECK (a > randomblob(1000000000)))`),
  sql('an index on an expression', `CREATE INDEX evil ON claim (lower(statement))`),
  sql('a generated column', `ALTER TABLE claim ADD COLUMN evil TEXT AS (upper(statement)) VIRTUAL`),
  sql('a column less', `ALTER TABLE memo DROP COLUMN template`),
  sql('a table less', `DROP TABLE claim_attribution`),
  sql('a table in place of a view', `DROP TABLE memo_link; CREATE VIEW memo_link AS SELECT 1 AS memo_id`),
  schema('other types', `replace(sql, 'STRICT', '')`),
  schema('a check that fails', `replace(sql, 'notes TEXT NOT NULL', 'notes TEXT NOT NULL CHECK (0)')`),
  schema('no SQL', `'CREATE TABLE claim (' || substr(sql, 30)`),
  sql('no notebook row', `DELETE FROM notebook`),
  pragma('another application', 'application_id = 1'),
  pragma('a huge version', 'user_version = 2147483647'),
  pragma('a negative version', 'user_version = -5'),
  pragma('no version', 'user_version = 0'),
  pragma('an older version than it is', 'user_version = 3'),
];

/** Every column of every table with every value that it does not expect, in one row or in all. */
export function columnAttacks(database: Database): Attack[] {
  return tablesOf(database).flatMap((table) =>
    columnsOf(database, table).flatMap(({ name, type }) =>
      (type === 'TEXT' ? texts : numbers).map(([what, value]) => ({
        name: `${table}.${name}: ${what}`,
        apply(attacked) {
          attacked.pragma('foreign_keys = OFF');
          attacked.pragma('ignore_check_constraints = ON');
          attacked.exec(`UPDATE OR REPLACE ${table} SET ${name} = ${value}`);
        },
      })),
    ),
  );
}

/** What hangs whoever follows it without looking where it has been. */
export const circleAttacks: readonly Attack[] = [
  sql('a group inside itself', `UPDATE source_group SET parent_id = id`),
  sql('a claim linked to itself', `UPDATE OR REPLACE claim_link SET to_id = from_id`),
  sql('a source derived from itself', `UPDATE OR REPLACE source_relation SET other_id = source_id`),
  sql('an entity that is its own chair', `UPDATE relation SET to_id = from_id`),
  sql(
    'a note on an entity that is a claim',
    `UPDATE memo SET about_kind = 'entity', about_id = (SELECT id FROM claim)`,
  ),
  sql(
    'a passage that ends before it begins',
    `UPDATE evidence SET start_position = 9, end_position = 3, quote = ''`,
  ),
  sql('a passage past the end', `UPDATE evidence SET start_position = 100000, end_position = 900000`),
  sql('a passage of another source', `UPDATE evidence SET source_id = (SELECT max(id) FROM source)`),
  sql('a version that is not there', `UPDATE source SET current_version = 77`),
];

/** So many of a list, each at most once, in a random order. */
export function someOf<T>(list: readonly T[], count: number, random: Random): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(random.below(left.length), 1));
  }
  return taken;
}

function sql(name: string, statements: string): Attack {
  return {
    name,
    apply(database) {
      database.pragma('foreign_keys = OFF');
      database.pragma('ignore_check_constraints = ON');
      database.exec(statements);
    },
  };
}

/** Rewrites how the table of claims is declared, without asking the engine. */
function schema(name: string, expression: string): Attack {
  return {
    name: `schema: ${name}`,
    apply(database) {
      database.pragma('writable_schema = ON');
      database.exec(`UPDATE sqlite_schema SET sql = ${expression} WHERE name = 'claim'`);
      database.pragma('writable_schema = OFF');
    },
  };
}

function pragma(name: string, setting: string): Attack {
  return { name, apply: (database) => void database.pragma(setting) };
}

function tablesOf(database: Database): string[] {
  return database
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       AND name NOT LIKE 'search\\_text\\_%' ESCAPE '\\' AND name <> 'search_text' ORDER BY name`,
    )
    .map(({ name }) => name);
}

function columnsOf(database: Database, table: string): { name: string; type: string }[] {
  return database.all<{ name: string; type: string }>(`PRAGMA table_info(${table})`);
}
