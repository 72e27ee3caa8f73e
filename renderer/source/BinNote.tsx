import { Trash2 } from 'lucide-react';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { restore } from './source-order-state';

/** Says of a source that it is in the bin, or that it was purged; nothing of any other. */
export function BinNote({ sourceId }: { readonly sourceId: SourceId }) {
  const binned = useNotebookData((data) => data.binned.find(({ id }) => id === sourceId));
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  if (!binned) return null;
  const { purgedAt } = binned;
  return (
    <div className="bin-note" role="note">
      <Trash2 size={14} aria-hidden />
      <p>
        {purgedAt === undefined
          ? message('source.bin.here')
          : message('source.purge.here', { date: purgedAt.slice(0, 10) })}
      </p>
      {purgedAt === undefined && isWritable ? (
        <Button onPress={() => void restore([sourceId])}>{message('source.bin.restore')}</Button>
      ) : null}
    </div>
  );
}
