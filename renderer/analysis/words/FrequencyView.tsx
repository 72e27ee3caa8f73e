import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import {
  frequencyMeasureSchema,
  mostQueries,
  periodLengthSchema,
  type Frequency,
  type FrequencyMeasure,
  type PeriodLength,
} from '../../../shared/analysis/word-schema';
import { runCommand } from '../../commands/command-registry';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { SelectField } from '../../ui/SelectField';
import { AnalysisGrid } from '../AnalysisGrid';
import { DrawnPicture } from '../DrawnPicture';
import { frequencyModel, frequencyRows } from './frequency-model';
import { NothingYet } from './NothingYet';
import { QueryField } from './QueryField';
import { useWordAnswer } from './use-word-answer';
import { frequencyQuestion } from './word-questions';
import { changeWords, useWords } from './words-state';
import { StemmingSwitch } from './WordsQuery';

const lengthOptions = periodLengthSchema.options.map((id) => ({
  id,
  label: message(`analysis.period.${id}`),
}));
const measureOptions = frequencyMeasureSchema.options.map((id) => ({
  id,
  label: message(`analysis.frequency.measure.${id}`),
}));

/** How often queries are found over time: as lines, and as a table. */
export function FrequencyView() {
  const state = useWords();
  const question = frequencyQuestion(state);
  const { answer, failure } = useWordAnswer(question, (asked) => call('analysis.frequency', asked));
  const { length, frequencyMeasure } = state;
  const shown = question ? answer : null;
  return (
    <>
      <Queries />
      <div className="words__bar">
        <SelectField
          label={message('analysis.period')}
          isLabelHidden
          options={lengthOptions}
          selected={length}
          onSelect={(id) => changeWords({ length: id as PeriodLength })}
        />
        <SelectField
          label={message('analysis.measure')}
          isLabelHidden
          options={measureOptions}
          selected={frequencyMeasure}
          onSelect={(id) => changeWords({ frequencyMeasure: id as FrequencyMeasure })}
        />
        <StemmingSwitch />
      </div>
      {failure !== null && question ? <EmptyState title={message('analysis.failed')} text={failure} /> : null}
      {shown ? <Shown frequency={shown} measure={frequencyMeasure} /> : null}
      {shown || failure !== null ? null : <NothingYet view="frequency" isAsked={question !== null} />}
    </>
  );
}

/** The queries, a field each. */
function Queries() {
  const { queries } = useWords();
  const change = (at: number, query: string): void => changeWords({ queries: queries.with(at, query) });
  return (
    <div className="words__bar" role="group" aria-label={message('analysis.words.queries')}>
      {queries.map((query, at) => (
        <span key={at} className="words__one">
          <QueryField
            label={message('analysis.words.queryNumber', { number: at + 1 })}
            query={query}
            onQuery={(typed) => change(at, typed)}
          />
          {queries.length > 1 ? (
            <IconButton
              icon={X}
              size={14}
              label={message('analysis.words.remove', { number: at + 1 })}
              onPress={() => changeWords({ queries: queries.toSpliced(at, 1) })}
            />
          ) : null}
        </span>
      ))}
      {queries.length < mostQueries ? (
        <Button tone="quiet" onPress={() => changeWords({ queries: [...queries, ''] })}>
          <Plus size={14} aria-hidden /> {message('analysis.words.add')}
        </Button>
      ) : null}
    </div>
  );
}

function Shown({
  frequency,
  measure,
}: {
  readonly frequency: Frequency;
  readonly measure: FrequencyMeasure;
}) {
  const { queries, length, counted } = frequency;
  const isStemming = useWords((state) => state.isStemming);
  const question = { queries, length, isStemming, measure };
  const model = useMemo(() => frequencyModel(frequency, measure), [frequency, measure]);
  return (
    <>
      <p className="analysis__counted">{counted}</p>
      <DrawnPicture
        name={message('analysis.view.frequency')}
        drawnFrom={JSON.stringify([question, frequency])}
        draw={(width) =>
          call('analysis.frequencyPicture', { ...question, isBare: true, ...(width > 0 && { width }) })
        }
      />
      <AnalysisGrid
        label={message('analysis.view.frequency')}
        model={model}
        onOpen={(row, column) => {
          const id = frequencyRows(frequency)[row]?.id;
          if (id === undefined) return;
          changeWords({ query: queries[column] ?? '', near: null, period: { length, id } });
          runCommand('analysis.concordance');
        }}
      />
      <p className="analysis__legend">{model.legend}</p>
    </>
  );
}
