import { checkHelp } from './check-help';
import { queryHelp } from './query-help';

/** A topic of the in-app help. */
export interface HelpTopic {
  readonly id: string;
  readonly title: string;
  /** A string is a paragraph, an array a list of steps or points in order. */
  readonly blocks: readonly (string | readonly string[])[];
}

const commandToken = /\{([a-z]+(?:\.[A-Za-z-]+)+)\}/g;

/**
 * Replaces every command that a help text names in braces, for example {source.import}, by what `show` says of it
 * (its shortcut, or its label where it has none), so that the help cannot say another key than the menu.
 */
export function fillHelpCommands(text: string, show: (commandId: string) => string): string {
  return text.replace(commandToken, (_token, commandId: string) => show(commandId));
}

/** Ids of the commands that a help text names, in order. */
export function commandsNamedIn(text: string): string[] {
  return [...text.matchAll(commandToken)].map((match) => match[1] ?? '');
}

/** The in-app help in English, in reading order. */
export const helpTopics: readonly HelpTopic[] = [
  {
    id: 'first-steps',
    title: 'First steps',
    blocks: [
      'Claimbook takes you from a source document to a memo in which every cited sentence leads back to the words that carry it. Five steps make the main job.',
      [
        'Make a notebook ({notebook.new}). It is one file, wherever you want it.',
        'Import your sources ({source.import}), or drop files on the window.',
        'Read. Select the words that matter, press {evidence.tag}, type a code, press Enter. Each tagged passage becomes a claim.',
        'Write a memo ({memo.new}). Type @ and any word of a claim to cite it.',
        'Export it ({memo.export}) as Word, OpenDocument, PDF, web page, Markdown or a table, with endnotes and an appendix of verbatim quotes.',
      ],
      'The sample notebook in the File menu shows all of this finished: two short articles about an invented company, tagged, with a memo.',
      'All commands can be found by name with {view.palette}.',
    ],
  },
  {
    id: 'importing',
    title: 'Importing sources',
    blocks: [
      'Claimbook reads plain text, Markdown, saved web pages, Word and LibreOffice documents (.docx, .odt, .rtf; tracked changes as accepted, comments left out and counted), electronic books (.epub), PDF, pictures of pages (.png, .jpg, .tif), pages that a browser saved into one file (.mhtml), web archives (.warc, .warc.gz), e-mail (.eml) and subtitles (.srt, .vtt). Choose files with {source.import}, whole folders with {source.importFolder}, drop either on the window, or paste copied text with {source.paste}.',
      'The original bytes are kept unchanged, with their SHA-256, size and encoding and the time of capture. The text that you read is taken from them once; its SHA-256 is kept too.',
      'The encoding of a text is told by its bytes; what the file says of itself counts only where the bytes agree. Where a text reads as nonsense, choose another encoding at the bottom of the inspector: the same bytes become a new version, and passages wait under {source.versions}. � marks a place whose bytes are broken; a warning counts them.',
      'Title, publisher, author, date and language are looked for in the document. The inspector says of each whether it was found, guessed or typed by you, and you can mend it there. What is not known stays unknown; nothing is made up.',
      'On a web page, what surrounds the main text (navigation, “0 Comments”, footers) is folded away, not deleted: show it with “{view.toggleFolded}” in the View menu.',
      'Of a PDF, the text is put together from its printed lines: columns one after the other, tables row by row, a paragraph whole even where it goes on over the page, a hyphen at a line’s end taken off where it only broke a word. Running heads and page numbers are folded. Pages keep the numbers that are printed on them: they stand beside the text, in the inspector, and as “p. 7” in the endnotes of every export. {view.togglePage} shows the page as it looks, beside the text: arrow keys turn it, + and - change its size. A scanned PDF or a picture is kept as pages and says that it has no text. A PDF with a password is refused.',
      'A web archive (WARC) holds many pages; a dialog lists them with title, address, date and size, and each that you choose becomes a source with its address and the time at which it was archived. The bytes that are kept are those of the archive.',
      'Of an e-mail, the sender, the addressees, the date and the subject stand above its words; attachments are named and left out. Subtitles become running text, and a passage is cited with the time at which its paragraph begins (“00:12:05”).',
      'A file that cannot be read whole is not imported at all. The message says why and what to do, and the other files are imported all the same.',
    ],
  },
  {
    id: 'sources-in-order',
    title: 'Keeping sources in order',
    blocks: [
      'A folder that you import becomes a group with the groups inside it. “{source.newGroup}” makes one by hand. Drag sources and groups into a group, or move what is selected with “{source.move}”; Ctrl and Shift select several. Enter or a click opens and closes a group, which is remembered. Deleting a group deletes nothing in it: its sources move up.',
      '{source.rename} gives the selected source or group another name. A right click, or the menu key, shows everything that can be done.',
      'Delete, or “{source.bin}”, moves sources to the bin. Claimbook first names the claims that have passages there and the memos that cite them. The claims stay, and say that their source is in the bin. Such a source is in no list and no search; restore it from “{source.openBin}”, or undo.',
      'From the bin a source can be purged for good: its bytes and its text are deleted and written over in the notebook file, and this cannot be undone. Its facts, its hashes, the log and the quotes of your claims stay; checks and exports say that it was purged. Copies of the notebook that were made before still hold it, and what a disk keeps beneath the file is out of reach of any program.',
    ],
  },
  {
    id: 'source-versions',
    title: 'A source that changes',
    blocks: [
      'Pages are rewritten and documents reissued. {source.update} reads a file as the new version of the source that you look at. The older version stays as it was, with its bytes and hashes.',
      'No passage moves by itself: each stays on the version that it was marked in until you decide. {source.versions} shows what waits: exact (the same words at the same place), moved (the same words elsewhere), changed (similar words, with what differs), or without a place. Accept a place, mark it by hand in the text, or leave the passage on its version. Each decision can be undone.',
      'The same dialog lists all versions. An old one can be read there, and compared with the current one: each difference stands side by side with the claims that it touches. An exported memo names the version and the hashes of what it quotes.',
    ],
  },
  {
    id: 'reprints',
    title: 'Reprints',
    blocks: [
      'Two sources that print the same article are one witness, not two. When a source is imported, Claimbook compares its main text with those of all others, whichever script they are written in, and says of which it looks like a reprint. Both sources’ details then offer to compare the two side by side, to mark the newer one as derived from the older, or to say that it is not. Notices of a series, which differ in numbers and dates, are not taken for reprints.',
      'The share that is shown is that of the shorter text: how many of its runs of eight words, or of eight Chinese characters, stand in the other. “Derived from…” in the details says by hand what a source goes back to. Each decision can be undone and taken back.',
    ],
  },
  {
    id: 'references',
    title: 'References',
    blocks: [
      '{reference.import} takes in what Zotero and other programs export as RIS, BibTeX or CSL-JSON; such a file can also be dropped on the window, alone or in a folder with other sources. Claimbook shows each reference with the source that it seems to be of, by DOI, by address, or by title and date. Change what is wrong, or say that it has none, before you import.',
      'A reference fills what is known of its source: title, publisher, author, date, language and address. Each field then says where it comes from. What you typed stays unless you ask for it to be replaced. The whole import is one step to undo.',
      'If the export was made with its files, the documents that lie below its folder are imported as sources together with what is known of them. Nothing outside that folder is looked at. A reference without a source stays under “{reference.list}”, where it can be given one later.',
    ],
  },
  {
    id: 'reading-and-tagging',
    title: 'Reading and tagging',
    blocks: [
      'Select a passage with the mouse, or with Shift and the arrow keys; Alt+Shift+→ takes one sentence more. Press {evidence.tag}: a bar opens at the selection.',
      [
        'Type part of a code in English, in Chinese, in pinyin (yijiantiao or yjt for 一肩挑) or as id, and press Enter.',
        'Say how the text puts it: affirmed, negated or hypothetical. A denial is evidence as well.',
        'Make a new claim of the passage, or add it to a claim that you have.',
      ],
      'The keys 1 to 9 apply the codes that you have pinned, {evidence.repeat} the code that was used last. {evidence.nextSentence} selects the next sentence, so that a whole report can be coded with one hand: {evidence.nextSentence}, {evidence.tag}, two or three letters, Enter; or {evidence.nextSentence} and {evidence.repeat}. Without a selection these keys tag the sentence at the caret; right after tagging they are about the passage that was just tagged, so that a second code is one key more.',
      'Alt+Shift+↑ takes the word at the caret, then its sentence, then its paragraph, Alt+Shift+↓ goes back. Ctrl+Shift with the arrows selects by word and by paragraph, {evidence.otherEnd} moves the other end. Words are found in Chinese as well.',
      '{evidence.everywhere} finds every occurrence of the selected words, in this source or in all, in either script. Each is shown in its context; leave out what does not belong, choose the code, and tag all at once: a claim for each, or all of them evidence of one claim. What is tagged so already is never tagged twice.',
      'A passage can be changed later. {evidence.adjust} selects it; move its edges in the same way, Enter keeps them and the quote is cut anew. {evidence.split} splits it at the caret, {evidence.join} joins it with the passage beside it that belongs to the same claim or has the same code. A label in the margin is removed with Delete; a right click there, or on a passage, shows everything that can be done. All of it can be undone.',
      'Text size and theme can be changed in the View menu.',
      'Each dimension of the codebook has its colour and its key, D1 to D9. Where passages overlap, their underlines lie beneath each other; {evidence.nextPassage} and {evidence.previousPassage} take you from one passage to the next, and the margin lists them all.',
      '{edit.copyWithCitation} copies the selected words together with their source, date and position.',
    ],
  },
  {
    id: 'suggestions',
    title: 'Suggestions',
    blocks: [
      '{evidence.toggleSuggestions} looks through the source that you read with the triggers of the codebook. Nothing is tagged by it: words that speak for a code get a dotted underline, and you decide. A card at the words names the code and what it means, the words that fired, and the rule, which is one line of the code’s triggers.',
      [
        '{evidence.nextSuggestion} and {evidence.previousSuggestion} go from one suggestion to the next; a click or the caret opens one too.',
        '{evidence.acceptSuggestion} tags its sentence as a new claim, {evidence.acceptSuggestionWords} only the words that fired. X rejects. All go on to the next by themselves.',
        'Where a negating word stands near, the card asks “negated?” and begins with that polarity; Alt+P changes it.',
        '“Whole rule” accepts or rejects all that the rule found in this source, or rejects the rule in every source.',
      ],
      'The triggers of a code stand in the codebook’s view, those that ship as text until you change them. Each line is checked while you type, and tried on every source: “+14 −3” says how many sentences would be gained and lost, and each leads to its place. Nothing changes before you keep them. How triggers are written stands below the field.',
      'Rejections are remembered, also for later versions of the source. Accepting and rejecting can be undone. A claim that was suggested keeps the name of the rule beside that of the person who accepted it.',
    ],
  },
  {
    id: 'codebook',
    title: 'The codebook',
    blocks: [
      'The codebook ({go.codebook}) belongs to the notebook and can be changed in everything. Enter on a code shows it; every field is saved by itself. Arrow keys go from line to line, Alt with ↑ or ↓ moves a code, past the end of its dimension into the next one, or a whole dimension; both can be dragged too. A right click, the menu key or the three dots show what else can be done: pin to a number key, change the id, move, merge, split, retire, delete.',
      'Every edit makes a new version of the codebook; edits that follow each other with no tag between them share one. Each tag remembers the version that it was made under. Where the definition, the include or the exclude rule of a code has changed since, the code says how many claims were tagged under the older one. “Look at them again” goes through them: S says that the code still fits, R takes it off, or give another code; the passage is shown beside it.',
      [
        'Merge: tags follow, and the definition that goes stays as a note. A claim with both codes keeps one tag; where polarities differ you say which counts.',
        'Split: choose or make the codes that take the passages, then go through them: 1 to 9 give a passage to one of them, B to all, S leaves it. You can stop and go on another day.',
        'Retire: the code is offered no more, and its tags stay. Delete is only for codes that no claim carries.',
      ],
      'Triggers are what a code is suggested by: one pattern a line, a line that begins with - excludes.',
      '“{codebook.import}” puts the codebook of a JSON or CSV file in force; before it does, it says what would change. No tag is lost: codes in use that the file lacks are kept as retired. “{codebook.exportJson}” and “{codebook.exportCsv}” write such files, with GUIDs, order, colours and triggers. A spreadsheet may have a few columns only: what it has no column for stays as it is. “{notebook.newEmpty}” begins with no codes at all.',
    ],
  },
  {
    id: 'claims',
    title: 'Claims',
    blocks: [
      'A claim is one proposition in your words, tied to the passages that support or contradict it. While its statement is empty, the first quote stands for it.',
      [
        'The type says what kind of statement it is: an observed fact, a reported statement, an inference of the author, a forecast, a norm or a definition.',
        'The attribution says who says it to whom, hop by hop; Alt+↑ and Alt+↓ put a hop into another place.',
        'Reliability (A to F) rates the source, credibility (1 to 6) rates the information. They are rated apart; F and 6 mean that it cannot be judged.',
        'The likelihood says how probable the claim is, on the scale of ICD 203. The confidence says how well your judgement is founded, and asks for its basis.',
        'The time of the event, the time of publication and the time of capture are three different things.',
        'The status leads from draft to reviewed, disputed, superseded or withdrawn, with a reviewer and, for the last three, a reason. A claim with a level of confidence is reviewed only with its basis. Superseded and withdrawn lead back to draft.',
        'Every word of these lists has its definition beside the field, while the pointer or the keyboard stands there.',
      ],
      'Under “About” say whom or what a claim is about: type any name, its pinyin or initials, and press Enter to take the best fit or to make a new entity. Names that stand in the passage are offered, also in the bar for tagging. The list of entities stands beside that of claims; there each has its names in every language, its ids, whose check digits are tested, and its relations to others with their dates and the claims that back them.',
      'Links say that a claim supports, contradicts or refines another one; both show it.',
      'Give quotes in another language a translation, with its translator and state. The original always stands first.',
      'The codes of D9 mark judgements of other analysts. They are no evidence of control by themselves.',
      'The claims table ({claim.table}) shows them all: choose columns, move and resize them in the menu of each head, sort by a press on a head (with Shift by another as well), filter by any field, group, and keep the look under “Views” in the notebook. Arrows move, Shift extends the selection, Space adds to it, Enter opens the passage, Ctrl+C copies what is selected as a table.',
      'What is selected can be changed in one step: codes added, removed or replaced, status, ratings and type set, claims deleted that no memo cites. “Merge…” makes one claim of several: passages, codes and attribution are united, where they differ you choose, and memos cite the merged claim. “{claim.split}” in the inspector moves passages to a claim of their own.',
    ],
  },
  {
    id: 'analysis',
    title: 'Analysis',
    blocks: [
      'The analysis ({go.analysis}) counts what was tagged. Each view says in a sentence what it counts and what it leaves out: claims that are withdrawn or superseded, and sources in the bin.',
      [
        'Codes by source and by entity count claims. Codes by code counts where two codes meet: where passages overlap, or in one claim, sentence or paragraph, as you choose above the table.',
        'A cell shows the count or another measure. Jaccard is both by either, from 0 to 1. NPMI compares with chance: −1 never together, 0 as often as by chance, 1 never apart. The share says what part of the column the row has; its 95 % interval (Wilson) is wide where there is little to count.',
        'The timeline shows events and publications. A date counts in its day, month or year; one that is known less exactly, such as “2024” among months, is a span. What is undated is counted and listed too.',
        'The coverage grid tells three things apart for every dimension and source: found, with the number of claims, the best rating and the newest date; searched, none found (∅), where such a search was recorded; and not searched.',
      ],
      'Arrow keys go from cell to cell, Home and End along a row, with Ctrl to the ends of the table. Enter lists the passages of a cell beside it; Enter there opens the place, Escape goes back.',
      'Filters narrow what is counted: groups of sources, languages, dates and polarity. A dimension only chooses what is shown. “Export” writes all numbers (CSV) or a picture (SVG, PNG), as the view stands.',
    ],
  },
  {
    id: 'words',
    title: 'How words are used',
    blocks: [
      'Three views of the analysis show how any query of the search is used in the current texts of the sources. Each says in a sentence what it counts, and “Export” writes its numbers and its picture.',
      [
        '{analysis.concordance} has every place that the search finds in sources, once, with what stands on either side. A press on the head of a column puts the lines in order, once more turns them round: to the left and right by the nearest word, or by the second or third; Chinese by pinyin, character by character or word by word. Arrows move, Shift extends the selection, Ctrl+C copies it as a table, Enter or a double click opens the place. {search.inContext} takes the query of the search.',
        '{analysis.collocates} lists the words that stand near what is found, within a span that you set. Enter on one shows the lines in which it stands.',
        '{analysis.frequency} draws a line for each of up to six queries, by year, quarter or month of publication: places, places in 10,000 words of the period (a Chinese character is a word), or places a source. Dates that reach over several periods and undated sources are counted apart. Enter on a cell shows its lines.',
      ],
      'All measures of collocates come from one table (Evert 2008): O is how often the word stands in the spans, R how many words the spans have, C how often the word stands in all texts in the same languages, N how many words those have, the places themselves left out, and E = R × C ÷ N what chance alone would give.',
      [
        'Log-likelihood, G² = 2 × the sum of O × ln(O ÷ E) over the four cells (Dunning 1993): how certain it is that it is no chance. 3.84 is the 5 % level, 10.83 the 0.1 % level; negative where the word is rarer than by chance.',
        'logDice = 14 + log₂(2 × O ÷ (R + C)) (Rychlý 2008): how closely they go together; at most 14, and comparable between notebooks of any size.',
        'MI = log₂(O ÷ E) in bits (Church and Hanks 1990), which favours rare words, and NPMI = MI ÷ −log₂(O ÷ N) (Bouma 2009), from −1, never together, to 1, never apart.',
        't-score = (O − E) ÷ √O (Church and others 1991), which favours frequent words.',
      ],
    ],
  },
  {
    id: 'search',
    title: 'Searching',
    blocks: [
      '{go.search} searches sources, passages, claims, memos, codes and entities while you type. Arrow down goes to what is found, Enter opens the place, Space or the box beside it chooses it, left and right fold a kind.',
      'Words beside each other must all be there; "words in a row"; OR for one of several; -word for not; NEAR/5 for words within five of each other; econom* for any ending; parentheses group. Fields narrow down: source:, code:, dimension:, entity:, type:claim, lang:zh, reliability:A..B, date:2023..2024, status:, polarity:negated, cited:no. What is wrong with a query is marked at its place.',
      'One and two Chinese characters are found exactly and completely, in either script; full-width letters, spaces inside Chinese, hyphens, accents and capitals do not matter. Entities and codes are also found by pinyin and initials. “Other forms of English words” lets quota find quotas.',
      '{search.form} writes the query for you. The counts by source, code, dimension, language and year below the box are filters that write into it. {search.save} keeps a search under a name.',
      '{search.collect} goes through what you chose, or all that was found in sources: a code and Enter tags the sentence and goes on, Enter alone takes the last code again. Or all of it becomes a list in the memo that is open.',
      'Where nothing is found, {search.recordNone} keeps that as evidence: the search is made again in the stored text of the source, and date, version and hash are kept. {search.records} lists these, puts them into a memo as a sentence that cites them, and the coverage grid shows them. In a memo, @ and a word of the query or of the source’s title cites one too. It is run again, on the very text that was searched, while the memo is checked and at every export; the exported sentence leads to query, text, hash, day and analyst.',
    ],
  },
  {
    id: 'memo',
    title: 'Writing a memo and citing',
    blocks: [
      '{memo.new} makes a memo with the parts of an evidence memo: bottom line, question and scope, key judgements, evidence by dimension, alternative reading, gaps; where its title, or else its claims, are Chinese, so are the headings. “Other kinds…” above the list of memos, and the Memo menu, offer the company control profile, the indicator watch note, the note on competing hypotheses (ACH), an empty memo, and your own templates: “{memo.templates}” saves the text of any memo, without its citations, as one.',
      'Three blocks are fed from claims; type / to put one in. The evidence by dimension shows what is strongest and weakest of the claims that the memo cites, of all, or of those about one entity; tick the dimensions that you searched without finding anything. An indicator with a code says when a claim last affirmed it. In the matrix of competing hypotheses you score item by item; sums, ranking, diagnosticity and what each item decides are computed. Exports have them as tables.',
      'To cite, type @ and any word of a claim, of a passage or of a source’s title, or drag a claim into the text, or press {memo.cite}. A claim is cited with all its passages, a passage alone, or a source as a whole; endnote and manifest then say that no passage stands behind the sentence. Shift+Enter puts another citation into the same bracket. “p. 7” or “para. 12” behind the words says where; of a passage the page is filled in.',
      'The citation is a small numbered mark: hold the pointer over it to see the quote and its state, click it to open the source beside the memo. With the caret beside it, Alt+Enter opens the source and Alt+Shift+Enter goes into the card, where the page or paragraph is changed and a citation is taken out.',
      'The memo remembers what each claim was when it was cited. One whose statement, quote or status is another now is marked (≠); its card shows the difference, and “Accept as it is now” takes the new state as known.',
      '“{memo.versions}” shows what the memo was at each pause, and word by word what changed since then; a version can be named, then it is kept for ever, and restored.',
      'Type [[ and any word of a title, in Chinese also its pinyin, to link to another memo. The link shows what the memo is called now; a click or Alt+Enter opens it, and makes it where there was none of that title. The inspector says what links to a memo. In exports a link is its title in words of your own, never a citation.',
      'A note on a source, a code or an entity is a memo too: “Write a note…” in the inspector, or “{memo.writeNote}”. It is listed there, the latest first, and among the memos. When codes or entities are merged, their notes go along; when a source is purged, its notes stay. What is remarked in the codebook itself, with its date and author, belongs to the codebook and is exported with it.',
      '{memo.outline} goes to the outline in the inspector: the headings, with the section that you write in. Enter goes to one, Alt+↑ and Alt+↓ move a section with all that is in it before or behind its neighbour, and one undo takes it back.',
      '{edit.find} finds words in the text and its footnotes, whatever their case, width and Chinese script; {edit.findNext} and {edit.findPrevious} go from one to the next. {edit.replace} writes other words in their place, one by one or all at once, which one undo takes back. Citations, footnote marks and blocks fed from claims are never changed by it.',
      'Citations number themselves in the order of first use and renumber as text moves. Footnotes of your own are lettered, so that they never look like citations.',
      'Put the likelihood in one sentence and your confidence with its basis in another: “Quotas will likely fall [3]. Our confidence is moderate: two official notices agree [3][4].”',
    ],
  },
  {
    id: 'exporting',
    title: 'Exporting, and what a reviewer can check',
    blocks: [
      '{memo.export} writes the memo as Word document, OpenDocument text, PDF, web page or Markdown, its evidence as Excel workbook or CSV, and all of it as JSON for programs. The numbering is the same in all of them.',
      'Sources in the endnotes are cited with every recorded fact, or in a citation style: Chicago notes, APA, GB/T 7714-2015 by numbers or by author and date, or any CSL style (.csl) that you add in the export dialog. Whatever the style, 等 stands after Chinese authors and “et al.” after others; a name that a source writes in one piece is never turned around; and what a reader needs for checking stands behind the citation. References that you attached to sources fill in volume, issue and the like.',
      'The dialog says what is in the file, how much of it, and lets you choose: sections such as the evidence table or the quotes, your notes, and names. Names of people, of the notebook and of files are left out unless you choose them; coders are then Coder 1, Coder 2, and a source that is known by the name of its file alone is an untitled one. What is left out is nowhere in the file, nor in what the file says of itself. The preview follows, and the choice is remembered.',
      'Behind your text the file carries what a sceptical reader needs:',
      [
        'a table of the evidence: claim, quote, codes, polarity, type, attribution, dates, rating;',
        'numbered endnotes with the full citation of each source;',
        'an appendix of verbatim quotes, original first, each with the position in its source and the two SHA-256 of that source;',
        'the sentences that rest on a source as a whole and on no quoted passage;',
        'the codes used, with their definitions, and the version and hash of the codebook.',
      ],
      'Every quote is compared with its source at the moment of export. One that differs is still printed, and marked as different. The report names how many sentences carry a citation and how many are your own.',
      'A reviewer who has the same source file can compute its SHA-256 and compare it, and can count to the position of a quote in the stored text.',
      '{memo.exportPack} writes an evidence pack: one archive with the memo, every cited passage with the words around it, hashes, codebook and log. Any changed byte in it is found and named. Whole sources go in where you choose them. It is signed where you have made a key in the settings; give its fingerprint to the reviewer by another way than the pack.',
      '{verifier.save} saves the page that checks packs in any browser, without a network and without Claimbook, and shows its SHA-256. A copy is in every pack; a page inside a pack cannot vouch for itself.',
    ],
  },
  {
    id: 'undo',
    title: 'Undo',
    blocks: [
      '{edit.undo} takes back the last change, {edit.redo} brings it back. While you type in a memo this works on its text; elsewhere it works on imports, tags, claims, new and deleted memos and mended source facts. The steps are kept in the notebook, so that you can still take one back tomorrow. The Edit menu names the step.',
      'Deleting a claim that a memo cites is refused: take the citation out first, or withdraw the claim by its status.',
    ],
  },
  {
    id: 'search-language',
    title: 'The language of searching',
    blocks: queryHelp,
  },
  {
    id: 'checks',
    title: 'Checks of a memo',
    blocks: [
      'Claimbook holds a memo against rules of the trade: E is an error, W a warning, I a piece of information. They look at the words, in English and Chinese, and at the claims and sources behind the citations. What stands in quotation marks or is reported as somebody else’s is not yours, and is left alone.',
      'A memo is checked whenever you pause: words are underlined in the text and its footnotes, wavy for errors, dotted for warnings, and a letter stands beside the line. The bottom line of the memo counts the findings; {memo.checks} lists them. Enter on one says why and how to mend it, and goes to its place. “Waive…” lets it stand for a reason, which every export prints; it comes back when the sentence changes. The export dialog lists what stands open.',
      'No rule can read. A finding is a question to you, and a memo without findings can still be wrong. Headings, legends and lists of sources are not checked, and the parts on scope and gaps are allowed to ask and to doubt. On the command line, “check” does the same, also for any text.',
      ...checkHelp,
    ],
  },
  {
    id: 'keyboard',
    title: 'Keyboard',
    blocks: [
      'The whole job can be done without a mouse. {go.nextPane} moves to the next part of the window and {go.previousPane} back; {go.sources}, {go.claims}, {go.memos} and {go.codebook} open the lists.',
      '{view.palette} finds any command, document, code or entity by name, and claims by words of their statement or passages. {edit.find} searches in the open document. {go.back} and {go.forward} lead through where you were.',
      'All shortcuts stand in “Keyboard shortcuts” in the Help menu, beside the commands in the menus, and in the tips of the buttons.',
    ],
  },
  {
    id: 'where-notes-live',
    title: 'Where your notes live',
    blocks: [
      'A notebook is one file that ends in .claimbook. It holds the sources with their original bytes, the claims and the memos. While it is open, two or three helper files stand beside it (-wal, -shm and a lock): never move or delete the notebook without them. When it is closed, the one file is all.',
      'Everything is saved as it is made: tags and claims at once, memo text within a second. The bottom line of the window says “Saved”, “Saving…” or why something could not be saved. If the program or the machine stops, at most the last second of typing is gone.',
      'Backups stand beside the notebook. One is made by itself on each day on which you change something, before a newer version of Claimbook changes the format, and before a backup is restored; the settings say how many are kept. {notebook.backups} lists them with what is in each and how it differs from now, makes one when you want, looks into one in a window of its own, where nothing can be changed, and puts one in the place of the notebook; what was there is kept first.',
      'A notebook that is damaged is not opened. The window then offers its backups, each with what is in it, to look into or to restore as a copy; to save what can be read into a new notebook; and to open what can be read for reading alone. The damaged file stays as it is. {notebook.recover} offers the same of any notebook.',
      '{notebook.exportAll} writes everything into files that other programs can read: texts, original bytes, memos, the log, and every table as JSON, with hashes. On the command line “import-all” makes the same notebook again of them, and “recover” saves what can be read of a damaged one.',
      'A notebook can be open for writing in one place at a time. A second window is told who holds it.',
      'Settings, recent notebooks and pinned codes are kept apart from your notes, in the folder that “About Claimbook” names. Nothing there is irreplaceable.',
      'A notebook can be encrypted: “New encrypted notebook…” and “Encrypt notebook…” in the File menu. It then opens with its passphrase only, its backups too; a lost passphrase cannot be recovered by anybody. The bottom line says whether a notebook is encrypted; pressed, it locks it, as Ctrl+Shift+X does. It is also locked when nobody uses Claimbook for a while (see the settings) and when the computer sleeps; what is typed is saved first, and after unlocking the window is where it was. Exports are not encrypted.',
      'When a part of Claimbook fails, a report of it is kept on this computer: which part, when, and where in the program, without a word of your notes. {help.crashReports} in the Help menu shows each in full, copies, saves and deletes it. Nothing is sent to anybody.',
      'Nothing is sent anywhere: Claimbook makes no network request. A link opens in your browser only after a question.',
    ],
  },
  {
    id: 'hashes',
    title: 'What a hash proves, and what not',
    blocks: [
      'A SHA-256 is a fingerprint of bytes: change one of them and it is another. Claimbook keeps one of the original bytes of a source and one of the text taken from them.',
      'If a hash still agrees, nothing has changed since the source was captured. It does not prove that the source tells the truth, that it was complete, that it came from where it says, or when it was published.',
      '“{notebook.verify}” in the File menu computes every hash and compares every quote again. The notebook also keeps a log of its changes in which every entry holds the hash of the one before. It shows changes made by accident or by another program; somebody who can write the file and knows the format could make a new, consistent one. Keep exported memos, or the hashes in them, in another place if that matters.',
    ],
  },
  {
    id: 'fallback-runtime',
    title: 'The substitute runtime',
    blocks: [
      'Claimbook is made for a current Electron. Where that cannot be downloaded, as on a build server behind a mirror, “npm start” takes an older Electron that comes from the npm registry, and says so in one line.',
      'With it Claimbook does all of its work, and notebooks are the same. But it lacks later security fixes: use it to try and to test, not to give to others. “About Claimbook” says which runtime is in use.',
    ],
  },
];
