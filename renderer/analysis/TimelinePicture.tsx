import type { Timeline } from '../../shared/analysis/analysis-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnalysis } from './analysis-state';
import { DrawnPicture } from './DrawnPicture';

/** The timeline as a picture; the table below has all of it. */
export function TimelinePicture({ answer }: { readonly answer: Timeline }) {
  const filter = useAnalysis((state) => state.filter);
  const { periods, spans, undated } = answer;
  return (
    <DrawnPicture
      name={message('analysis.view.timeline')}
      drawnFrom={JSON.stringify([filter, periods, spans, undated])}
      draw={(width) =>
        call('analysis.picture', { view: 'timeline', filter, isBare: true, ...(width > 0 && { width }) })
      }
    />
  );
}
