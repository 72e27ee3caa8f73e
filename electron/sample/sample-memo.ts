import type { ClaimId } from '../../shared/claim/claim-schema';
import type { MemoBlock, MemoDocument, MemoInline, SectionRole } from '../../shared/memo/memo-document';
import { memoExportMessages } from '../../shared/memo/memo-export-messages';
import type { SampleClaimKey } from './sample-claim';

export const sampleMemoTitle = 'Who decides whom Beiyuan supplies?';

/** A sentence in running text: words, and where a claim is cited its keys. */
type Piece = string | readonly SampleClaimKey[] | { readonly note: string };

/** The sample's memo, citing the claims that the sample made. */
export function createSampleMemo(claimIds: ReadonlyMap<SampleClaimKey, ClaimId>): MemoDocument {
  const write = (pieces: readonly Piece[]): MemoInline[] => pieces.map((piece) => inlineOf(piece, claimIds));
  const paragraph = (...pieces: Piece[]): MemoBlock => ({ kind: 'paragraph', children: write(pieces) });
  const list = (ordered: boolean, ...items: Piece[][]): MemoBlock => ({
    kind: 'list',
    ordered,
    items: items.map((pieces) => ({ children: write(pieces) })),
  });
  const table = (...rows: Piece[][][]): MemoBlock => ({
    kind: 'table',
    hasHeaderRow: true,
    rows: rows.map((cells) => cells.map(write)),
  });
  return {
    format: 1,
    blocks: [
      heading('bottom-line'),
      paragraph(
        'The Party committee of Beiyuan Rare Earth Group likely has a say in the order in which key customers are supplied ',
        ['list-of-matters', 'ranked-list'],
        '. Our confidence is moderate: the company’s own notice states the procedure, and nothing shows how it was applied to a single customer ',
        ['list-of-matters'],
        '. The evidence does not show that the committee fixes volumes or prices ',
        ['commercial-terms'],
        '.',
      ),
      heading('question-and-scope'),
      paragraph(
        'Who decides which customer Beiyuan supplies: its management on commercial terms, or its Party committee? The memo rests on two sources, a newspaper article of 14 September 2025 and a company notice of 22 August 2025.',
        {
          note: 'Company, people, province, newspaper and notice are invented for this sample. The laws and institutions that the codebook names are real.',
        },
      ),
      heading('key-judgements'),
      ...keyJudgements(list),
      heading('evidence'),
      ...evidence(table, paragraph),
      heading('alternative-reading'),
      paragraph(
        'The delay has a duller explanation. The licence office has a backlog of ten weeks, the largest kiln stood still into July, and Korean buyers were served in full ',
        ['dull-cause'],
        '. If this reading is right, Velthuis will be served once licence and kiln allow it, and its place in the list will not have changed.',
      ),
      paragraph(
        'Beiyuan itself denies any part of a Party body in such decisions ',
        ['denial'],
        ' and says that its management decides on commercial terms ',
        ['commercial-terms'],
        '. The denial and the notice agree if the committee discusses the plan as a whole and leaves single customers to the management.',
      ),
      heading('gaps'),
      list(
        false,
        [
          'We have not seen the list of matters for pre-deliberation, nor any minutes of the committee or the board.',
        ],
        ['The former manager is unnamed and left before the notice was written ', ['ranked-list'], '.'],
        ['We know of one customer whose order was delayed, and did not look for others.'],
        ['We did not search for the quota notice or the licensing rule themselves ', ['two-rules'], '.'],
      ),
    ],
  };
}

function keyJudgements(list: (ordered: boolean, ...items: Piece[][]) => MemoBlock): MemoBlock[] {
  return [
    list(
      true,
      [
        'It is very likely that the supply plan for key customers must pass the Party committee before the board deliberates on it ',
        ['list-of-matters'],
        '. Our confidence is moderate: the company states the rule itself and the charter points the same way ',
        ['charter'],
        ', but we have seen neither the list nor the charter.',
      ],
      [
        'When supply is short, it is likely that key customers at home are served before customers abroad ',
        ['home-first'],
        '. Our confidence is low: the notice sets the priority and reports no case, and a broker says that Korean buyers were served in full ',
        ['dull-cause'],
        '.',
      ],
      [
        'It is unlikely that the study session of 21 August decided on the order of Velthuis ',
        ['study-session'],
        '. Our confidence is moderate: the notice says that no particular customer or contract was dealt with, and it is the company’s own account ',
        ['study-session'],
        '.',
      ],
    ),
  ];
}

function evidence(
  table: (...rows: Piece[][][]) => MemoBlock,
  paragraph: (...pieces: Piece[]) => MemoBlock,
): MemoBlock[] {
  return [
    table(
      [['Dimension'], ['What the sources say'], ['Against it, or missing']],
      [
        ['D1 Party organisation'],
        ['The charter has the committee study major matters in advance ', ['charter'], '.'],
        ['It does not name supply contracts ', ['charter'], '.'],
      ],
      [
        ['D2 Decision rights'],
        ['The supply plan passes the committee first ', ['list-of-matters'], '.'],
        ['The company denies it for single decisions ', ['denial'], '.'],
      ],
      [
        ['D3 Personnel'],
        ['One man is Party secretary and chairman ', ['one-man'], '.'],
        ['Nothing shows that he used it.'],
      ],
      [
        ['D4 Ideology'],
        ['The leaders studied resource security ', ['study-session'], '.'],
        ['No customer or contract was dealt with ', ['study-session'], '.'],
      ],
      [
        ['D6 Ownership and capital'],
        ['The province holds 51.3% ', ['state-share'], '.'],
        ['No instruction of the owner is known.'],
      ],
      [
        ['D7 Policy direction of markets'],
        ['Quota and licence limit sales ', ['two-rules'], '; home is served first ', ['home-first'], '.'],
        ['Neither rule ranks foreign customers ', ['two-rules'], '.'],
      ],
      [
        ['D8 Security and united front'],
        ['The law obliges the firm to support intelligence work ', ['legal-duty'], '.'],
        ['No case is public ', ['legal-duty'], '.'],
      ],
    ),
    paragraph(
      'The duty under the National Intelligence Law is not used as evidence here.',
      {
        note: 'A duty in law shows what can be demanded, not what was done. For the same reason the study session is not counted as control over a decision.',
      },
      ' The remark that Beiyuan is an arm of policy is the judgement of another analyst and names no mechanism ',
      ['arm-of-policy'],
      '. For Velthuis the stakes are known only from its own estimate ',
      ['lost-third'],
      '.',
    ),
  ];
}

function heading(role: SectionRole): MemoBlock {
  const words = memoExportMessages[`memo.section.${role}`];
  return { kind: 'heading', level: 2, role, children: [{ kind: 'text', text: words }] };
}

function inlineOf(piece: Piece, claimIds: ReadonlyMap<SampleClaimKey, ClaimId>): MemoInline {
  if (typeof piece === 'string') return { kind: 'text', text: piece };
  if ('note' in piece) return { kind: 'footnote', children: [{ kind: 'text', text: piece.note }] };
  return { kind: 'citation', claimIds: piece.map((key) => idOf(key, claimIds)) };
}

function idOf(key: SampleClaimKey, claimIds: ReadonlyMap<SampleClaimKey, ClaimId>): ClaimId {
  const id = claimIds.get(key);
  if (id === undefined) throw new Error(`The sample has no claim “${key}”.`);
  return id;
}
