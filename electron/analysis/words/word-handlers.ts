import type { wordOperations } from '../../../shared/analysis/word-operations';
import type {
  Collocates,
  CollocatesQuestion,
  ConcordanceQuestion,
  Frequency,
  FrequencyQuestion,
} from '../../../shared/analysis/word-schema';
import type { HandlersOf } from '../../../shared/ipc/operation';
import { createNewestQuestion } from '../../ipc/newest-question';
import { message } from '../../messages/messages';
import { concordanceLines, type ConcordanceLines } from './concordance-lines';
import { collocatesPicture } from '../picture/collocates-picture';
import { frequencyPicture } from '../picture/frequency-picture';
import { bare, framed } from '../picture/picture-frame';
import { renderSvg } from '../picture/render-svg';
import { collocatesAnswer } from './collocates-answer';
import { CorpusWords } from './corpus-words';
import { collocatesCsv, collocatesJson } from './export-collocates';
import { concordanceCsv, concordanceJson } from './export-concordance';
import { frequencyCsv, frequencyJson } from './export-frequency';
import { frequencyAnswer } from './frequency-answer';
import { withContext } from './line-context';
import { saysConcordance } from './says-words-counted';
import type { WordServices } from './word-services';

type Lines = Omit<ConcordanceQuestion, 'context'>;

/** Serves views of how words are used in the texts of sources. */
export function createWordHandlers(services: WordServices): HandlersOf<typeof wordOperations> {
  const nextQuestion = createNewestQuestion(message('search.overtaken'));
  const linesOf = createKeptLines(services);
  const corpus = new CorpusWords(services);
  const frequency = (question: FrequencyQuestion, check: () => void): Promise<Frequency> =>
    frequencyAnswer(question, { services, corpus, check });
  const collocates = (question: CollocatesQuestion, check: () => void): Promise<Collocates> =>
    collocatesAnswer(question, { services, corpus, check });
  async function keep(text: string, path: string | null): Promise<{ text: string }> {
    if (path !== null) await services.writeFile(path, new TextEncoder().encode(text));
    return { text };
  }
  return {
    'analysis.concordance': async ({ offset, limit, asker, context, ...question }) => {
      const found = await linesOf(question, nextQuestion(asker));
      const shown = found.lines.slice(offset, offset + limit);
      return {
        view: 'concordance',
        counted: saysConcordance(question, found.totals),
        ...found.totals,
        lines: withContext(shown, found.sources, { context, text: (id) => services.text(id) }),
      };
    },
    'analysis.exportConcordance': async ({ format, path, limit, context, ...question }) => {
      const found = await linesOf(question, neverMind);
      const wanted = limit === undefined ? found.lines : found.lines.slice(0, limit);
      const lines = withContext(wanted, found.sources, { context, text: (id) => services.text(id) });
      const text =
        format === 'csv'
          ? concordanceCsv(lines)
          : concordanceJson({
              counted: saysConcordance(question, found.totals),
              ...found.totals,
              lines,
            });
      return keep(text, path);
    },
    'analysis.collocates': ({ asker, ...question }) => collocates(question, nextQuestion(asker)),
    'analysis.collocatesPicture': async ({ isBare, width, ...question }) => {
      const parts = collocatesPicture(await collocates(question, neverMind), width);
      return isBare ? bare(parts) : framed(parts);
    },
    'analysis.exportCollocates': async ({ format, path, ...question }) => {
      const answer = await collocates(question, neverMind);
      const write = {
        json: () => collocatesJson(answer),
        csv: () => collocatesCsv(answer),
        svg: () => renderSvg(framed(collocatesPicture(answer))),
      };
      return keep(write[format](), path);
    },
    'analysis.frequency': ({ asker, ...question }) => frequency(question, nextQuestion(asker)),
    'analysis.frequencyPicture': async ({ measure, isBare, width, ...question }) => {
      const parts = frequencyPicture(await frequency(question, neverMind), measure, width);
      return isBare ? bare(parts) : framed(parts);
    },
    'analysis.exportFrequency': async ({ measure, format, path, ...question }) => {
      const answer = await frequency(question, neverMind);
      const write = {
        json: () => frequencyJson(answer),
        csv: () => frequencyCsv(answer),
        svg: () => renderSvg(framed(frequencyPicture(answer, measure))),
      };
      return keep(write[format](), path);
    },
  };
}

/** What nobody gives up. */
function neverMind(): void {
  // Goes on.
}

/** Keeps the lines of the last question, of which one page after the other is asked for, until the notebook changes. */
function createKeptLines(
  services: WordServices,
): (question: Lines, check: () => void) => Promise<ConcordanceLines> {
  let kept: { readonly key: string; readonly lines: ConcordanceLines } | undefined;
  return async (question, check) => {
    const key = JSON.stringify([services.revision(), question]);
    if (kept?.key === key) return kept.lines;
    const lines = await concordanceLines(question, services, check);
    kept = { key, lines };
    return lines;
  };
}
