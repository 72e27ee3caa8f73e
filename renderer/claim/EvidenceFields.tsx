import { ArrowUpRight, Trash2 } from 'lucide-react';
import type { ClaimRow, Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import type { EvidenceRelation, TranslationStatus } from '../../shared/claim/claim-vocabulary';
import { pageValues } from '../../shared/source/page-of';
import { versionStanding } from '../../shared/source-version/waiting';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useStandingTitle } from '../notebook-data/source-standing';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useTextDraft, type Kept } from '../ui/text-draft';
import { saveClaim } from './claim-editing';
import { relationOptions, translationStatusOptions } from './claim-options';

/** The passages that support or contradict a claim, each with its translation. */
export function EvidenceFields({
  claim,
  evidenceId,
}: {
  readonly claim: ClaimRow;
  readonly evidenceId?: EvidenceId | undefined;
}) {
  return (
    <fieldset className="claim-inspector__group">
      <legend className="claim-inspector__legend">{message('claim.evidence')}</legend>
      {claim.evidence.map((evidence) => (
        <EvidenceCard
          key={evidence.id}
          claim={claim}
          evidence={evidence}
          isChosen={evidence.id === evidenceId}
        />
      ))}
    </fieldset>
  );
}

interface EvidenceCardProps {
  readonly claim: ClaimRow;
  readonly evidence: Evidence;
  readonly isChosen: boolean;
}

type EvidenceChange = Partial<Pick<Evidence, 'relation' | 'translation'>>;

function changeEvidence(claim: ClaimRow, evidence: Evidence, changes: EvidenceChange): Promise<Kept> {
  return saveClaim(claim.id, () =>
    call('claim.setEvidence', { claimId: claim.id, evidenceId: evidence.id, changes }),
  );
}

function EvidenceCard({ claim, evidence, isChosen }: EvidenceCardProps) {
  const language = useNotebookData(
    (data) =>
      [...data.sources, ...data.binned].find((source) => source.id === evidence.sourceId)?.language ??
      undefined,
  );
  const title = useStandingTitle(evidence.sourceId, claim.sourceTitles[evidence.sourceId] ?? '');
  const pages = claim.pages?.[evidence.id];
  const state = `${isChosen ? ' claim-evidence--chosen' : ''} claim-evidence--${evidence.relation}`;
  const standing = useNotebookData(({ sources }) => {
    const source = sources.find(({ id }) => id === evidence.sourceId);
    return source ? versionStanding(evidence, source.version) : 'current';
  });
  const open = (): void =>
    openSource(evidence.sourceId, { range: { start: evidence.start, end: evidence.end } });
  const remove = (): void =>
    void saveClaim(claim.id, () =>
      call('claim.removeEvidence', { claimId: claim.id, evidenceId: evidence.id }),
    );
  return (
    <div className={`claim-evidence${state}`}>
      <blockquote className="claim-evidence__quote" lang={language} tabIndex={0}>
        {evidence.quote}
      </blockquote>
      <div className="claim-evidence__source">
        <span className="claim-evidence__title" title={title}>
          {title}
        </span>
        <span className="panel__tools">
          <IconButton
            icon={ArrowUpRight}
            label={message('claim.evidence.open', { source: title })}
            onPress={open}
          />
          <IconButton
            icon={Trash2}
            label={message('claim.evidence.remove')}
            isChange
            isDisabled={claim.evidence.length < 2}
            onPress={remove}
          />
        </span>
      </div>
      <p className="claim-inspector__note">
        {pages ? message('claim.evidence.pages', pageValues(pages)) : ''}
        {message('claim.evidence.position', { start: evidence.start, end: evidence.end })}
      </p>
      {standing === 'current' ? null : (
        <p className="claim-inspector__note claim-inspector__note--warning">
          {message('source.versions.older', { version: evidence.sourceVersion, standing })}
        </p>
      )}
      <SelectField
        label={message('claim.evidence.relation')}
        options={relationOptions}
        selected={evidence.relation}
        onSelect={(relation) =>
          void changeEvidence(claim, evidence, { relation: relation as EvidenceRelation })
        }
      />
      <TranslationFields claim={claim} evidence={evidence} />
    </div>
  );
}

function TranslationFields({ claim, evidence }: Omit<EvidenceCardProps, 'isChosen'>) {
  const analyst = useNotebookData((data) => data.settings.analystName);
  const { translation } = evidence;
  const save = (change: Partial<NonNullable<Evidence['translation']>>): Promise<Kept> => {
    const next = {
      text: '',
      translator: analyst,
      status: 'draft' as TranslationStatus,
      ...translation,
      ...change,
    };
    return changeEvidence(claim, evidence, { translation: next.text.trim() === '' ? null : next });
  };
  const text = useTextDraft(translation?.text ?? '', (value) => save({ text: value }));
  const translator = useTextDraft(translation?.translator ?? analyst, (value) => save({ translator: value }));
  return (
    <>
      <TextField
        label={message('claim.translation')}
        placeholder={message('claim.translation.placeholder')}
        rows={1}
        {...text}
      />
      {translation ? (
        <div className="claim-inspector__pair">
          <TextField label={message('claim.translator')} {...translator} />
          <SelectField
            label={message('claim.translation.status')}
            options={translationStatusOptions}
            selected={translation.status}
            onSelect={(status) => void save({ status: status as TranslationStatus })}
          />
        </div>
      ) : null}
    </>
  );
}
