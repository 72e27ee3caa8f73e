import {
  credibilitySchema,
  likelihoodRange,
  likelihoodSchema,
} from '../../../../shared/claim/claim-vocabulary';
import type { UsedLegends } from '../../../../shared/memo/annotated-memo';
import type { MessageKey } from '../../../../shared/messages/english-messages';
import { reliabilitySchema } from '../../../../shared/source/source-schema';
import { message } from '../../../messages/messages';
import type { LayoutBlock, Span } from './memo-layout';
import { say, words } from './spans';

/** The scales that the memo uses, each in full, so that a single term can be placed. */
export function layOutScales(used: UsedLegends): LayoutBlock[] {
  return [
    ...(used.ratings
      ? [
          signs(
            'memo.annex.legend.reliability',
            reliabilitySchema.options,
            (sign) => `claim.reliability.${sign}`,
          ),
          signs(
            'memo.annex.legend.credibility',
            credibilitySchema.options,
            (sign) => `claim.credibility.${sign}`,
          ),
        ]
      : []),
    ...(used.likelihood ? [likelihoods()] : []),
  ];
}

function signs<S extends string>(
  caption: MessageKey,
  options: readonly S[],
  meaning: (sign: S) => MessageKey,
): LayoutBlock {
  return scale(
    caption,
    ['memo.annex.legend.sign', 'memo.annex.legend.meaning'],
    options.map((sign) => [words(sign), say(meaning(sign))]),
    [15, 85],
  );
}

function likelihoods(): LayoutBlock {
  return scale(
    'memo.annex.legend.likelihood',
    ['memo.annex.legend.term', 'memo.annex.legend.otherTerm', 'memo.annex.legend.range'],
    likelihoodSchema.options.map((term) => {
      const [low, high] = likelihoodRange[term];
      return [
        say(`claim.likelihood.${term}`),
        say(`claim.likelihood.other.${term}`),
        words(message('memo.annex.legend.range.value', { low, high })),
      ];
    }),
    [40, 40, 20],
  );
}

function scale(
  caption: MessageKey,
  header: readonly MessageKey[],
  rows: readonly Span[][][],
  widths: readonly number[],
): LayoutBlock {
  return {
    kind: 'table',
    caption: message(caption),
    header: header.map((key) => say(key)),
    rows: rows.map((cells) => ({ cells })),
    widths,
    isWide: false,
  };
}
