import { useId, useMemo, useState } from 'react';
import {
  collocateMeasureSchema,
  chineseUnitSchema,
  widestSpan,
  type ChineseUnit,
  type CollocateMeasure,
} from '../../../shared/analysis/word-schema';
import { runCommand } from '../../commands/command-registry';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/SelectField';
import { AnalysisGrid } from '../AnalysisGrid';
import { DrawnPicture } from '../DrawnPicture';
import { collocateModel } from './collocate-model';
import { NothingYet } from './NothingYet';
import { collocatesQuestion } from './word-questions';
import { useWordAnswer } from './use-word-answer';
import { changeWords, useWords } from './words-state';
import { WordsQuery } from './WordsQuery';

const measureOptions = collocateMeasureSchema.options.map((id) => ({
  id,
  label: message(`analysis.collocates.measure.${id}`),
  note: message(`analysis.collocates.measure.${id}.note`),
}));
const unitOptions = chineseUnitSchema.options.map((id) => ({ id, label: message(`analysis.chinese.${id}`) }));

/** The words that stand near what a query finds: as bars, and with all measures as a table. */
export function CollocatesView() {
  const state = useWords();
  const question = collocatesQuestion(state);
  const { answer, failure } = useWordAnswer(state.query.trim() === '' ? null : question, (asked) =>
    call('analysis.collocates', asked),
  );
  const { query, measure, wordUnit, withStopWords } = state;
  const shown = query.trim() === '' ? null : answer;
  const model = useMemo(() => shown && collocateModel(shown), [shown]);
  return (
    <>
      <WordsQuery>
        <SelectField
          label={message('analysis.measure')}
          isLabelHidden
          options={measureOptions}
          selected={measure}
          onSelect={(id) => changeWords({ measure: id as CollocateMeasure })}
        />
      </WordsQuery>
      <div className="words__bar">
        <Numbers />
        <SelectField
          label={message('analysis.chinese')}
          isLabelHidden
          options={unitOptions}
          selected={wordUnit}
          onSelect={(id) => changeWords({ wordUnit: id as ChineseUnit })}
        />
        <label className="words__switch">
          <input
            type="checkbox"
            checked={withStopWords}
            onChange={() => changeWords({ withStopWords: !withStopWords })}
          />
          {message('analysis.collocates.stopWords')}
        </label>
      </div>
      {failure !== null && query.trim() !== '' ? (
        <EmptyState title={message('analysis.failed')} text={failure} />
      ) : null}
      {shown || failure !== null ? null : <NothingYet view="collocates" isAsked={query.trim() !== ''} />}
      {shown ? <p className="analysis__counted">{shown.counted}</p> : null}
      {shown && shown.collocates.length === 0 ? (
        <EmptyState title={message('analysis.lines.none')} text={message('analysis.collocates.none')} />
      ) : null}
      {shown && model && shown.collocates.length > 0 ? (
        <>
          <DrawnPicture
            name={message('analysis.view.collocates')}
            drawnFrom={JSON.stringify([question, shown.hits, shown.words])}
            draw={(width) =>
              call('analysis.collocatesPicture', { ...question, isBare: true, ...(width > 0 && { width }) })
            }
          />
          <AnalysisGrid
            label={message('analysis.view.collocates')}
            model={model}
            onOpen={(row) => {
              const found = shown.collocates[row];
              if (!found) return;
              changeWords({ near: { word: found.word, shown: found.shown, span: shown.span }, period: null });
              runCommand('analysis.concordance');
            }}
          />
          <p className="analysis__legend">{model.legend}</p>
        </>
      ) : null}
    </>
  );
}

/** How far the span reaches, and how often a word has to stand there. */
function Numbers() {
  const { span, least } = useWords();
  return (
    <>
      <NumberField
        label={message('analysis.collocates.left')}
        value={span.left}
        limits={[0, widestSpan]}
        onValue={(left) => changeWords({ span: { ...span, left } })}
      />
      <NumberField
        label={message('analysis.collocates.right')}
        value={span.right}
        limits={[0, widestSpan]}
        onValue={(right) => changeWords({ span: { ...span, right } })}
      />
      <NumberField
        label={message('analysis.collocates.least')}
        value={least}
        limits={[1, 1000]}
        onValue={(next) => changeWords({ least: next })}
      />
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** The least and the greatest. */
  readonly limits: readonly [number, number];
  readonly onValue: (value: number) => void;
}

/** A small field for a whole number; what is none, or too great, stays in the field and changes nothing. */
function NumberField({ label, value, limits: [least, most], onValue }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const id = useId();
  const isRight = (text: string): boolean =>
    /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
  return (
    <span className="words__number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        className="field__input"
        aria-invalid={!isRight(typed)}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isRight(target.value)) onValue(Number(target.value));
        }}
        onBlur={() => setTyped(String(value))}
      />
    </span>
  );
}
