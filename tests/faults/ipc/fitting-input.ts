import { z } from 'zod';
import type { Operation } from '../../../shared/ipc/operation';
import type { Random } from '../../fuzz/random';
import { hostileTexts } from './hostile-values';

/** The part of JSON Schema that zod makes of the inputs of operations. */
export interface InputSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: InputSchema | boolean;
  readonly items?: InputSchema;
  readonly prefixItems?: readonly InputSchema[];
  readonly minItems?: number;
  readonly anyOf?: readonly InputSchema[];
  readonly oneOf?: readonly InputSchema[];
  readonly allOf?: readonly InputSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, InputSchema>>;
}

/** What an input can name. */
export interface Known {
  /** Of whatever the notebook holds: most of what is asked for has to be there, or nothing is reached. */
  readonly ids: readonly string[];
  readonly codeIds: readonly string[];
  /** Where files may be read and written. */
  readonly paths: readonly string[];
}

/** Nesting (levels) after which an input that holds itself ends. */
const deepest = 7;

const placeNames = /^(path|paths|file|files|folder)$/;

/** Whether a string under this name is taken for a place on the disk, where only known ones may be tried. */
export function isPlaceName(name: string): boolean {
  return placeNames.test(name);
}

/** The schema of what an operation takes. */
export function inputSchemaOf({ input }: Operation): InputSchema {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as InputSchema;
}

/** Makes inputs that fit a schema, as far as JSON Schema can say it. */
export class FittingInputs {
  private readonly root: InputSchema;
  private readonly known: Known;
  private readonly random: Random;

  constructor(root: InputSchema, known: Known, random: Random) {
    this.root = root;
    this.known = known;
    this.random = random;
  }

  /** One more. */
  next(): unknown {
    return this.make(this.root, '', 0);
  }

  private make(schema: InputSchema, name: string, depth: number): unknown {
    const { random } = this;
    if (schema.$ref !== undefined) return this.make(this.resolve(schema.$ref), name, depth + 1);
    if ('const' in schema) return schema.const;
    if (schema.enum) return random.pick(schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return this.make(this.choose(choices, depth), name, depth);
    if (schema.allOf) {
      return Object.assign({}, ...schema.allOf.map((part) => this.make(part, name, depth))) as unknown;
    }
    switch (schema.type) {
      case 'object':
        return this.makeObject(schema, depth);
      case 'array':
        return this.makeArray(schema, name, depth);
      case 'string':
        return this.makeText(schema, name);
      case 'integer':
      case 'number':
        return this.makeNumber(schema);
      case 'boolean':
        return random.below(2) === 1;
      default:
        return null;
    }
  }

  /** Deep inside, what ends soonest. */
  private choose(choices: readonly InputSchema[], depth: number): InputSchema {
    const ending = choices.filter(({ type, $ref, oneOf }) => type !== 'object' && !$ref && !oneOf);
    return this.random.pick(depth > deepest && ending.length > 0 ? ending : choices);
  }

  private makeObject(schema: InputSchema, depth: number): unknown {
    const made: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const isNeeded = schema.required?.includes(name) ?? false;
      if (isNeeded || this.random.below(3) > 0) made[name] = this.make(property, name, depth + 1);
    }
    if (typeof schema.additionalProperties === 'object' && depth <= deepest) {
      made[this.random.pick(this.known.ids)] = this.make(schema.additionalProperties, '', depth + 1);
    }
    return made;
  }

  private makeArray(schema: InputSchema, name: string, depth: number): unknown[] {
    if (schema.prefixItems) return schema.prefixItems.map((item) => this.make(item, name, depth + 1));
    const least = schema.minItems ?? 0;
    const length = depth > deepest ? least : least + this.random.below(4);
    return Array.from({ length }, () => this.make(schema.items ?? {}, name, depth + 1));
  }

  private makeText({ format }: InputSchema, name: string): string {
    const { random, known } = this;
    if (isPlaceName(name)) return random.pick(known.paths);
    if (format === 'date-time') return '2025-03-04T05:06:07.000Z';
    if (format === 'base64') return 'iVBORw0KGgo=';
    if (/^codeIds?$/.test(name)) return random.pick(known.codeIds);
    if (format === 'uuid' || /ids?$/i.test(name)) return random.pick(known.ids);
    return random.pick(hostileTexts);
  }

  private makeNumber({ type, minimum = -1000, maximum = 1e15 }: InputSchema): number {
    const { random } = this;
    const usual = [minimum, minimum + 1, minimum + random.below(100), 1, 7, 12, maximum];
    const number = Math.min(maximum, Math.max(minimum, random.pick(usual)));
    return type === 'integer' || random.below(2) === 0 ? number : number + 0.5;
  }

  private resolve(reference: string): InputSchema {
    const name = reference.replace('#/$defs/', '');
    return reference === '#' ? this.root : (this.root.$defs?.[name] ?? {});
  }
}
