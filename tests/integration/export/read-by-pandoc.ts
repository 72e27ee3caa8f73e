import { z } from 'zod';
import { run } from './other-programs';
import { plainWords } from './words-of-layout';

const documentSchema = z.object({ blocks: z.array(z.unknown()) });

/** What pandoc reads in a file: its letters and digits in reading order, and its notes in the order of their first use. */
export function readByPandoc(file: string, from: string): { words: string; notes: string[] } {
  const { blocks } = documentSchema.parse(JSON.parse(run('pandoc', ['-f', from, '-t', 'json', file])));
  const notes: string[] = [];
  const words = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(words).join('');
    if (typeof value !== 'object' || value === null || !('t' in value) || !('c' in value)) return '';
    const { t, c } = value;
    if (t === 'Str') return String(c);
    if (t === 'Code') return String((c as unknown[])[1]);
    if (t === 'Note') {
      notes.push(plainWords(words(c)));
      return '';
    }
    return words(c);
  };
  return { words: plainWords(words(blocks)), notes };
}
