import { parseHtml, wordsOf } from './html-tree';

const longestScript = 1_000_000;
const mostObjects = 5000;
const deepestValue = 8;
/** Types that describe the document itself, the best first. */
const documentTypes = [
  /(?:Article|BlogPosting|Report|LiveBlogPosting)$/,
  /^(?:CreativeWork|Book|Chapter|Thesis|Legislation|GovernmentPublication)$/,
  /^(?:WebPage|ItemPage)$/,
];

type JsonObject = Readonly<Record<string, unknown>>;

/** What JSON-LD says of the document; each part undefined where it says nothing. */
export interface JsonLdFacts {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** The journal or site that the document is part of. */
  readonly container: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly created: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly licence: string | undefined;
}

/** Reads schema.org facts from the JSON-LD scripts of a page; broken ones are passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdFacts | undefined {
  const objects = scripts.flatMap(objectsIn).slice(0, mostObjects);
  const documentObject = documentTypes
    .map((type) => objects.find((object) => typesOf(object).some((name) => type.test(name))))
    .find((object) => object !== undefined);
  if (!documentObject) return undefined;
  const named = objects.filter((object) => typeof object['@id'] === 'string' && object['name'] !== undefined);
  const byId = new Map(named.map((object) => [object['@id'], object]));
  const names = (value: unknown) => namesOf(value, byId);
  const get = (key: string) => documentObject[key];
  return {
    title: textOf(get('headline')) ?? textOf(get('name')),
    publisher: names(get('publisher')),
    container: names(get('isPartOf')),
    author: names(get('author')) ?? names(get('creator')),
    published: textOf(get('datePublished')),
    created: textOf(get('dateCreated')),
    language: textOf(get('inLanguage')),
    url: textOf(get('url')) ?? textOf(get('mainEntityOfPage')),
    licence: textOf(get('license')),
  };
}

/** All objects of a script, outer ones first, without recursion. */
function objectsIn(script: string): JsonObject[] {
  if (script.length > longestScript) return [];
  const root = readScript(script);
  const found: JsonObject[] = [];
  const queue: unknown[] = [root];
  for (const value of queue) {
    if (queue.length > mostObjects) break;
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
    else if (isObject(value)) {
      found.push(value);
      queue.push(
        ...Object.values(value)
          .filter((inner) => typeof inner === 'object')
          .slice(0, mostObjects),
      );
    }
  }
  return found;
}

/** What surrounds the JSON in pages that were once XHTML. */
const wrapping =
  /^(?:\/\*|\/\/)?\s*<!(?:--|\[CDATA\[)\s*(?:\*\/)?|(?:\/\*|\/\/)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$|;$/g;

/** The value of a script, also where lines break within its strings; undefined where it is none. */
function readScript(script: string): unknown {
  const json = script
    .trim()
    .replace(wrapping, '')
    .replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string | undefined {
  const values = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = values.flatMap((entry) => {
    if (!isObject(entry)) return textOf(entry) ?? [];
    const whole = entry['name'] === undefined ? byId.get(entry['@id']) : entry;
    return textOf(whole?.['name']) ?? nameInParts(entry) ?? [];
  });
  // An address in place of a name says where to look, not who it is.
  const real = names.filter((name) => !/^https?:/.test(name));
  return real.length === 0 ? undefined : [...new Set(real)].join('; ');
}

function nameInParts(person: JsonObject): string | undefined {
  const parts = [person['givenName'], person['familyName']].flatMap((part) => textOf(part) ?? []);
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** The words of a value, as deep as writers wrap them. */
function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return withoutReferences(value);
  if (typeof value === 'number') return String(value);
  if (depth === deepestValue) return undefined;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  return isObject(value) ? textOf(value['@value'] ?? value['@id'] ?? value['name'], depth + 1) : undefined;
}

/** JSON needs no character references, and yet writers put them in. */
function withoutReferences(value: string): string {
  return /&[#\w]+;/.test(value) ? wordsOf(parseHtml(value.replaceAll('<', '&lt;')), longestScript) : value;
}

function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
