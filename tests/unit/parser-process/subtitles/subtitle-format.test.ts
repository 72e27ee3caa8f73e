import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { readCues } from '../../../../electron/parser-process/subtitles/read-cues';
import { expectSound } from '../invariants';

const read = (text: string | Uint8Array<ArrayBuffer>, fileName = 'talk.srt') =>
  parseSource({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, fileName });
const codesOf = (parsed: Awaited<ReturnType<typeof read>>) => parsed.warnings.map(({ code }) => code);

const srt = `1\r
00:00:01,000 --> 00:00:03,500\r
<i>The Party committee</i> studied\r
the output plan\r
\r
2\r
00:00:03,600 --> 00:00:05,000\r
before the board decided.\r
\r
3\r
00:12:05,000 --> 00:12:07,000\r
{\\an8}党委会前置\r
研究讨论\r
`;

describe('subtitles', () => {
  it('become running text; a pause begins a paragraph with its time', async () => {
    const parsed = await read(srt);
    expectSound(parsed);
    expect(parsed.mediaType).toBe('application/x-subrip');
    expect(parsed.text).toBe(
      'The Party committee studied the output plan before the board decided.\n\n党委会前置研究讨论',
    );
    expect(parsed.pages).toEqual([
      { start: 0, end: 69, label: '00:00:01', number: 1 },
      { start: 71, end: 80, label: '00:12:05', number: 2 },
    ]);
    expect(codesOf(parsed)).toEqual([]);
  });

  it('name who speaks, and leave notes and styles out with a word', async () => {
    const parsed = await read(
      `WEBVTT Hearing

NOTE checked by A

STYLE
::cue { color: red }

c1
00:01.000 --> 00:02.000 align:start position:10%
<v.loud Wang Fang>Who decides &amp; who <00:01.500>sells?</v>

00:02.100 --> 00:03.000
<v Li Wei>The <c.yellow>committee</c> &lt;党委&gt;.</v>
`,
      'hearing.zh-CN.vtt',
    );
    expectSound(parsed);
    expect(parsed.mediaType).toBe('text/vtt');
    expect(parsed.text).toBe('Wang Fang: Who decides & who sells?\n\nLi Wei: The committee <党委>.');
    expect(codesOf(parsed)).toEqual(['notes-left-out']);
    expect(parsed.metadata.title).toMatchObject({ value: 'hearing', origin: 'guessed' });
  });

  it('are told by their beginning where the name says nothing', async () => {
    expect((await read('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nWords', 'a.txt')).mediaType).toBe(
      'text/vtt',
    );
  });

  it('are read without empty lines and numbers between them', async () => {
    const parsed = await read(
      '1\n00:00:01.000 --> 00:00:02.000\none\n2\n00:00:02,000 --> 00:00:03,000\ntwo\n00:00:03,1 --> 00:00:04\nthree',
    );
    expect(parsed.text).toBe('one two three');
  });

  it('in GB18030 are read as such', async () => {
    const gbk = new Uint8Array([
      ...Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n', 'latin1'),
      ...Buffer.from(
        'b5b3cee1bbe1c7b0d6c3d1d0bebfccd6c2dbd6d8b4f3beadd3aab9dcc0edcac2cfeea3accec4bcfed3c9b6adcac2bbe1b3d0b0eca1a3',
        'hex',
      ),
    ]);
    const parsed = await read(gbk);
    expect(parsed.charset.used).toBe('gb18030');
    expect(parsed.text).toContain('会前置研究讨论重大经营管理事项，');
  });

  it('say which lines stand outside of all of them', async () => {
    const parsed = await read(
      'Translated by nobody\n\n1\n00:00:01,000 --> 00:00:02,000\nwords\n\nstray words',
    );
    expect(parsed.text).toBe('words');
    expect(parsed.warnings).toEqual([
      expect.objectContaining({
        code: 'lines-unread',
        message: expect.stringContaining('Translated by nobody') as string,
      }),
    ]);
  });

  it('without a cue are refused', async () => {
    await expect(read('nothing at all')).rejects.toMatchObject({ failure: { code: 'no-text' } });
  });

  it('keep every word between times, whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-z党委 ]{1,12}$/), { minLength: 1, maxLength: 3 }), {
          maxLength: 8,
        }),
        (cues) => {
          const text = cues
            .map(
              (lines, i) =>
                `${i + 1}\n00:00:${String(i).padStart(2, '0')},000 --> 00:00:${String(i + 1).padStart(2, '0')},000\n${lines.map((line) => `x${line}`).join('\n')}\n`,
            )
            .join('\n');
          expect(readCues(text).cues.map(({ lines }) => lines)).toEqual(
            cues.map((lines) => lines.map((line) => `x${line}`)),
          );
        },
      ),
    );
  });
});
