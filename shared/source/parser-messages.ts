/** What parsing a source can say (ICU MessageFormat). Keys start with "source.parser.". */
export const parserMessages = {
  'source.parser.crashed':
    'The program part that reads documents stopped on this file. Nothing was imported; the notebook is unharmed. Try the file again, or save it as plain text first.',
  'source.parser.timeout':
    'Reading this file took longer than {seconds} s and was stopped. Nothing was imported. Raise the time limit in the settings, or import a smaller part.',
  'source.parser.memory':
    'Reading this file took more than {megabytes} MB of memory and was stopped. Nothing was imported. Raise the memory limit in the settings, or import a smaller part.',
  'source.parser.outOfMemory':
    'Reading this file took more memory than the settings allow and was stopped. Nothing was imported. Raise the memory limit in the settings, or import a smaller part.',
  'source.parser.closed': 'Reading was stopped because the notebook is closing. Nothing was imported.',
  'source.parser.badRequest':
    'The program part that reads documents was asked something that it does not know.',
  'source.parser.internal':
    'This file could not be read because of an error in Claimbook. Nothing was imported. Save it as plain text and import that.',

  'source.parser.emptyFile': 'The file is empty. Nothing was imported.',
  'source.parser.onlyWhiteSpace': 'The file holds nothing but white space. Nothing was imported.',
  'source.parser.noText': 'The page holds no text. Nothing was imported.',
  'source.parser.notText':
    'The file is not text: byte {offset, number} is not a character of any text. Nothing was imported. Claimbook reads {formats}.',
  'source.parser.unsupportedFormat':
    'This is a {format} file, which Claimbook cannot read yet. Nothing was imported. Claimbook reads {formats}.',
  'source.parser.formats':
    'plain text (.txt), Markdown (.md, .markdown), web pages (.html, .htm, .xhtml, .mhtml, .mht), web archives (.warc, .warc.gz), Word and LibreOffice documents (.docx, .odt, .rtf), electronic books (.epub), PDF (.pdf), pictures of pages (.png, .jpg, .tif), e-mail (.eml) and subtitles (.srt, .vtt)',
  'source.parser.invalidUtf8':
    'The text is UTF-8, but from byte {offset, number} on too many are broken to read it. Nothing was imported. Save the file as UTF-8 again and import it.',
  'source.parser.invalidInCharset':
    'From byte {offset, number} on, too many bytes are broken in {charset} to read it. Nothing was imported. Save the file as UTF-8 and import it.',
  'source.parser.unknownEncoding':
    'The encoding of the text could not be found out (byte {offset, number} is not UTF-8). Nothing was imported. Save the file as UTF-8 and import it.',
  'source.parser.noSuchCharset': 'There is no encoding “{charset}”. Nothing was changed.',

  'source.parser.warning.charsetGuessed':
    'The encoding was not stated; it was recognised as {charset}. Check that the text reads right.',
  'source.parser.warning.charactersReplaced':
    '{count, plural, one {One place is} other {# places are}} broken in {charset}; � stands there in the text{count, plural, one {} other {, first}} for what is at byte {offset, number}. Compare quotes near {count, plural, one {it} other {them}} with the original.',
  'source.parser.warning.charsetDiffers':
    'The file says that it is {declared}, but its bytes are {used}. It was read as {used}.',
  'source.parser.warning.charsetUnknownLabel':
    'The file names an encoding that does not exist ({declared}). It was read as {used}.',
  'source.parser.warning.extensionDiffers':
    'The name ends in {extension}, but the content is {format}. It was read as {format}.',
  'source.parser.warning.frontMatterInvalid':
    'The front matter at the top could not be read as YAML and was kept as text.',
  'source.parser.warning.noMainText':
    'The main text of the page could not be told from the rest; nothing is folded.',
  'source.parser.warning.mainTextSkipped':
    'The page is too large to tell its main text from the rest; nothing is folded.',
  'source.parser.warning.hiddenTextLeftOut': 'Text that the page hides was left out.',
} as const;
