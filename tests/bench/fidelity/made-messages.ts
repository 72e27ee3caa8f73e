import iconv from 'iconv-lite';
import { articleText, type Article } from './article';
import type { MadeFile } from './made-file';
import { makePage } from './made-page';

const width = 76;

/** A message with the article as plain words, in the encoding given. */
export function makeMail(article: Article, charset: 'utf-8' | 'gb18030' = 'utf-8'): MadeFile {
  const text = articleText(article);
  const bytes = iconv.encode(text.replaceAll('\n', '\r\n'), charset);
  const headers = [
    'From: Registry <registry@example.org>',
    'To: desk@example.org',
    'Date: Tue, 4 Mar 2025 08:30:00 +0800',
    `Subject: =?utf-8?B?${Buffer.from(article.title).toString('base64')}?=`,
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=${charset}`,
    'Content-Transfer-Encoding: base64',
  ];
  const shown = `From: Registry <registry@example.org>\nTo: desk@example.org\nDate: Tue, 4 Mar 2025 08:30:00 +0800\nSubject: ${article.title}`;
  return {
    name: `${article.name}-${charset}.eml`,
    bytes: Buffer.from(`${headers.join('\r\n')}\r\n\r\n${inLines(bytes)}`),
    text: `${shown}\n\n${text}`,
  };
}

/** A page as Chromium saves it into one file. */
export function makeSavedPage(article: Article): MadeFile {
  const page = makePage('news', article);
  const location = 'https://example.org/news/3.html';
  const parts = [
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${location}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n`,
    `------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${location}\r\n\r\n${inLines(page.bytes)}\r\n`,
    `------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\naGVsbG8=\r\n------b--\r\n`,
  ];
  return { name: `${article.name}.mhtml`, bytes: Buffer.from(parts.join('\r\n')), text: page.text };
}

/** The article as subtitles, a sentence or a heading in each. */
export function makeSubtitles(article: Article, format: 'srt' | 'vtt'): MadeFile {
  const lines = articleText(article)
    .split(/\n+|(?<=[.。]) ?/u)
    .filter((line) => line.trim() !== '');
  const point = format === 'srt' ? ',' : '.';
  const clock = (seconds: number) => {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}${point}000`;
  };
  const cues = lines.map(
    (line, index) => `${index + 1}\n${clock(index * 3)} --> ${clock(index * 3 + 2)}\n${line}\n`,
  );
  const head = format === 'vtt' ? 'WEBVTT\n\n' : '';
  return {
    name: `${article.name}.${format}`,
    bytes: Buffer.from(head + cues.join('\n')),
    text: lines.join('\n'),
  };
}

function inLines(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes).toString('base64');
  return (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\r\n');
}
