import path from 'node:path';
import { partyStateControlCodebook } from '../../shared/codebook/party-state-control';
import { builtInRules } from '../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers } from '../../shared/suggestion/codebook-triggers';
import { plainTextParts } from '../../shared/suggestion/plain-text-parts';
import { suggestTags } from '../../shared/suggestion/suggest-tags';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import { message } from '../messages/messages';
import { toSuggestion } from '../suggestion/source-suggestions';
import { columns } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';
import { readTextFile } from './read-text-file';
import { sourceId } from './source-commands';

/** A suggestion of a text; `line` counts from 1, and positions are code points in that line. */
type TextSuggestion = Suggestion & { readonly line?: number };

/** `suggest NOTEBOOK SOURCE` */
export function suggestForSource(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const missing = message('command-line.noSource', { id });
    const { suggestions } = await orMissing(call('suggestion.list', { sourceId: id }), missing);
    return answer(suggestions);
  });
}

/** `suggest --text FILE [--lines]`: the built-in codebook over a text file, without a notebook. */
export async function suggestForText(
  io: CommandLineIo,
  file: string,
  options: { readonly lines?: boolean },
): Promise<CommandResult> {
  const text = await readTextFile(path.resolve(io.cwd, file));
  const triggers = compileCodebookTriggers(partyStateControlCodebook);
  const suggest = (words: string, parts?: ReturnType<typeof plainTextParts>) =>
    suggestTags(words, triggers, builtInRules, parts).map(toSuggestion);
  if (!options.lines) return answer(suggest(text, plainTextParts(text)));
  return answer(
    text.split('\n').flatMap((line, i) => suggest(line).map((found) => ({ line: i + 1, ...found }))),
  );
}

function answer(found: readonly TextSuggestion[]): CommandResult {
  const json = found.map(({ line, codeId, start, end, quote, rule, negated }) => ({
    ...(line !== undefined && { line }),
    code: codeId,
    start,
    end,
    quote,
    rule,
    negated,
  }));
  const head = [
    message('command-line.column.place'),
    message('command-line.column.code'),
    message('command-line.column.negated'),
    message('command-line.column.words'),
  ];
  const rows = json.map(({ line, code, start, end, quote, negated }) => [
    line === undefined ? `${start}–${end}` : `${line}: ${start}–${end}`,
    code,
    negated ? message('command-line.yes') : '',
    quote,
  ]);
  return { json, words: rows.length === 0 ? `${message('command-line.nothing')}\n` : columns(head, rows) };
}
