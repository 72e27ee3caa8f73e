import type { WordView } from '../../../shared/analysis/word-schema';
import { runCommand } from '../../commands/command-registry';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ExportMenu } from '../ExportMenu';
import { CollocatesView } from './CollocatesView';
import { ConcordanceView } from './ConcordanceView';
import { FrequencyView } from './FrequencyView';
import './WordsDocument.css';

/** A view of how words are used in the texts of the sources. */
export function WordsDocument({ view }: { readonly view: WordView }) {
  const hasSources = useNotebookData((data) => data.sources.length > 0);
  return (
    <section className="analysis" aria-label={message(`analysis.view.${view}`)}>
      <div className="analysis__toolbar">
        <h2 className="analysis__title">{message(`analysis.view.${view}`)}</h2>
        <span className="analysis__space" />
        <ExportMenu />
      </div>
      {hasSources ? (
        <View view={view} />
      ) : (
        <EmptyState title={message('analysis.empty.title')} text={message('analysis.words.noSources')}>
          <Button tone="primary" onPress={() => runCommand('source.import')}>
            {message('analysis.empty.import.do')}
          </Button>
        </EmptyState>
      )}
    </section>
  );
}

function View({ view }: { readonly view: WordView }) {
  if (view === 'concordance') return <ConcordanceView />;
  return view === 'collocates' ? <CollocatesView /> : <FrequencyView />;
}
