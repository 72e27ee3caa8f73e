import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { computeAch, type AchEvidence, type AchMatrix } from '../../../shared/memo/ach';
import { achFindings, achRanking } from '../../../shared/memo/ach-words';
import type { NamedClaim } from '../../../shared/memo/live-view';
import { message } from '../../messages/messages';
import { ClaimPicker } from '../../notebook-data/ClaimPicker';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { AchTable } from './AchTable';
import { LiveField } from './LiveField';

interface AchBlockProps {
  readonly matrix: AchMatrix;
  readonly claims: readonly NamedClaim[];
  readonly change: (matrix: AchMatrix) => void;
}

/** Hypotheses against evidence, with what the scores come to and what that is not. */
export function AchBlock({ matrix, claims, change }: AchBlockProps) {
  const result = useMemo(() => computeAch(matrix), [matrix]);
  const { hypotheses, evidence } = matrix;
  const add = (item: Pick<AchEvidence, 'text' | 'claimId'>): void =>
    change({
      ...matrix,
      evidence: [
        ...evidence,
        { ...item, credibility: 'M', relevance: 'M', scores: hypotheses.map(() => 'NA' as const) },
      ],
    });
  return (
    <>
      <Hypotheses matrix={matrix} change={change} />
      <AchTable matrix={matrix} result={result} claims={claims} change={change} />
      <div className="live__add">
        <ClaimPicker
          label={message('memo.live.ach.evidence.find')}
          excluded={evidence.flatMap(({ claimId }) => claimId ?? [])}
          onPick={(claimId) => add({ text: '', claimId })}
        />
        <Button tone="quiet" onPress={() => add({ text: '', claimId: null })}>
          <Plus size={14} aria-hidden /> {message('memo.live.ach.evidence.own')}
        </Button>
      </div>
      <div className="live__findings" role="status">
        <p>{message('memo.live.ach.ranking', { list: achRanking(result, message) })}</p>
        {achFindings(matrix, result, message).map((finding) => (
          <p key={finding}>{finding}</p>
        ))}
      </div>
      <p className="live__note">{message('memo.live.ach.legend')}</p>
      <p className="live__note">{message('memo.live.ach.caution')}</p>
    </>
  );
}

const mostHypotheses = 12;

function Hypotheses({ matrix, change }: Pick<AchBlockProps, 'matrix' | 'change'>) {
  const { hypotheses, evidence } = matrix;
  const remove = (index: number): void =>
    change({
      ...matrix,
      hypotheses: hypotheses.filter((_, at) => at !== index),
      evidence: evidence.map((item) => ({ ...item, scores: item.scores.filter((_, at) => at !== index) })),
    });
  return (
    <>
      <ol className="live__hypotheses">
        {hypotheses.map((text, index) => (
          <li key={index}>
            <span className="live__label">{message('memo.live.ach.hypothesis', { number: index + 1 })}</span>
            <LiveField
              label={message('memo.live.ach.hypothesis.label', { number: index + 1 })}
              value={text}
              onChange={(words) =>
                change({ ...matrix, hypotheses: hypotheses.map((own, at) => (at === index ? words : own)) })
              }
            />
            {hypotheses.length > 1 ? (
              <IconButton
                icon={Trash2}
                size={14}
                label={message('memo.live.ach.hypothesis.remove', { number: index + 1 })}
                onPress={() => remove(index)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {hypotheses.length < mostHypotheses ? (
        <Button tone="quiet" onPress={() => change({ ...matrix, hypotheses: [...hypotheses, ''] })}>
          <Plus size={14} aria-hidden /> {message('memo.live.ach.hypothesis.add')}
        </Button>
      ) : null}
    </>
  );
}
