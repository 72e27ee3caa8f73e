import { analysisViewSchema } from '../../shared/analysis/analysis-schema';
import { wordViewSchema } from '../../shared/analysis/word-schema';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { CellPassages } from './CellPassages';
import { useAnalysis } from './analysis-state';
import './AnalysisList.css';

/** The views that can be chosen, and below them the passages of the cell that was opened. */
export function AnalysisList() {
  const { view, words, opened } = useAnalysis();
  return (
    <div className="analysis-list">
      <ul className="analysis-list__views">
        {[...analysisViewSchema.options, ...wordViewSchema.options].map((option) => (
          <li key={option}>
            <button
              type="button"
              className="analysis-list__view"
              aria-pressed={option === (words ?? view)}
              onClick={() => runCommand(`analysis.${option}`)}
            >
              {message(`analysis.view.${option}`)}
              <span className="analysis-list__note">{message(`analysis.view.${option}.note`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {opened ? (
        <CellPassages key={`${opened.view} ${opened.place.row} ${opened.place.column}`} opened={opened} />
      ) : (
        <p className="analysis-list__hint">
          {message(words ? `analysis.list.hint.${words}` : 'analysis.list.hint')}
        </p>
      )}
    </div>
  );
}
