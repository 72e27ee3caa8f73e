import { parseFragment } from 'parse5';
import { isText, walk } from '../html-tree';

/** What is said between two moments. */
export interface Cue {
  /** Milliseconds from the beginning. */
  readonly from: number;
  readonly to: number;
  /** Who speaks, where the file names somebody. */
  readonly speaker: string | undefined;
  /** Lines as they are shown, without the marks for their look. */
  readonly lines: readonly string[];
}

/** Everything in a file of subtitles. */
export interface Subtitles {
  readonly cues: readonly Cue[];
  /** Notes to the editor, which nobody is shown. */
  readonly notes: number;
  /** Lines before the first cue that are neither heading nor note, and blocks whose times cannot be read. */
  readonly unread: readonly string[];
}

const time = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
const timing = new RegExp(`^\\s*${time}\\s*-->\\s*${time}(?:\\s.*)?$`);
const invisible = /^(?:STYLE|REGION)(?:\s|$)/;
/** Places on the picture, such as {\an8}, which players understand in SubRip files. */
const placing = /\{\\[^{}]*\}/g;

/**
 * Reads SubRip, which has no standard, and WebVTT (W3C). Cues are found by their line of times, so that missing numbers
 * and missing empty lines do no harm.
 */
export function readCues(text: string): Subtitles {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  const unread: string[] = [];
  let notes = 0;
  let at = /^\ufeff?WEBVTT(?:\s|$)/.test(lines[0] ?? '') ? endOfBlock(lines, 0) : 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const times = timing.exec(line);
    if (times) {
      const end = endOfCue(lines, at + 1);
      cues.push(toCue(times, lines.slice(at + 1, end)));
      at = end;
    } else if (/^NOTE(?:\s|$)/.test(line)) {
      notes++;
      at = endOfBlock(lines, at);
    } else if (invisible.test(line)) {
      at = endOfBlock(lines, at);
    } else {
      // A line before a line of times is the cue's number or name.
      if (line.trim() !== '' && !timing.test(lines[at + 1] ?? '')) unread.push(line.trim());
      at++;
    }
  }
  return { cues, notes, unread };
}

function endOfBlock(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]?.trim() !== '') end++;
  return end;
}

/** A cue ends at an empty line, or before the number and the times of the next. */
function endOfCue(lines: readonly string[], from: number): number {
  let end = from;
  for (; end < lines.length && lines[end]?.trim() !== ''; end++) {
    if (timing.test(lines[end] ?? '')) return end;
    if (/^\d+$/.test(lines[end]?.trim() ?? '') && timing.test(lines[end + 1] ?? '')) return end;
  }
  return end;
}

function toCue(times: RegExpExecArray, lines: readonly string[]): Cue {
  const [, ...parts] = times;
  const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(lines.join('\n'))?.[1]?.trim();
  return {
    from: milliseconds(parts.slice(0, 4)),
    to: milliseconds(parts.slice(4, 8)),
    speaker: voice === undefined ? undefined : shownWords(voice),
    lines: lines.map((line) => shownWords(line)).filter((line) => line.trim() !== ''),
  };
}

function milliseconds([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number((fraction ?? '0').padEnd(3, '0'));
}

/** Without marks (<i>, <c.yellow>, <00:01.000>) and with the characters that references stand for. */
function shownWords(line: string): string {
  const withoutMarks = line.replace(placing, '').replace(/<\/?[a-z0-9][^<>]*>/gi, '');
  if (!withoutMarks.includes('&')) return withoutMarks;
  let words = '';
  walk(parseFragment(withoutMarks.replaceAll('<', '&lt;')), (node) => {
    if (isText(node)) words += node.value;
    return true;
  });
  return words;
}
