import { useState } from 'react';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { useTypedWords } from '../ui/typed-words';
import { importPaste, setPasting, useImports } from './import-state';
import './PasteDialog.css';

/** A place to paste or type a text; the structure of a pasted web page is kept as long as the text is left as it came. */
export function PasteDialog() {
  const [text, setText] = useTypedWords('paste');
  const [pasted, setPasted] = useState<{ text: string; html: string } | null>(null);
  const isBusy = useImports((state) => state.running > 0);
  const close = (): void => setPasting(false);
  const add = async (): Promise<void> => {
    const html = pasted?.text === text ? pasted.html : null;
    if (await importPaste(text, html)) close();
  };
  return (
    <ModalDialog
      title={message('source.paste.title')}
      closeLabel={message('source.paste.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('source.paste.cancel')}</Button>
          <Button tone="primary" isDisabled={text.trim() === '' || isBusy} onPress={() => void add()}>
            {message('source.paste.import')}
          </Button>
        </>
      }
    >
      <textarea
        className="paste-dialog__field"
        aria-label={message('source.paste.field')}
        placeholder={message('source.paste.placeholder')}
        rows={12}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html');
          if (text !== '' || html === '') return;
          event.preventDefault();
          const plain = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
          setText(plain);
          setPasted({ text: plain, html });
        }}
      />
      <p className="paste-dialog__note">{message('source.paste.note')}</p>
    </ModalDialog>
  );
}
