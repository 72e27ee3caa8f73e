import type { MemoId } from '../../shared/memo/memo-schema';
import { ExportStyleChoice } from '../memo/ExportStyleChoice';
import { useCitationStyles } from '../memo/use-citation-styles';
import { PackDialog } from '../pack/PackDialog';

interface PackOfMemoProps {
  readonly memoId: MemoId;
  readonly onClose: () => void;
}

/** The dialog of evidence packs, with the citation styles that exports of the memo have, and the same choice remembered. */
export function PackOfMemo({ memoId, onClose }: PackOfMemoProps) {
  const styles = useCitationStyles();
  return (
    <PackDialog
      memoId={memoId}
      style={styles.chosen}
      styleChoice={<ExportStyleChoice {...styles} />}
      onClose={onClose}
    />
  );
}
