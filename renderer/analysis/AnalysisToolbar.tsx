import { ListFilter } from 'lucide-react';
import { meetingUnitSchema, type MeetingUnit } from '../../shared/analysis/analysis-schema';
import { measureSchema, type Measure } from '../../shared/analysis/measure';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import { chooseMeasure, chooseUnit, clearFilter, useAnalysis } from './analysis-state';
import { ExportMenu } from './ExportMenu';

const measureOptions = measureSchema.options.map((id) => ({
  id,
  label: message(`analysis.measure.${id}`),
  note: message(`analysis.measure.${id}.note`),
}));
const unitOptions = meetingUnitSchema.options.map((id) => ({
  id,
  label: message(`analysis.unit.${id}`),
  note: message(`analysis.unit.${id}.note`),
}));

export interface AnalysisToolbarProps {
  readonly isFiltering: boolean;
  readonly onFiltering: (isFiltering: boolean) => void;
}

/** What a view is called, what its cells show, and how it leaves the notebook. */
export function AnalysisToolbar({ isFiltering, onFiltering }: AnalysisToolbarProps) {
  const { view, unit, measure, filter } = useAnalysis();
  const conditions = Object.keys(filter).length;
  const isMatrix = view !== 'timeline' && view !== 'coverage';
  return (
    <div className="analysis__toolbar">
      <h2 className="analysis__title">{message(`analysis.view.${view}`)}</h2>
      {isMatrix ? (
        <SelectField
          label={message('analysis.measure')}
          isLabelHidden
          options={measureOptions}
          selected={measure}
          onSelect={(id) => chooseMeasure(id as Measure)}
        />
      ) : null}
      {view === 'code-code' ? (
        <SelectField
          label={message('analysis.unit')}
          isLabelHidden
          options={unitOptions}
          selected={unit}
          onSelect={(id) => chooseUnit(id as MeetingUnit)}
        />
      ) : null}
      <Button
        tone={conditions > 0 ? 'plain' : 'quiet'}
        aria-expanded={isFiltering}
        onPress={() => onFiltering(!isFiltering)}
      >
        <ListFilter size={14} aria-hidden /> {message('analysis.filters', { count: conditions })}
      </Button>
      {conditions > 0 ? (
        <Button tone="quiet" onPress={clearFilter}>
          {message('analysis.clear')}
        </Button>
      ) : null}
      <span className="analysis__space" />
      <ExportMenu />
    </div>
  );
}
