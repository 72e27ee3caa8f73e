import { useState } from 'react';
import type { ReferenceSummary } from '../../shared/reference/reference-schema';
import { comparable } from '../../shared/text/comparable';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { FilterField } from '../ui/FilterField';
import { ModalDialog } from '../ui/ModalDialog';
import { ChooseSource } from './ChooseSource';
import { ReferenceRow } from './ReferenceRow';
import { attachReference, chooseReferences, showReferences } from './reference-state';
import './References.css';

const mostShown = 300;

/** Every reference of the notebook; one without a source can be given one. */
export function ReferencesDialog() {
  const read = useNotebookData((data) => data.referencesRead);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const answer = useAnswer(`references ${read}`, () => call('reference.list', {}));
  const [query, setQuery] = useState('');
  const [choosing, setChoosing] = useState<ReferenceSummary | null>(null);
  const all = answer?.ok ? answer.value : [];
  const words = comparable(query.trim());
  const shown = all.filter(({ title, author }) => comparable(`${title} ${author ?? ''}`).includes(words));
  return (
    <ModalDialog
      title={message('reference.list.title')}
      closeLabel={message('reference.close')}
      size="large"
      onClose={() => showReferences(false)}
      actions={
        <Button isDisabled={!isWritable} onPress={() => void chooseReferences()}>
          {message('application.command.reference.import')}
        </Button>
      }
    >
      {answer?.ok === false ? <p className="references__note">{answer.failure.message}</p> : null}
      {answer?.ok && all.length === 0 ? (
        <EmptyState title={message('reference.none.title')} text={message('reference.none.text')} />
      ) : null}
      {all.length > 0 ? (
        <>
          <FilterField label={message('reference.filter')} value={query} onChange={setQuery} />
          <ul className="references__list">
            {shown.slice(0, mostShown).map((reference) => (
              <ReferenceRow
                key={reference.id}
                reference={reference}
                source={reference.source}
                note={null}
                isWritable={isWritable}
                onChange={() => setChoosing(reference)}
                onDetach={() => void attachReference(reference.id, null)}
              />
            ))}
          </ul>
          {shown.length > mostShown ? (
            <p className="references__note">
              {message('reference.listMore', { count: shown.length - mostShown })}
            </p>
          ) : null}
        </>
      ) : null}
      {choosing ? (
        <ChooseSource
          title={choosing.title}
          chosen={choosing.source}
          onChoose={(source) => void attachReference(choosing.id, source)}
          onClose={() => setChoosing(null)}
        />
      ) : null}
    </ModalDialog>
  );
}
