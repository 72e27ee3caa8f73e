import { useState } from 'react';
import type { OccurrenceTarget } from '../../shared/claim/passage-operations';
import type { ClaimId } from '../../shared/claim/claim-schema';
import type { WordMatching } from '../../shared/text/word-places';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { kept } from '../notebook-data/keep-claim';
import { rememberCodes } from '../notebook-data/notebook-data';
import { PolarityChoice } from '../notebook-data/PolarityChoice';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { notify } from '../ui/notices';
import { ChosenCodes } from './ChosenCodes';
import { Choice, ClaimSearch } from './ClaimTarget';
import { CodeField } from './CodeField';
import { CodeOptions } from './CodeOptions';
import { OccurrenceList } from './OccurrenceList';
import { OccurrenceOptions } from './OccurrenceOptions';
import { closeOccurrences, rememberChoice, type SearchedWords } from './tagging-state';
import { useCodeChoice } from './use-code-choice';
import { useChosenPlaces, useOccurrences } from './use-occurrences';
import './OccurrencesDialog.css';

const targets = ['each', 'together', 'add'] as const;

/** Tags every place where words stand, after all of them were seen: a claim each, or all of them evidence of one. */
export function OccurrencesDialog({ searched }: { readonly searched: SearchedWords }) {
  const [words, setWords] = useState(searched.words);
  const [matching, setMatching] = useState<WordMatching>(() => ({
    // Latin words begin and end where spaces stand; a Chinese term is part of longer ones on purpose.
    isWholeWord: !/\p{Script=Han}/u.test(searched.words),
    isCaseExact: false,
    isScriptExact: false,
  }));
  const [isEverySource, setIsEverySource] = useState(false);
  const [kind, setKind] = useState<(typeof targets)[number]>('each');
  const [claimId, setClaimId] = useState<ClaimId | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const choice = useCodeChoice(kind !== 'add');
  const target: OccurrenceTarget =
    kind === 'each' ? { kind } : { kind: 'together', claimId: kind === 'add' ? claimId : null };
  const sourceId = isEverySource ? null : searched.sourceId;
  const found = useOccurrences({ words, ...matching, sourceId, codes: choice.effective, target });
  const places = useChosenPlaces(found);
  const count = places.chosen.length;
  const isReady = count > 0 && (kind === 'add' ? claimId !== null : choice.effective.length > 0);
  const apply = async (): Promise<void> => {
    setIsBusy(true);
    const passages = places.chosen.map(({ sourceId: id, start, end }) => ({ sourceId: id, start, end }));
    const codes = [...choice.effective];
    const answer = await kept(call('claim.tagOccurrences', { passages, codes, target }));
    setIsBusy(false);
    if (!answer.ok) return;
    if (codes.length > 0) {
      rememberChoice(codes);
      rememberCodes(codes.map(({ codeId }) => codeId));
    }
    notify({ tone: 'news', text: message('tagging.everywhere.done', { count: answer.value.tagged }) });
    closeOccurrences();
  };
  return (
    <ModalDialog
      title={message('tagging.everywhere')}
      closeLabel={message('tagging.everywhere.cancel')}
      size="large"
      onClose={closeOccurrences}
      actions={
        <>
          <Button onPress={closeOccurrences}>{message('tagging.everywhere.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} isPending={isBusy} onPress={() => void apply()}>
            {message('tagging.everywhere.apply', { count })}
          </Button>
        </>
      }
    >
      <div className="occurrences">
        <OccurrenceOptions
          words={words}
          onWords={setWords}
          matching={matching}
          onMatching={setMatching}
          isEverySource={isEverySource}
          onEverySource={setIsEverySource}
        />
        <OccurrenceList found={found} places={places} />
        <div className="occurrences__code">
          <div className="tag-form__top">
            <CodeField choice={choice} />
            <PolarityChoice selected={choice.polarity} onSelect={choice.setPolarity} />
          </div>
          <ChosenCodes choice={choice} />
          <div className="occurrences__codes">
            <CodeOptions choice={choice} onApply={() => isReady && void apply()} />
          </div>
          <fieldset className="claim-target">
            <legend className="unseen">{message('tagging.target')}</legend>
            {targets.map((option) => (
              <Choice
                key={option}
                name="occurrences-target"
                isChosen={kind === option}
                onChoose={() => setKind(option)}
                label={message(`tagging.everywhere.target.${option}`)}
              />
            ))}
            {kind === 'add' ? <ClaimSearch claimId={claimId} onClaim={setClaimId} /> : null}
          </fieldset>
        </div>
      </div>
    </ModalDialog>
  );
}
