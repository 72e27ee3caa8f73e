import { cslItemSchema, type CslItem } from '../../shared/reference/reference-schema';
import { message } from '../messages/messages';
import type { ReadReference, ReadReferences } from './read-reference';

/** CSL-JSON needs five. */
const deepest = 32;

/** What a list of CSL-JSON holds; an entry that is none is named by its number. */
export function readCslJson(text: string): ReadReferences {
  const parsed = JSON.parse(text) as unknown;
  const list: unknown[] = Array.isArray(parsed) ? parsed : itemsOf(parsed);
  const references: ReadReference[] = [];
  const failed: ReadReferences['failed'][number][] = [];
  list.forEach((entry, index) => {
    const line = index + 1;
    const item = cslItemSchema.safeParse(entry);
    const key = item.success ? keyOf(item.data['id']) : null;
    if (item.success && isSaying(item.data) && isShallow(entry))
      references.push({ item: item.data, key, line, files: [] });
    else failed.push({ key, line, message: message('reference.bad.noItem') });
  });
  return { references, failed };
}

/** Programs number their entries, or name them. */
function keyOf(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** What is nested deeper was made to fill the stack of whoever goes through it. */
function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < deepest && Object.values(value).every((inner) => isShallow(inner, depth + 1));
}

function isSaying({ title, DOI, URL: url }: CslItem): boolean {
  return [title, DOI, url].some((words) => words !== undefined && words.trim() !== '');
}

function itemsOf(parsed: unknown): unknown[] {
  const items = typeof parsed === 'object' && parsed !== null && 'items' in parsed ? parsed.items : parsed;
  return Array.isArray(items) ? items : [items];
}
