import type { OutdatedTags } from '../../shared/codebook/codebook-operations';
import type { Code } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { editCodebook, reviewCode } from './codebook-state';

export interface LookAgainNoticeProps {
  readonly code: Code;
  readonly waiting: readonly OutdatedTags[];
}

/** Says that passages of a code wait to be looked at again, and begins with it. */
export function LookAgainNotice({ code, waiting }: LookAgainNoticeProps) {
  const count = waiting.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
  if (count === 0 && !code.splitInto) return null;
  return (
    <div className="look-again__notice" role="status">
      <p>{message(code.splitInto ? 'codebook.again.split' : 'codebook.again.definition', { count })}</p>
      {count > 0 ? (
        <Button isChange onPress={() => reviewCode(code.id)}>
          {message(code.splitInto ? 'codebook.again.goOn' : 'codebook.again.begin')}
        </Button>
      ) : null}
      {code.splitInto ? (
        <Button
          tone="quiet"
          isChange
          onPress={() => void editCodebook({ kind: 'endSplit', codeId: code.id })}
        >
          {message('codebook.again.endSplit')}
        </Button>
      ) : null}
    </div>
  );
}
