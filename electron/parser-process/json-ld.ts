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
  readonly author: string | undefined;
  readonly published: string | undefined;
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
  const named = objects.filter((object) => object['name'] !== undefined);
  const byId = new Map(named.map((object) => [object['@id'], object]));
  const names = (value: unknown) => namesOf(value, byId);
  const get = (key: string) => documentObject[key];
  return {
    title: textOf(get('headline')) ?? textOf(get('name')),
    publisher: names(get('publisher')),
    author: names(get('author')) ?? names(get('creator')),
    published: textOf(get('datePublished')),
    language: textOf(get('inLanguage')),
    url: textOf(get('url')) ?? textOf(get('mainEntityOfPage')),
    licence: textOf(get('license')),
  };
}

/** All objects of a script, outer ones first, without recursion. */
function objectsIn(script: string): JsonObject[] {
  if (script.length > longestScript) return [];
  let root: unknown;
  try {
    root = JSON.parse(script.trim().replace(/^<!--|-->$/g, ''));
  } catch {
    return [];
  }
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

function namesOf(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string | undefined {
  const values = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = values.flatMap((entry) => {
    if (!isObject(entry)) return textOf(entry) ?? [];
    const whole = entry['name'] === undefined ? byId.get(entry['@id']) : entry;
    return textOf(whole?.['name']) ?? [];
  });
  // An address in place of a name says where to look, not who it is.
  const real = names.filter((name) => !/^https?:/.test(name));
  return real.length === 0 ? undefined : [...new Set(real)].join('; ');
}

/** The words of a value, as deep as writers wrap them. */
function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (depth === deepestValue) return undefined;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  return isObject(value) ? textOf(value['@value'] ?? value['@id'] ?? value['name'], depth + 1) : undefined;
}

function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
