import { Copy, X } from 'lucide-react';
import {
  chineseUnitSchema,
  lineOrderSchema,
  type ChineseUnit,
  type LineOrder,
} from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/SelectField';
import { ConcordanceTable } from './ConcordanceTable';
import { lineQuestion, useConcordancePages } from './concordance-pages';
import { copyLines } from './copy-lines';
import { NothingYet } from './NothingYet';
import { periodName } from './period-name';
import { changeWords, useWords } from './words-state';
import { WordsQuery } from './WordsQuery';

const orderOptions = lineOrderSchema.options.map((id) => ({ id, label: message(`analysis.order.${id}`) }));
const unitOptions = chineseUnitSchema.options.map((id) => ({ id, label: message(`analysis.chinese.${id}`) }));

/** Every place where a query is found, with the words on either side. */
export function ConcordanceView() {
  const state = useWords();
  const pages = useConcordancePages(lineQuestion(state));
  const { query, order, lineUnit, near } = state;
  return (
    <>
      <WordsQuery>
        <SelectField
          label={message('analysis.order')}
          isLabelHidden
          options={orderOptions}
          selected={order}
          onSelect={(id) => changeWords({ order: id as LineOrder, isDescending: false })}
        />
        {near ? null : (
          <SelectField
            label={message('analysis.chinese')}
            isLabelHidden
            options={unitOptions}
            selected={lineUnit}
            onSelect={(id) => changeWords({ lineUnit: id as ChineseUnit })}
          />
        )}
        <Button tone="quiet" isDisabled={!pages.head?.total} onPress={() => void copyLines()}>
          <Copy size={14} aria-hidden /> {message('analysis.lines.copy')}
        </Button>
      </WordsQuery>
      <Narrowed />
      {pages.failure === null ? null : <EmptyState title={message('analysis.failed')} text={pages.failure} />}
      {pages.head && query.trim() !== '' ? (
        <>
          <p className="analysis__counted" role="status">
            {pages.head.counted}
          </p>
          {pages.head.total > 0 ? (
            <ConcordanceTable pages={pages} />
          ) : (
            <EmptyState title={message('analysis.lines.none')} text={message('analysis.lines.none.text')} />
          )}
        </>
      ) : null}
      {(pages.head && query.trim() !== '') || pages.failure !== null ? null : (
        <NothingYet view="concordance" isAsked={query.trim() !== ''} />
      )}
    </>
  );
}

/** What the lines are narrowed to besides the query, and how that ends. */
function Narrowed() {
  const { near, period } = useWords();
  if (!near && !period) return null;
  return (
    <div className="analysis__filters" role="group" aria-label={message('analysis.lines.narrowed')}>
      {near ? (
        <Button onPress={() => changeWords({ near: null })}>
          {message('analysis.lines.near', { word: near.shown, ...near.span })} <X size={14} aria-hidden />
        </Button>
      ) : null}
      {period ? (
        <Button onPress={() => changeWords({ period: null })}>
          {message('analysis.lines.period', { period: periodName(period.id) })} <X size={14} aria-hidden />
        </Button>
      ) : null}
    </div>
  );
}
