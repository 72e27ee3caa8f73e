import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/SelectField';
import type { CitationStyles } from './use-citation-styles';

/** How the endnotes cite sources; styles of the analyst's own are added here and removed. */
export function ExportStyleChoice({ styles, chosen, choose, add, remove }: CitationStyles) {
  const isAdded = styles.find(({ id }) => id === chosen)?.origin === 'added';
  return (
    <div className="export-dialog__style">
      <SelectField
        label={message('memo.dialog.style')}
        options={styles.map(({ id, title }) => ({ id, label: title }))}
        selected={chosen}
        onSelect={choose}
      />
      <div className="export-dialog__style-actions">
        <Button onPress={() => void add()}>{message('memo.dialog.style.add')}</Button>
        {isAdded ? (
          <Button onPress={() => void remove()}>{message('memo.dialog.style.remove')}</Button>
        ) : null}
      </div>
    </div>
  );
}
