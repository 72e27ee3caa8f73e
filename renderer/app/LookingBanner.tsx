import { Eye } from 'lucide-react';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';

/** Says, over a notebook that is only looked at, that it is. */
export function LookingBanner() {
  const readOnly = useNotebookData((data) => data.notebook?.readOnly);
  const name = useNotebookData((data) => data.notebook?.name);
  if (readOnly !== 'backup' && readOnly !== 'damaged') return null;
  return (
    <p className="workspace__banner" role="note">
      <Eye size={16} aria-hidden />
      <strong>{name}</strong> {message(`recovery.banner.${readOnly}`)}
    </p>
  );
}
