import { gzipSync } from 'node:zlib';

/** A record of a web archive: the headers without Content-Length, and its block. */
export interface WarcRecord {
  readonly headers: Readonly<Record<string, string>>;
  readonly block: string | Uint8Array;
}

export interface CapturedPage {
  readonly url: string;
  readonly html: string | Uint8Array;
  readonly date?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The record of what a server answered. */
export function response({ url, html, date, status = '200 OK', headers = {} }: CapturedPage): WarcRecord {
  const http = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const head = Object.entries(http).map(([name, value]) => `${name}: ${value}\r\n`);
  return {
    headers: {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'WARC-Date': date ?? '2024-05-06T07:08:09Z',
      'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000001>',
      'Content-Type': 'application/http; msgtype=response',
    },
    block: Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n`), Buffer.from(html)]),
  };
}

/** The record that says who made the archive. */
export function warcinfo(fields: string): WarcRecord {
  return {
    headers: {
      'WARC-Type': 'warcinfo',
      'WARC-Date': '2024-05-06T07:00:00Z',
      'Content-Type': 'application/warc-fields',
    },
    block: fields,
  };
}

/** A web archive (WARC 1.1), each record packed by itself where asked for, as crawlers write it. */
export function makeWarc(records: readonly WarcRecord[], isPacked = false): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat(
      records.map(({ headers, block }) => {
        const bytes = Buffer.from(block);
        const head = { ...headers, 'Content-Length': String(bytes.length) };
        const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
        const record = Buffer.concat([
          Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`),
          bytes,
          Buffer.from('\r\n\r\n'),
        ]);
        return isPacked ? gzipSync(record) : record;
      }),
    ),
  );
}

/** Contents as a server sends them in pieces. */
export function chunked(content: Uint8Array): Uint8Array {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += 100) {
    const piece = content.subarray(at, at + 100);
    pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), Buffer.from(piece), Buffer.from('\r\n'));
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}
