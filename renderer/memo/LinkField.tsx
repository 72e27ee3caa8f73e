import { useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { addressFromTyping } from '../editor/memo/link-address';
import type { MemoAction } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useFloatingPlace } from './floating-place';
import type { LinkRequest } from './use-memo-editor';
import './LinkField.css';

interface LinkFieldProps {
  readonly request: LinkRequest;
  readonly run: (action: MemoAction) => void;
  readonly onClose: () => void;
}

/** Asks for the address of a link, at the words that it is for. */
export function LinkField({ request, run, onClose }: LinkFieldProps) {
  const [typed, setTyped] = useState(request.current ?? '');
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFloatingPlace(form, request.place, isWrong);
  useDismissal(form, onClose);
  const accept = (): void => {
    const url = addressFromTyping(typed);
    if (url === null) return setWrong(true);
    onClose();
    run({ kind: 'link', url });
  };
  return createPortal(
    <form
      ref={form}
      className="link-field"
      aria-label={message('memo.editor.link')}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <TextField
        label={message('memo.editor.link.address')}
        value={typed}
        autoFocus
        placeholder="https://"
        error={isWrong ? message('memo.editor.link.wrong') : undefined}
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
      <div className="link-field__actions">
        {request.current === null ? null : (
          <Button
            tone="quiet"
            onPress={() => {
              onClose();
              run({ kind: 'link', url: null });
            }}
          >
            {message('memo.editor.link.remove')}
          </Button>
        )}
        <Button tone="primary" type="submit">
          {message('memo.editor.link.set')}
        </Button>
      </div>
    </form>,
    document.body,
  );
}

/** Escape, or going elsewhere, closes the field. */
function useDismissal(form: RefObject<HTMLFormElement | null>, onClose: () => void): void {
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    const onFocusOut = (event: FocusEvent): void => {
      if (event.relatedTarget instanceof Node && !element?.contains(event.relatedTarget)) onClose();
    };
    element?.addEventListener('keydown', onKeyDown);
    element?.addEventListener('focusout', onFocusOut);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
      element?.removeEventListener('focusout', onFocusOut);
    };
  }, [form, onClose]);
}
