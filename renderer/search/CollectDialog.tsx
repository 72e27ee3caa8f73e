import { useState } from 'react';
import { codeName } from '../../shared/codebook/code-name';
import type { Hit } from '../../shared/search/search-schema';
import { message } from '../messages/messages';
import { CodePicker } from '../notebook-data/CodePicker';
import { useNotebookData } from '../notebook-data/notebook-data';
import { PolarityChoice } from '../notebook-data/PolarityChoice';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { SelectField } from '../ui/SelectField';
import { CollectList } from './CollectList';
import { extents, type CollectPlace, type Extent } from './collect-places';
import { listInMemo } from './list-in-memo';
import { openSearchDialog } from './search-dialog-state';
import { useCollectPlaces } from './use-collect-places';
import { useCollecting, type Collecting } from './use-collecting';
import './CollectDialog.css';

const close = (): void => openSearchDialog(null);
const noCodes: readonly string[] = [];
const extentOptions = extents.map((id) => ({ id, label: message(`search.view.collect.extent.${id}`) }));

interface CollectDialogProps {
  readonly hits: readonly Hit[];
  /** There were more than can be collected at once. */
  readonly isCut: boolean;
}

/** Makes passages of places that were found, in one pass: a code and Enter for each, or a list of them in a memo. */
export function CollectDialog({ hits, isCut }: CollectDialogProps) {
  const [extent, setExtent] = useState<Extent>('sentence');
  const places = useCollectPlaces(hits, extent);
  const collecting = useCollecting(places ?? []);
  const hasBegun = collecting.outcomes.length > 0;
  return (
    <ModalDialog
      title={message('search.view.collect.title')}
      closeLabel={message('search.view.close')}
      size="large"
      onClose={close}
      actions={
        <>
          <Button isDisabled={!places} onPress={() => places && void listInMemo(places)}>
            {message('search.view.collect.memo')}
          </Button>
          <Button tone="primary" onPress={close}>
            {message('search.view.close')}
          </Button>
        </>
      }
    >
      <div className="collect">
        <div className="collect__top">
          <p className="collect__lead">
            {message('search.view.collect.lead', { count: places?.length ?? hits.length })}
            {isCut ? ` ${message('search.view.collect.first', { count: hits.length })}` : ''}
          </p>
          {hasBegun ? null : (
            <SelectField
              label={message('search.view.collect.extent')}
              options={extentOptions}
              selected={extent}
              onSelect={(id) => setExtent(id as Extent)}
            />
          )}
        </div>
        {places ? (
          <>
            <CollectList places={places} outcomes={collecting.outcomes} />
            <CollectBar places={places} collecting={collecting} />
          </>
        ) : (
          <p>{message('search.view.collect.reading')}</p>
        )}
      </div>
    </ModalDialog>
  );
}

interface CollectBarProps {
  readonly places: readonly CollectPlace[];
  readonly collecting: Collecting;
}

function CollectBar({ places, collecting }: CollectBarProps) {
  const { outcomes, lastCode, polarity, setPolarity, isBusy, tag, skip, back, tagRest } = collecting;
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const left = places.length - outcomes.length;
  const code = lastCode === null ? '' : codeName(codebook, lastCode);
  const tagged = outcomes.filter(({ kind }) => kind === 'tagged').length;
  return (
    <div className="collect__bar">
      <p role="status" className="collect__state">
        {left > 0
          ? message('search.view.collect.place', { number: outcomes.length + 1, total: places.length })
          : message('search.view.collect.done', { tagged, skipped: outcomes.length - tagged })}
      </p>
      {left > 0 ? (
        <div className="collect__code">
          <CodePicker
            label={message('search.view.collect.code')}
            excluded={noCodes}
            isFocused
            takesFirst
            onPick={tag}
            onEnterEmpty={() => lastCode !== null && tag(lastCode)}
          />
          <PolarityChoice selected={polarity} onSelect={setPolarity} />
        </div>
      ) : null}
      <div className="collect__buttons">
        {left > 0 ? <Button onPress={skip}>{message('search.view.collect.skip')}</Button> : null}
        <Button isDisabled={outcomes.length === 0 || isBusy} onPress={back}>
          {message('search.view.collect.back')}
        </Button>
        {left > 1 && lastCode !== null ? (
          <Button isDisabled={isBusy} onPress={tagRest}>
            {message('search.view.collect.rest', { count: left })}
          </Button>
        ) : null}
        {left > 1 && lastCode !== null ? (
          <span className="collect__note">{message('search.view.collect.restNote', { code })}</span>
        ) : null}
      </div>
    </div>
  );
}
