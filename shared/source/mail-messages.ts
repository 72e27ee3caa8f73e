/** What reading mail, saved pages in one file and subtitles can say (ICU MessageFormat). */
export const mailMessages = {
  'source.mail.noHeaders': 'it has none of the lines that every message begins with',
  'source.mail.warning.attachments':
    '{count, plural, one {# attachment was} other {# attachments were}} left out: {names}. Save {count, plural, one {it} other {them}} from your mail program and import {count, plural, one {it} other {them}} as well.',
  'source.mail.warning.unknown':
    '{count, plural, one {# character is} other {# characters are}} broken in the message and {count, plural, one {stands} other {stand}} in the text as �.',
  'source.mhtml.notMime': 'it does not begin as pages saved by a browser do',
  'source.mhtml.noBoundary': 'it does not say where its parts end',
  'source.mhtml.tooMany': 'it holds far more parts, or parts inside parts, than a page has',
  'source.mhtml.warning.frames':
    '{count, plural, one {# page} other {# pages}} shown inside this one (frames, advertisements) {count, plural, one {was} other {were}} left out.',
  'source.subtitles.noCues': 'The file holds no subtitles. Nothing was imported.',
  'source.subtitles.warning.notes':
    '{count, plural, one {# note} other {# notes}} to editors, which viewers are not shown, {count, plural, one {was} other {were}} left out.',
  'source.subtitles.warning.unread':
    '{count, plural, one {# line stands} other {# lines stand}} outside of every subtitle and {count, plural, one {was} other {were}} left out, first “{first}”.',
} as const;
