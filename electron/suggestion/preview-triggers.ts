import { builtInClasses, builtInRules } from '../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers, withTriggers } from '../../shared/suggestion/codebook-triggers';
import type { CompiledTriggers } from '../../shared/suggestion/compile-triggers';
import { codesBearingOn } from '../../shared/suggestion/suggestion-rules';
import { readTriggerLine } from '../../shared/suggestion/trigger-line';
import type { suggestionOperations } from '../../shared/suggestion/suggestion-operations';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import type { OutputOf } from '../../shared/ipc/operation';
import type { SourceSummary } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import type { SuggestionServices } from './suggestion-services';
import { suggestForSource, type Pause } from './source-suggestions';

type Preview = OutputOf<typeof suggestionOperations, 'suggestion.preview'>;

/** Examples that are shown of what is gained and of what is lost. */
const samples = 50;

/** What other triggers for a code would change over the notebook's sources. Throws what `pause` throws. */
export async function previewTriggers(
  { codeId, triggers }: { codeId: string; triggers: readonly string[] },
  services: Pick<SuggestionServices, 'codebook' | 'sources' | 'text'>,
  pause: Pause,
): Promise<Preview> {
  const { codebook } = services.codebook();
  const concerned = codesBearingOn(codeId, builtInRules);
  const before = compileCodebookTriggers(codebook, concerned);
  await pause();
  const after = compileCodebookTriggers(withTriggers(codebook, codeId, triggers), concerned);
  const preview: Preview = {
    errors: triggerErrors(triggers),
    gained: 0,
    lost: 0,
    kept: 0,
    gainedSamples: [],
    lostSamples: [],
  };
  for (const source of services.sources()) {
    const [old, new_] = await bothFor(source, [before, after], services, pause);
    const ofCode = (found: readonly Suggestion[]) =>
      found.filter((suggestion) => suggestion.codeId === codeId);
    addDifference(preview, source, ofCode(old), ofCode(new_));
  }
  return preview;
}

/** The lines that cannot be read, counted from 0; empty ones are passed over. */
function triggerErrors(triggers: readonly string[]): Preview['errors'] {
  return triggers.flatMap((line, number) => {
    if (line.trim() === '') return [];
    const read = readTriggerLine(line, (name) => name in builtInClasses);
    return 'reason' in read
      ? [{ line: number, at: read.at, reason: message(`suggestion.lineError.${read.reason}`) }]
      : [];
  });
}

async function bothFor(
  source: SourceSummary,
  [before, after]: readonly [CompiledTriggers, CompiledTriggers],
  services: Pick<SuggestionServices, 'text'>,
  pause: Pause,
): Promise<[Suggestion[], Suggestion[]]> {
  const text = services.text(source.id);
  if (!text) return [[], []];
  return [
    await suggestForSource(text, source.mediaType, before, pause),
    await suggestForSource(text, source.mediaType, after, pause),
  ];
}

function addDifference(
  preview: Preview,
  { id, title }: SourceSummary,
  before: readonly Suggestion[],
  after: readonly Suggestion[],
): void {
  const place = ({ sentence }: Suggestion) => `${sentence.start} ${sentence.end}`;
  const old = new Set(before.map(place));
  const new_ = new Set(after.map(place));
  const gained = after.filter((suggestion) => !old.has(place(suggestion)));
  const lost = before.filter((suggestion) => !new_.has(place(suggestion)));
  preview.gained += gained.length;
  preview.lost += lost.length;
  preview.kept += after.length - gained.length;
  const sample = (suggestion: Suggestion) => ({ ...suggestion, sourceId: id, title });
  const room = (list: readonly unknown[]) => Math.max(0, samples - list.length);
  preview.gainedSamples.push(...gained.slice(0, room(preview.gainedSamples)).map(sample));
  preview.lostSamples.push(...lost.slice(0, room(preview.lostSamples)).map(sample));
}
