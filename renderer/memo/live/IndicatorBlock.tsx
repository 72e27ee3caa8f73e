import { Plus, Trash2, X } from 'lucide-react';
import { findCode } from '../../../shared/codebook/codebook-schema';
import {
  emptyIndicator,
  indicatorDirectionSchema,
  indicatorStatusSchema,
  type Indicator,
  type IndicatorTable,
} from '../../../shared/memo/live-block';
import type { LastSeen } from '../../../shared/memo/live-view';
import { message } from '../../messages/messages';
import { CodePicker } from '../../notebook-data/CodePicker';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { LiveField, LiveSelect } from './LiveField';
import { NamedClaimLink } from './NamedClaimLink';

interface IndicatorBlockProps {
  readonly table: IndicatorTable;
  /** By row; empty until it is computed. */
  readonly seen: readonly LastSeen[];
  readonly change: (table: IndicatorTable) => void;
}

/** What is watched, each row with when a claim last showed it. */
export function IndicatorBlock({ table, seen, change }: IndicatorBlockProps) {
  const { rows } = table;
  const set = (index: number, row: Indicator | null): void =>
    change({ ...table, rows: rows.flatMap((own, at) => (at === index ? (row ?? []) : own)) });
  return (
    <>
      <ol className="live__indicators">
        {rows.map((row, index) => (
          <li key={index}>
            <IndicatorFields
              row={row}
              seen={seen[index]}
              change={(changed) => set(index, { ...row, ...changed })}
            />
            <IconButton
              icon={Trash2}
              size={14}
              label={message('memo.live.indicator.remove', { number: index + 1 })}
              onPress={() => set(index, null)}
            />
          </li>
        ))}
      </ol>
      <Button tone="quiet" onPress={() => change({ ...table, rows: [...rows, emptyIndicator()] })}>
        <Plus size={14} aria-hidden /> {message('memo.live.indicator.add')}
      </Button>
    </>
  );
}

interface IndicatorFieldsProps {
  readonly row: Indicator;
  readonly seen: LastSeen | undefined;
  readonly change: (changed: Partial<Indicator>) => void;
}

const directions = indicatorDirectionSchema.options.map((id) => ({
  id,
  label: message(`memo.live.indicator.direction.${id}`),
}));
const statuses = indicatorStatusSchema.options.map((id) => ({
  id,
  label: message(`memo.live.indicator.status.${id}`),
}));

function IndicatorFields({ row, seen, change }: IndicatorFieldsProps) {
  const field = (name: 'observable' | 'threshold' | 'source' | 'cadence' | 'baseline') => (
    <LiveField
      label={message(`memo.live.indicator.${name}`)}
      value={row[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <div className="live__indicator">
      <div className="live__wide">{field('observable')}</div>
      <LiveSelect
        label={message('memo.live.indicator.direction')}
        value={row.direction}
        options={directions}
        onChange={(direction) => change({ direction })}
      />
      {field('threshold')}
      {field('baseline')}
      {field('source')}
      {field('cadence')}
      <LiveSelect
        label={message('memo.live.indicator.status')}
        value={row.status}
        options={statuses}
        onChange={(status) => change({ status })}
      />
      <div className="live__wide">
        <IndicatorCode codeId={row.codeId} change={(codeId) => change({ codeId })} />
      </div>
      <div className="live__wide live__seen">
        <span className="live__label">{message('memo.live.indicator.lastSeen')}</span>{' '}
        <LastSeenWords codeId={row.codeId} seen={seen} />
      </div>
    </div>
  );
}

interface IndicatorCodeProps {
  readonly codeId: string | null;
  readonly change: (codeId: string | null) => void;
}

function IndicatorCode({ codeId, change }: IndicatorCodeProps) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  if (codeId === null) {
    return <CodePicker label={message('memo.live.indicator.code')} excluded={[]} onPick={change} />;
  }
  const found = codebook && findCode(codebook, codeId);
  return (
    <span className="live__code">
      {found ? `${found.dimension.key} ${found.code.label.en} ${found.code.label.zh}` : codeId}
      <IconButton
        icon={X}
        size={12}
        label={message('memo.live.indicator.code.remove')}
        onPress={() => change(null)}
      />
    </span>
  );
}

function LastSeenWords({
  codeId,
  seen,
}: Pick<Indicator, 'codeId'> & { readonly seen: LastSeen | undefined }) {
  if (codeId === null)
    return <span className="live__note">{message('memo.live.indicator.lastSeen.noCode')}</span>;
  if (!seen?.last) return <span className="live__note">{message('memo.live.indicator.lastSeen.never')}</span>;
  return (
    <>
      {message('memo.live.indicator.lastSeen.value', {
        date: seen.last.date ?? message('memo.live.claim.undated'),
        claims: seen.claims,
      })}
      {': '}
      <NamedClaimLink claim={seen.last} />
    </>
  );
}
