import { Ellipsis } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { findCode, type Code } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { togglePin, usePinnedCodes } from '../notebook-data/pinned-codes';
import { Button } from '../ui/Button';
import { dimensionStyle } from '../ui/dimension-style';
import { EmptyState } from '../ui/EmptyState';
import { IconButton } from '../ui/IconButton';
import { CodeClaims } from './CodeClaims';
import { CodeForm } from './CodeForm';
import type { MenuPlace } from '../ui/MenuAtPlace';
import { CodeMenu } from './CodeMenu';
import { CodeNotes } from './CodeNotes';
import { CodeWordings } from './CodeWordings';
import { useCodebookState } from './codebook-state';
import { LookAgain } from './LookAgain';
import { LookAgainNotice } from './LookAgainNotice';
import { useOutdatedTags } from './use-outdated-tags';
import './CodeInspector.css';

export interface CodeInspectorProps {
  readonly codeId: string;
  /** What a code is suggested by, to be changed. */
  readonly triggers: (code: Code) => ReactNode;
  /** Memos that were written on it. */
  readonly notes: ReactNode;
}

/** What one code means, to be read and changed in place; what it was, what was remarked on it, and where it is used. */
export function CodeInspector({ codeId, triggers, notes }: CodeInspectorProps) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const isReviewed = useCodebookState((state) => state.reviewed === codeId);
  const waiting = useOutdatedTags(codeId);
  const found = codebook ? findCode(codebook, codeId) : undefined;
  if (!found) return <EmptyState title={message('codebook.code')} text={message('codebook.gone')} />;
  const { code, dimension } = found;
  const isWorking = isReviewed && waiting.length > 0;
  return (
    <>
      <header className="panel__header">
        <h2 className="panel__title">{message(isWorking ? 'codebook.again.title' : 'codebook.code')}</h2>
        <MenuButton codeId={codeId} />
      </header>
      <div className="panel__body code-inspector" style={dimensionStyle(colourKeyOf(found))}>
        <h3 className="code-inspector__label">
          <span className="code-inspector__key">{dimension.key}</span> {code.label.en}{' '}
          <span lang="zh-Hans">{code.label.zh}</span>
          {code.isRetired ? <span className="code-list__retired"> {message('codebook.retired')}</span> : null}
        </h3>
        {isWorking ? (
          <LookAgain found={found} waiting={waiting} />
        ) : (
          <>
            <LookAgainNotice code={code} waiting={waiting} />
            <PinButton codeId={code.id} />
            <CodeForm key={code.guid} found={found} triggers={triggers(code)} />
            <CodeNotes key={`notes ${code.guid}`} code={code} />
            {notes}
            <CodeWordings code={code} />
            <CodeClaims codeId={code.id} />
          </>
        )}
      </div>
    </>
  );
}

function MenuButton({ codeId }: { readonly codeId: string }) {
  const button = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const open = (): void => {
    const box = button.current?.getBoundingClientRect();
    if (box) setPlace({ x: box.left, y: box.bottom });
  };
  return (
    <div className="panel__tools" ref={button}>
      <IconButton icon={Ellipsis} isChange label={message('codebook.menu')} onPress={open} />
      {place ? <CodeMenu codeId={codeId} place={place} onClose={() => setPlace(null)} /> : null}
    </div>
  );
}

function PinButton({ codeId }: { readonly codeId: string }) {
  const pinned = usePinnedCodes();
  const at = pinned.indexOf(codeId);
  const isFull = at < 0 && !pinned.includes(undefined);
  const label =
    at >= 0
      ? message('codebook.unpin', { number: at + 1 })
      : message(isFull ? 'codebook.pinFull' : 'codebook.pin');
  return (
    <Button isChange isDisabled={isFull} onPress={() => void togglePin(codeId)}>
      {label}
    </Button>
  );
}
