/** A piece of pandoc's document as its JSON writer prints it: `t` names it, `c` holds what is in it. */
interface Piece {
  readonly t: string;
  readonly c?: unknown;
}

const blocks = new Set(['Para', 'Plain', 'Header', 'CodeBlock', 'LineBlock', 'BlockQuote', 'Div', 'Table']);
/** Markup of another format: no text of the document. */
const leftOut = new Set(['RawInline', 'RawBlock', 'Null']);
/** What Word's styles of these names hold, which pandoc takes out of the text. */
const fromStyles = ['title', 'subtitle', 'author', 'date', 'abstract'];

/**
 * The text of a document that `pandoc -t json` printed. What its plain writer adds by itself (numbers of lists, rules of
 * tables, the alternative text of pictures) is no text of the document and stays out; notes stand at the end with their
 * numbers, as that writer puts them.
 */
export function pandocText(json: string, { withMetadata = false } = {}): string {
  const { blocks: body, meta } = JSON.parse(json) as { blocks: unknown; meta: Record<string, unknown> };
  const pieces: string[] = [];
  const notes: unknown[] = [];
  const read = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(read);
    else if (isPiece(value)) readPiece(value);
  };
  const readPiece = ({ t, c }: Piece): void => {
    if (leftOut.has(t) || (t === 'Image' && !isFigure(c))) return;
    if (blocks.has(t)) pieces.push('\n');
    if (t === 'Str' || t === 'MetaString') pieces.push(String(c));
    else if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') pieces.push(' ');
    else if (t === 'Code' || t === 'CodeBlock' || t === 'Math') pieces.push(lastText(c));
    else if (t === 'Note') pieces.push(`[${notes.push(c)}]`);
    else read(c);
  };
  if (withMetadata) {
    for (const name of fromStyles) {
      read(meta[name]);
      pieces.push('\n');
    }
  }
  read(body);
  for (let index = 0; index < notes.length; index++) {
    pieces.push(`\n[${index + 1}] `);
    read(notes[index]);
  }
  return pieces.join('');
}

/** The words of a figure's caption stand where other pictures have their alternative text. */
function isFigure(content: unknown): boolean {
  const target: unknown = Array.isArray(content) ? content[2] : undefined;
  return Array.isArray(target) && String(target[1]).startsWith('fig:');
}

function lastText(content: unknown): string {
  return Array.isArray(content) ? String(content.at(-1)) : '';
}

function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && 't' in value;
}
