import { useMemo, useState } from 'react';
import type { AnalysisAnswer } from '../../shared/analysis/analysis-schema';
import type { Measure } from '../../shared/analysis/measure';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { AnalysisFilters } from './AnalysisFilters';
import { AnalysisGrid } from './AnalysisGrid';
import { AnalysisToolbar } from './AnalysisToolbar';
import { clearFilter, useAnalysis } from './analysis-state';
import { coverageModel } from './coverage-model';
import type { GridModel } from './grid-model';
import { matrixModel } from './matrix-model';
import { TimelinePicture } from './TimelinePicture';
import { timelineModel } from './timeline-model';
import { useAnalysisAnswer } from './use-analysis-answer';
import { WordsDocument } from './words/WordsDocument';
import './AnalysisDocument.css';

/** The view of the analysis that is chosen: what it counts, its table, and for time its picture. */
export function AnalysisDocument() {
  const notebook = useNotebookData((data) => data.notebook?.id);
  const { view, words } = useAnalysis();
  const [isFiltering, setFiltering] = useState(false);
  if (words) return <WordsDocument key={notebook} view={words} />;
  return (
    <section key={notebook} className="analysis" aria-label={message(`analysis.view.${view}`)}>
      <AnalysisToolbar isFiltering={isFiltering} onFiltering={setFiltering} />
      {isFiltering ? <AnalysisFilters /> : null}
      <AnalysisBody />
    </section>
  );
}

function AnalysisBody() {
  const { view, measure } = useAnalysis();
  const { answer, failure } = useAnalysisAnswer();
  const shown = answer?.view === view ? answer : null;
  const model = useMemo(() => shown && modelOf(shown, measure), [shown, measure]);
  if (failure) return <EmptyState title={message('analysis.failed')} text={failure} />;
  if (!shown || !model) return <p className="analysis__loading">{message('analysis.loading')}</p>;
  return (
    <>
      <p className="analysis__counted">{shown.counted}</p>
      {model.rows.length === 0 || model.columns.length === 0 ? (
        <NothingToShow answer={shown} />
      ) : (
        <>
          {shown.view === 'timeline' ? <TimelinePicture answer={shown} /> : null}
          <AnalysisGrid key={view} label={message(`analysis.view.${view}`)} model={model} />
          <p className="analysis__legend">{model.legend}</p>
        </>
      )}
    </>
  );
}

function modelOf(answer: AnalysisAnswer, measure: Measure): GridModel {
  if (answer.view === 'timeline') return timelineModel(answer);
  return answer.view === 'coverage' ? coverageModel(answer) : matrixModel(answer, measure);
}

/** Says what to do where nothing can be counted. */
function NothingToShow({ answer }: { readonly answer: AnalysisAnswer }) {
  const isFiltered = useAnalysis((state) => Object.keys(state.filter).length > 0);
  const hasSources = useNotebookData((data) => data.sources.length > 0);
  if (isFiltered) {
    return (
      <EmptyState title={message('analysis.empty.title')} text={message('analysis.empty.filtered')}>
        <Button tone="primary" onPress={clearFilter}>
          {message('analysis.clear')}
        </Button>
      </EmptyState>
    );
  }
  const next = hasSources ? (answer.view === 'code-entity' ? 'entities' : 'tag') : 'import';
  const commandOf = { import: 'source.import', tag: 'go.sources', entities: 'go.claims' } as const;
  return (
    <EmptyState title={message('analysis.empty.title')} text={message(`analysis.empty.${next}`)}>
      <Button tone="primary" onPress={() => runCommand(commandOf[next])}>
        {message(`analysis.empty.${next}.do`)}
      </Button>
    </EmptyState>
  );
}
