import { checkRuleMessages } from './check-rule-messages';

/** Words of the checks of memos (ICU MessageFormat). Keys start with "check.". */
export const checkMessages = {
  ...checkRuleMessages,
  'check.says.E01': '“{likelihood}” and “{confidence}” stand in one sentence.',
  'check.says.E02': 'A judgement (“{words}”) without a citation.',
  'check.says.E03.quote-differs':
    'The quote behind [{number}] is not what stands in its source at that place.',
  'check.says.E03.text-hash-differs':
    'The stored text of the source behind [{number}] has changed: its hash differs.',
  'check.says.E03.bytes-hash-differs':
    'The stored original of the source behind [{number}] has changed: its hash differs.',
  'check.says.E04': 'The source “{title}” behind [{number}] has no descriptor.',
  'check.says.E05.missing': 'The claim behind [{number}] is no longer in the notebook.',
  'check.says.E05.withdrawn': 'The claim behind [{number}] is withdrawn.',
  'check.says.E05.superseded': 'The claim behind [{number}] is superseded.',
  'check.says.E05.noPassage': 'The claim behind [{number}] has no passage.',
  'check.says.E05.noSource': 'A source behind [{number}] is no longer in the notebook.',
  'check.says.E05.purged': 'The source “{title}” behind [{number}] was purged.',
  'check.says.E05.inBin': 'The source “{title}” behind [{number}] is in the bin.',
  'check.says.E06': '“{words}” without what it rests on.',
  'check.says.E06.claim': 'The claim behind [{number}] has a confidence and no basis.',
  'check.says.E07': '“{words}” is no term of the scale of likelihood.',
  'check.says.E08.negated':
    'The claim behind [{number}] says that it is not so; the sentence says that it is.',
  'check.says.E08.hypothetical':
    'The claim behind [{number}] only supposes it; the sentence says that it is so.',
  'check.says.E09': 'The quote behind [{number}] is itself a translation; the original is missing.',
  'check.says.E09.words': 'A translated quotation without its original and without a citation.',
  'check.says.W01': '“{words}” and “{other}” are of different rows of the scale, and there is no legend.',
  'check.says.W02.modal': '“{words}” says that it can be, not how likely it is.',
  'check.says.W02.hedge': '“{words}” says that it can be, not how likely it is.',
  'check.says.W02.appearance': '“{words}” leaves open to whom, and how likely it is.',
  'check.says.W02.degree': '“{words}” without a measure.',
  'check.says.W02.hearsay': '“{words}” without a source.',
  'check.says.W02.nobody': '“{words}”: nobody in particular, and no citation.',
  'check.says.W03': 'This judgement rests on one source alone: {title}.',
  'check.says.W04': 'All {count} sources of this judgement share one origin: {titles}.',
  'check.says.W05':
    'The newest source of this judgement is {days, number} days old; the limit is {limit, number}.',
  'check.says.W05.post':
    'The newest source of who holds the post is {days, number} days old; the limit is {limit, number}.',
  'check.says.W06': 'High confidence, but [{number}] is rated {rating}.',
  'check.says.W07.authors-inference':
    '[{number}] is an author’s inference; the sentence states it as a fact.',
  'check.says.W07.forecast': '[{number}] is a forecast; the sentence states it as a fact.',
  'check.says.W08': 'This judgement rests on other analysts’ judgements (D9) alone.',
  'check.says.W09.both': '[{number}] has no time of event and no date of publication.',
  'check.says.W09.event': '[{number}] has no time of event.',
  'check.says.W09.publication': '[{number}] has no date of publication.',
  'check.says.W09.equal': 'Event and publication of [{number}] have the same date.',
  'check.says.W10': 'No alternative reading is considered.',
  'check.says.W11': 'Nothing shows that contradicting evidence was looked for.',
  'check.says.W13': 'A study session is taken as proof of who decides.',
  'check.says.W14': 'A legal duty is taken as proof of what is done.',
  'check.says.W15': '“{alias}” stands for “{names}”, which the memo never says.',
  'check.says.W15.several': '“{alias}” can be several: {names}.',
  'check.says.W16': 'The translation behind [{number}] was made by a machine and not reviewed.',
  'check.says.W17': 'The bottom line has {count, number} sentences; three are the most.',
  'check.says.W18': '“{words}”: two hedges on one thing.',
  'check.says.W19': '“{words}” says what ought to be.',
  'check.says.W19.claim': '[{number}] is a norm, cited as if it were evidence.',
  'check.says.W20': 'The quote behind [{number}] holds words of the page’s machinery.',
  'check.says.W20.words': '“{words}” was written by a page’s machinery.',
  'check.says.I01': '“{words}” hides who judges.',
  'check.says.I02': 'Behind [{number}]: {who} – {post}, since {start}, without an end.',
  'check.says.I03': 'No cited claim is of {list}.',
} as const;
