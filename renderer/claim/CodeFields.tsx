import { X } from 'lucide-react';
import type { ClaimRow, CodeTag } from '../../shared/claim/claim-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import { codeName } from '../../shared/codebook/code-name';
import { findCode } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { CodePicker } from '../notebook-data/CodePicker';
import { polarityOptions } from '../notebook-data/polarity-options';
import { dimensionStyle } from '../ui/dimension-style';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import type { Kept } from '../ui/text-draft';
import { saveClaim } from './claim-editing';

/** The codes of a claim with their polarity. */
export function CodeFields({ claim }: { readonly claim: ClaimRow }) {
  const add = (codeId: string): void => void setCode(claim, codeId, 'affirmed');
  return (
    <fieldset className="claim-inspector__group">
      <legend className="claim-inspector__legend">{message('claim.codes')}</legend>
      {claim.codes.map((tag) => (
        <CodeLine key={tag.codeId} claim={claim} tag={tag} />
      ))}
      <CodePicker
        label={message('claim.codes.add')}
        excluded={claim.codes.map((tag) => tag.codeId)}
        onPick={add}
      />
    </fieldset>
  );
}

function setCode(claim: ClaimRow, codeId: string, polarity: Polarity): Promise<Kept> {
  return saveClaim(claim.id, () => call('claim.setCode', { claimId: claim.id, codeId, polarity }));
}

function CodeLine({ claim, tag }: { readonly claim: ClaimRow; readonly tag: CodeTag }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const found = codebook ? findCode(codebook, tag.codeId) : undefined;
  const name = codeName(codebook, tag.codeId);
  const remove = (): void =>
    void saveClaim(claim.id, () => call('claim.removeCode', { claimId: claim.id, codeId: tag.codeId }));
  return (
    <div className="claim-code-line" style={dimensionStyle(colourKeyOf(found))}>
      <button
        type="button"
        className="claim-code-line__label"
        title={found?.code.definition}
        onClick={() => inspect({ kind: 'code', id: tag.codeId })}
      >
        {found ? `${found.dimension.key} ${name}` : name}
        <span className="claim-code-line__zh" lang="zh-Hans">
          {found?.code.label.zh}
        </span>
      </button>
      <SelectField
        label={message('claim.codes.polarity', { code: name })}
        isLabelHidden
        options={polarityOptions}
        selected={tag.polarity}
        onSelect={(polarity) => void setCode(claim, tag.codeId, polarity as Polarity)}
        hasDefinitions
      />
      <IconButton icon={X} isChange label={message('claim.codes.remove', { code: name })} onPress={remove} />
      {tag.origin.kind === 'rule' ? (
        <p className="claim-code-line__origin">
          {message('claim.codes.suggested', { coder: tag.coder })} <code>{tag.origin.rule}</code>
        </p>
      ) : null}
    </div>
  );
}
