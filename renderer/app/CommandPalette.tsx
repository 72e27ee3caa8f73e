import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { commands } from '../../shared/application/commands';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { entityName } from '../../shared/entity/entity-view';
import type { MessageKey } from '../../shared/messages/english-messages';
import { isCommandEnabled, runCommand, useCommandRegistry } from '../commands/command-registry';
import { message } from '../messages/messages';
import { inspect, openMemo, openSource } from '../navigation/navigation-state';
import { rememberClaims } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useClaimSearch } from '../notebook-data/use-claim-search';
import { afterPaint } from '../ui/after-paint';
import { ModalDialog } from '../ui/ModalDialog';
import { shortcutText } from '../ui/shortcut-text';
import { openDialog } from './dialog-state';
import { claimsWith } from './claims-with';
import './CommandPalette.css';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly run: () => void;
}

/** Every command that can run now, and every source, memo, entity and code by name. */
function useEntries(): readonly Entry[] {
  const sources = useNotebookData((data) => data.sources);
  const memos = useNotebookData((data) => data.memos);
  const entities = useNotebookData((data) => data.entities);
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  // What can run may change while the palette is open.
  useCommandRegistry((registry) => registry.served);
  const forCommands = commands
    .filter(({ id }) => id !== 'view.palette' && isCommandEnabled(id))
    .map(({ id, shortcut }) => ({
      id: `command ${id}`,
      label: message(`application.command.${id}` as MessageKey),
      note: shortcut ? shortcutText(shortcut) : message('window.palette.command'),
      run: () => void runCommand(id),
    }));
  const forSources = sources.map(({ id, title }) => ({
    id: `source ${id}`,
    label: title,
    note: message('window.palette.source'),
    run: () => openSource(id),
  }));
  const forMemos = memos.map(({ id, title }) => ({
    id: `memo ${id}`,
    label: title || message('window.untitledMemo'),
    note: message('window.palette.memo'),
    run: () => openMemo(id),
  }));
  const forEntities = entities.map((entity) => ({
    id: `entity ${entity.id}`,
    label: entityName(entity),
    note: message(`entity.kind.${entity.kind}`),
    run: () => inspect({ kind: 'entity', id: entity.id }),
  }));
  const forCodes = (codebook?.dimensions ?? []).flatMap(({ key, codes }) =>
    codes.map(({ id, label }) => ({
      id: `code ${id}`,
      label: `${label.en} ${label.zh}`.trim() || id,
      note: message('window.palette.code', { dimension: key }),
      run: () => inspect({ kind: 'code', id }),
    })),
  );
  return [...forCommands, ...forSources, ...forMemos, ...forEntities, ...forCodes];
}

/** Fewer letters than this stand in nearly every claim; a Chinese character says more. */
const leastLetters = 3;

/** The claims whose statement or passages have all the words that are typed. */
function useClaimEntries(typed: string): readonly Entry[] {
  const isTelling = typed.length >= leastLetters || /\p{Script=Han}/u.test(typed);
  const { claims } = useClaimSearch(isTelling ? typed : null);
  return claimsWith(typed, claims).map((claim) => ({
    id: `claim ${claim.id}`,
    label: claimHeadline(claim),
    note: message('window.palette.claim'),
    run: () => openClaim(claim),
  }));
}

/** Shows a claim in the inspector, and its first passage in its source. */
function openClaim(claim: ClaimRow): void {
  rememberClaims([claim]);
  inspect({ kind: 'claim', id: claim.id });
  const [evidence] = claim.evidence;
  if (!evidence) return;
  const { sourceId, sourceVersion, start, end } = evidence;
  const source = useNotebookData.getState().sources.find(({ id }) => id === sourceId);
  // What stands in an older text is never shown at the same place of another.
  openSource(sourceId, source?.version === sourceVersion ? { range: { start, end } } : {});
}

/** Type a part of a command's name, of a title or of a claim, Enter runs or opens it. */
export function CommandPalette() {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [named] = useState(useEntries());
  const [typed, setTyped] = useState('');
  const claims = useClaimEntries(typed.trim());
  const entries = [...named, ...claims];
  const claimLabels = new Set(claims.map(({ label }) => label));
  const choose = (id: string): void => {
    openDialog(null);
    const entry = entries.find((candidate) => candidate.id === id);
    // After the dialog has gone, so that focus is back where the command should act, and where a dialog that it opens
    // will leave it.
    afterPaint(() => entry?.run());
  };
  return (
    <ModalDialog
      title={message('window.palette.title')}
      closeLabel={message('window.close')}
      onClose={() => openDialog(null)}
    >
      <Autocomplete
        onInputChange={setTyped}
        // A claim is found by its passages too, of which its label says nothing.
        filter={(label, words) => contains(label, words) || claimLabels.has(label)}
      >
        <SearchField className="field" autoFocus aria-label={message('window.palette.field')}>
          <Input className="field__input" placeholder={message('window.palette.field')} />
        </SearchField>
        <ListBox
          className="list-box palette__list"
          aria-label={message('window.palette.title')}
          items={entries}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className="palette__none">{message('window.palette.none')}</p>}
        >
          {(entry) => (
            <ListBoxItem className="list-box__item palette__item" textValue={entry.label}>
              <span>{entry.label}</span> <span className="list-box__note">{entry.note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </ModalDialog>
  );
}
