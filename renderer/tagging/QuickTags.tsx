import { Quote } from 'lucide-react';
import { findCode } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import type { Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { usePinnedCodes } from '../notebook-data/pinned-codes';
import { dimensionStyle } from '../ui/dimension-style';
import { IconButton } from '../ui/IconButton';
import { copySelectionWithCitation, tagSelection } from './tagging-actions';
import { openTagBar } from './tagging-state';

const mostQuick = 5;

/** One line: the pinned codes and those used last, each applied by a press, and the way to all others. */
export function QuickTags({ reading }: { readonly reading: Reading }) {
  return (
    <div className="tag-bar__quick">
      <button type="button" className="tag-bar__opener" onClick={openTagBar}>
        {message('tagging.field.quick')} <kbd>T</kbd>
      </button>
      <CodeChips
        onPick={(codeId) =>
          void tagSelection(reading, [{ codeId, polarity: 'affirmed' }], {
            kind: 'new',
            relation: 'supports',
          })
        }
      />
      <IconButton
        icon={Quote}
        label={message('tagging.copy')}
        shortcut="CmdOrCtrl+Shift+C"
        onPress={() => void copySelectionWithCitation(reading)}
      />
    </div>
  );
}

/** Pinned codes with their digits, then those used last. */
export function CodeChips({ onPick }: { readonly onPick: (codeId: string) => void }) {
  const recentCodes = useNotebookData((data) => data.settings.recentCodes);
  const digits = usePinnedCodes();
  const pinnedCodes = digits.filter((codeId) => codeId !== undefined);
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const shown = [...new Set([...pinnedCodes, ...recentCodes])].slice(
    0,
    Math.max(mostQuick, pinnedCodes.length),
  );
  const chips = shown.flatMap((codeId) => {
    const found = codebook && findCode(codebook, codeId);
    return found && !found.code.isRetired ? found : [];
  });
  if (chips.length === 0) return null;
  return (
    <ul className="tag-bar__chips" aria-label={message('tagging.recent')}>
      {chips.map(({ code, dimension }) => (
        <li key={code.id}>
          <button
            type="button"
            className="code-chip"
            style={dimensionStyle(colourKeyOf({ code, dimension }))}
            title={`${dimension.key} ${code.label.en} ${code.label.zh}`}
            onClick={() => onPick(code.id)}
          >
            {digits.includes(code.id) ? <kbd>{digits.indexOf(code.id) + 1}</kbd> : null}
            <span className="code-chip__name">{code.label.en}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
