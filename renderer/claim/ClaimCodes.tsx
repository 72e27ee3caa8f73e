import type { CodeTag } from '../../shared/claim/claim-schema';
import { findCode } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { dimensionStyle } from '../ui/dimension-style';

/** The codes of a claim as small labels in their dimension's colour; what is negated or hypothetical says so in words too. */
export function ClaimCodes({ codes }: { readonly codes: readonly CodeTag[] }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  return (
    <ul className="claim-codes">
      {codes.map((tag) => {
        const found = codebook ? findCode(codebook, tag.codeId) : undefined;
        const sign = tag.polarity === 'affirmed' ? '' : ` · ${message(`claim.polarity.${tag.polarity}`)}`;
        return (
          <li
            key={tag.codeId}
            className={`claim-code claim-code--${tag.polarity}`}
            style={dimensionStyle(colourKeyOf(found))}
            title={found ? `${found.code.label.en} ${found.code.label.zh}${sign}` : tag.codeId}
          >
            {found ? `${found.dimension.key} ${found.code.label.en}` : tag.codeId}
            {sign}
          </li>
        );
      })}
    </ul>
  );
}
