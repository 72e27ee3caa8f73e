import { nameScore, searchableName, type SearchableName } from '../../shared/entity/name-search';
import type { ReadableThing } from './thing-memory';
import type { Thing } from './search-thing';

/** How the Chinese in a name is read; more than one way where a surname has a reading of its own. */
type ReadName = (name: string, isPerson: boolean) => readonly (readonly string[])[];

/** How the names of entities and codes sound. The dictionary is large, and is loaded when it is first needed. */
export class NameReadings {
  private readonly load: () => Promise<ReadName>;
  private readonly isPerson: (entityId: string) => boolean;
  private read: ReadName | undefined;
  private readonly known = new Map<string, SearchableName>();

  constructor(load: () => Promise<ReadName>, isPerson: (entityId: string) => boolean) {
    this.load = load;
    this.isPerson = isPerson;
  }

  /** Loads the dictionary. */
  async prepare(): Promise<void> {
    this.read ??= await this.load();
  }

  /** The syllables of all Chinese names of a thing; none of what is no entity and no code. */
  of(thing: Thing): readonly (readonly string[])[] {
    return thing.parts
      .filter(({ field }) => isNameField(thing.kind, field))
      .flatMap(({ text }) => this.readingsOf(thing, text));
  }

  /** Whether one of the names of a thing is read like letters that were typed, or has these initials. */
  soundsLike(thing: ReadableThing, text: string, letters: string): boolean {
    if (!thing.parts.some(({ part }) => part.text === text && isNameField(thing.kind, part.field)))
      return false;
    const key = `${this.isNameOfPerson(thing) ? 'person' : ''} ${text}`;
    let name = this.known.get(key);
    if (!name) this.known.set(key, (name = searchableName('', this.readingsOf(thing, text))));
    return name.readings.length > 0 && nameScore(name, letters) > 0;
  }

  private readingsOf(thing: Pick<Thing, 'kind' | 'id'>, text: string): readonly (readonly string[])[] {
    return this.read?.(text, this.isNameOfPerson(thing)) ?? [];
  }

  private isNameOfPerson({ kind, id }: Pick<Thing, 'kind' | 'id'>): boolean {
    return kind === 'entity' && this.isPerson(id);
  }
}

function isNameField(kind: Thing['kind'], field: Thing['parts'][number]['field']): boolean {
  return (kind === 'entity' && field === 'name') || (kind === 'code' && field === 'label');
}
