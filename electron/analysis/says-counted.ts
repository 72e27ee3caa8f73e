import type { AnalysisFilter, LeftOut, MatrixView, MeetingUnit } from '../../shared/analysis/analysis-schema';
import { message } from '../messages/messages';

type Said = { readonly leftOut: LeftOut; readonly filter: AnalysisFilter } & (
  | { readonly view: MatrixView; readonly unit: MeetingUnit; readonly total: number }
  | { readonly view: 'coverage'; readonly total: number }
  | { readonly view: 'timeline'; readonly undated: { readonly event: number; readonly publication: number } }
);

/** What a view counts and what it does not, in a few sentences. */
export function saysCounted(said: Said): string {
  const { leftOut, filter, view } = said;
  const sentences = [view === 'timeline' ? ofTimeline(said) : ofCells(said), ...leftOutSentence(leftOut)];
  const { polarities = [] } = filter;
  if (polarities.length > 0)
    sentences.splice(1, 0, message('analysis.counted.polarities', named(polarities)));
  else if (view !== 'timeline') sentences.splice(1, 0, message('analysis.counted.everyPolarity'));
  return sentences.join(' ');
}

function ofTimeline({ undated }: Extract<Said, { view: 'timeline' }>): string {
  const values = { events: undated.event, publications: undated.publication };
  return message('analysis.counted.timeline', values);
}

function ofCells(said: Exclude<Said, { view: 'timeline' }>): string {
  const { total } = said;
  if (said.view === 'code-code') return message(`analysis.counted.code-code.${said.unit}`, { total });
  return message(`analysis.counted.${said.view}`, { total });
}

function named(polarities: NonNullable<AnalysisFilter['polarities']>): { polarities: string } {
  const names = polarities.map((polarity) => message(`analysis.polarity.${polarity}`));
  return { polarities: names.reduce((first, second) => message('analysis.or', { first, second })) };
}

function leftOutSentence(leftOut: LeftOut): string[] {
  const kinds = ['withdrawn', 'superseded', 'inBin', 'filtered'] as const;
  const parts = kinds
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => message(`analysis.leftOut.${kind}`, { count: leftOut[kind] }));
  return parts.length === 0 ? [] : [message('analysis.counted.leftOut', { parts: parts.join(', ') })];
}
