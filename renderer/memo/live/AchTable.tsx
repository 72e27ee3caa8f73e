import { Trash2 } from 'lucide-react';
import {
  achScoreSchema,
  achWeightSchema,
  type AchEvidence,
  type AchMatrix,
  type AchResult,
} from '../../../shared/memo/ach';
import { achNumber } from '../../../shared/memo/ach-words';
import { claimItem } from '../../../shared/memo/citation-item';
import type { NamedClaim } from '../../../shared/memo/live-view';
import { message } from '../../messages/messages';
import { IconButton } from '../../ui/IconButton';
import { openCited } from '../open-cited';
import { LiveField, LiveSelect } from './LiveField';

interface AchTableProps {
  readonly matrix: AchMatrix;
  readonly result: AchResult;
  readonly claims: readonly NamedClaim[];
  readonly change: (matrix: AchMatrix) => void;
}

/** The matrix: a line for each item of evidence, a column for each hypothesis, the sums below. */
export function AchTable({ matrix, result, claims, change }: AchTableProps) {
  const { hypotheses, evidence } = matrix;
  const set = (index: number, item: AchEvidence | null): void =>
    change({ ...matrix, evidence: evidence.flatMap((own, at) => (at === index ? (item ?? []) : own)) });
  return (
    <div className="live__scroll">
      <table className="live__table live__matrix">
        <thead>
          <tr>
            <th scope="col">{message('memo.live.ach.evidence')}</th>
            <th scope="col">{message('memo.live.ach.credibility')}</th>
            <th scope="col">{message('memo.live.ach.relevance')}</th>
            {hypotheses.map((_, index) => (
              <th
                key={index}
                scope="col"
                className={result.leaders.includes(index) ? 'live__leader' : undefined}
              >
                {message('memo.live.ach.hypothesis', { number: index + 1 })}
                {result.leaders.includes(index) ? (
                  <span className="unseen"> {message('memo.live.ach.leader')}</span>
                ) : null}
              </th>
            ))}
            <th scope="col">{message('memo.live.ach.diagnosticity')}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((item, index) => (
            <AchLine
              key={index}
              item={item}
              index={index}
              claim={claims.find(({ claimId }) => claimId === item.claimId)}
              hypotheses={hypotheses.length}
              diagnosticity={result.diagnosticity[index]}
              set={(next) => set(index, next)}
            />
          ))}
        </tbody>
        <tfoot>
          <SumLine kind="unweighted" result={result} />
          <SumLine kind="weighted" result={result} />
        </tfoot>
      </table>
    </div>
  );
}

function SumLine({ kind, result }: { readonly kind: 'unweighted' | 'weighted'; readonly result: AchResult }) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {message(`memo.live.ach.${kind}`)}
      </th>
      {result.sums.map((sum, index) => (
        <td key={index}>{achNumber(sum[kind])}</td>
      ))}
      <td>–</td>
    </tr>
  );
}

interface AchLineProps {
  readonly item: AchEvidence;
  readonly index: number;
  readonly claim: NamedClaim | undefined;
  readonly hypotheses: number;
  readonly diagnosticity: AchResult['diagnosticity'][number] | undefined;
  readonly set: (item: AchEvidence | null) => void;
}

const scores = achScoreSchema.options.map((id) => ({ id, label: id }));
const weights = achWeightSchema.options.map((id) => ({ id, label: message(`memo.live.ach.weight.${id}`) }));

function AchLine({ item, index, claim, hypotheses, diagnosticity, set }: AchLineProps) {
  const number = index + 1;
  const score = (hypothesis: number): void | AchEvidence['scores'][number] => item.scores[hypothesis];
  const setScore = (hypothesis: number, value: AchEvidence['scores'][number]): void =>
    set({
      ...item,
      scores: Array.from({ length: hypotheses }, (_, at) =>
        at === hypothesis ? value : (score(at) ?? 'NA'),
      ),
    });
  return (
    <tr>
      <th scope="row" className="live__evidence">
        <span className="live__label">{message('memo.live.ach.evidence.number', { number })}</span>{' '}
        <EvidenceName item={item} number={number} claim={claim} set={set} />
      </th>
      {(['credibility', 'relevance'] as const).map((weight) => (
        <td key={weight}>
          <LiveSelect
            label={`${message(`memo.live.ach.${weight}`)} ${message('memo.live.ach.evidence.number', { number })}`}
            value={item[weight]}
            options={weights}
            onChange={(value) => set({ ...item, [weight]: value })}
          />
        </td>
      ))}
      {Array.from({ length: hypotheses }, (_, hypothesis) => (
        <td key={hypothesis} data-score={score(hypothesis) ?? 'NA'}>
          <LiveSelect
            label={message('memo.live.ach.score', { evidence: number, hypothesis: hypothesis + 1 })}
            value={score(hypothesis) ?? 'NA'}
            options={scores}
            onChange={(value) => setScore(hypothesis, value)}
          />
        </td>
      ))}
      <td>
        {message('memo.live.ach.diagnosticity.value', {
          range: diagnosticity?.range ?? 0,
          deviation: achNumber(diagnosticity?.deviation ?? 0),
        })}
        <IconButton
          icon={Trash2}
          size={14}
          label={message('memo.live.ach.evidence.remove', { number })}
          onPress={() => set(null)}
        />
      </td>
    </tr>
  );
}

/** The claim with its chip, whose number the editor paints, or the analyst's words. */
function EvidenceName({
  item,
  number,
  claim,
  set,
}: Pick<AchLineProps, 'item' | 'claim' | 'set'> & { readonly number: number }) {
  if (item.claimId === null) {
    return (
      <LiveField
        label={message('memo.live.ach.evidence.label', { number })}
        value={item.text}
        onChange={(text) => set({ ...item, text })}
      />
    );
  }
  const cited = claimItem(item.claimId);
  return (
    <>
      {claim?.headline ?? message('memo.live.ach.evidence.gone')}{' '}
      <span
        className="memo-citation"
        role="link"
        aria-label={claim?.headline ?? message('memo.live.ach.evidence.gone')}
        tabIndex={0}
        data-cites={JSON.stringify([cited])}
        onClick={() => openCited([cited])}
        onKeyDown={(event) => event.key === 'Enter' && openCited([cited])}
      />
    </>
  );
}
