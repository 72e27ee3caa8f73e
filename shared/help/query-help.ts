/** The help on the language in which is searched. */
export const queryHelp: readonly (string | readonly string[])[] = [
  'One search looks through the texts of sources, through passages, claims, memos, codes and entities. Every hit is compared with the stored text before it is shown; the very words in a row come first, then words near each other, then what is newest.',
  [
    '国资委 quota – both, anywhere in the same source, claim or memo. Chinese needs no blanks: characters in a row are looked for as they stand, from a single one on.',
    '"mixed ownership" – exactly these words in a row; “mixed ownership” and 「中心组学习」 too.',
    'quota -draft – without the second. A minus stands before a word, a phrase or a parenthesis.',
    'quota OR 配额 – one of them is enough. OR, NOT and NEAR are written in capitals.',
    '党委 NEAR/5 讨论 – with at most five words between them, in either order; each Chinese character counts as one. NEAR alone means ten.',
    'econom* – every word that begins so.',
    '(quota OR 配额) -draft – parentheses say what belongs together.',
  ],
  'Small and capital letters, full width, accents, and traditional or simplified characters make no difference; nor do blanks between Chinese characters, and hyphens and apostrophes: co-operation, cooperation and co operation find each other. English words are found in their other forms too (quota, quotas) unless that is switched off, and never inside quotation marks.',
  'A word that is a name of an entity also finds its other names: 国资委 finds 国务院国有资产监督管理委员会 where the entity says so. Inside quotation marks it does not. Entities and codes are found by pinyin and by its initials as well (guoziwei, gzw).',
  'Fields narrow a search. Several values after commas are alternatives; what has blanks goes into quotation marks; a minus turns a field around.',
  [
    'type:claim – sources, quotes, claims, memos, codes or entities (type:source, type:quote and so on); also the kinds of claims, such as type:forecast.',
    'code:pre-deliberation, dimension:D1, polarity:negated, status:disputed, entity:国资委 – what a claim says. A source, memo, code or entity fits where one of its claims does, and that claim has to fit all of them.',
    'source:"Annual report" – an id, or words of a title. lang:zh – the language of the source.',
    'reliability:A..C, date:2023..2024, date:2024-03.. – ranges, both ends included.',
    'cited:no – what no memo cites.',
  ],
  'What is wrong with a query is said with the number of the character, counted from 1. Menus, comments and the like around the text of a page are left out.',
  'The index behind it stands in the notebook. It is made when you search for the first time, follows every change, and is made anew by itself where it is missing or damaged. No note depends on it.',
];
