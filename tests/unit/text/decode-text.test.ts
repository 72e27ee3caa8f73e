import { describe, expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { decodeAs, decodeText } from '../../../electron/text/decode-text';
import { FailureError } from '../../../shared/result';

const simplified = '国有企业党委会前置研究讨论重大经营管理事项，然后提交董事会决策。\n第二行：稀土配额。\n';
const traditional = '國有企業黨委會前置研究討論重大經營管理事項，然後提交董事會決策。\n第二行：稀土配額。\n';
const japanese = '国有企業の党委員会は、取締役会の前に重要事項を検討します。\n';
const russian = 'Компания увеличила квоты на добычу редкоземельных металлов в этом году.\n';
const french =
  'Le gouvernement a annoncé une nouvelle politique économique à l’égard des entreprises d’État.\n';

function encode(text: string, encoding: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding));
}

async function failureOf(bytes: Uint8Array, declared: string | null = null) {
  const error = await decodeText(bytes, declared).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FailureError);
  return (error as FailureError).failure;
}

describe('decoding without a declaration', () => {
  test.each([
    ['utf-8', 'utf8', simplified],
    ['gb18030', 'gbk', simplified],
    ['gb18030', 'gb18030', simplified + '㐁𠀀'],
    ['big5', 'big5', traditional],
    ['shift_jis', 'shift_jis', japanese],
    ['euc-jp', 'euc-jp', japanese],
    ['windows-1251', 'windows-1251', russian],
    ['koi8-r', 'koi8-r', russian],
    ['windows-1252', 'windows-1252', french],
    ['utf-16le', 'utf-16le', simplified],
    ['utf-16be', 'utf-16be', simplified],
    ['utf-16le', 'utf-16le', 'Plain English words.\n'],
    ['utf-16be', 'utf-16be', 'Plain English words.\n'],
  ])('recognises %s', async (used, encoding, text) => {
    const decoded = await decodeText(encode(text, encoding), null);
    expect(decoded.text).toBe(text);
    expect(decoded.charset.used).toBe(used);
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(
      used === 'utf-8' ? [] : ['charset-guessed'],
    );
  });

  test.each(['中国', '党委会', 'Report on 稀土 quotas in 2024'])(
    'reads a short GBK text: %s',
    async (text) => {
      expect((await decodeText(encode(text, 'gbk'), null)).text).toBe(text);
    },
  );

  test('reads curly quotation marks of windows-1252, which plain Node takes for control characters', async () => {
    const decoded = await decodeText(encode('He said “no” – twice, at the café.', 'windows-1252'), null);
    expect(decoded.text).toBe('He said “no” – twice, at the café.');
  });

  test('reads UTF-16 of Han only, where no byte is zero', async () => {
    const text = '国有企业党委会前置研究讨论重大经营管理事项';
    expect((await decodeText(encode(text, 'utf-16le'), null)).charset.used).toBe('utf-16le');
  });

  test.each(['even zeros\0 in a text', 'odd zeros\0in a text', 'ab\0d'])(
    'a zero in ASCII is no UTF-16: %j',
    async (text) => {
      expect((await decodeText(Buffer.from(text), null)).charset.used).toBe('utf-8');
    },
  );

  test('finds legacy bytes that come after a long ASCII beginning', async () => {
    const text = `${'ascii line\n'.repeat(60_000)}${simplified}`;
    const decoded = await decodeText(encode(text, 'gbk'), null);
    expect(decoded.charset.used).toBe('gb18030');
    expect(decoded.text.endsWith(simplified)).toBe(true);
  });
});

describe('byte order marks', () => {
  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf], 'utf8'],
    ['utf-16le', [0xff, 0xfe], 'utf-16le'],
    ['utf-16be', [0xfe, 0xff], 'utf-16be'],
    ['gb18030', [0x84, 0x31, 0x95, 0x33], 'gb18030'],
  ])('%s: decides and is not part of the text', async (used, mark, encoding) => {
    const decoded = await decodeText(Uint8Array.from([...mark, ...encode(simplified, encoding)]), null);
    expect(decoded).toMatchObject({ text: simplified, charset: { used, method: 'bom' }, warnings: [] });
  });

  test('a zero-width no-break space inside the text stays', async () => {
    expect((await decodeText(Buffer.from('a\ufeffb'), null)).text).toBe('a\ufeffb');
  });
});

describe('declared against detected', () => {
  test('a page that says gb2312 and is UTF-8 reads as UTF-8, with a warning', async () => {
    const decoded = await decodeText(Buffer.from(simplified), 'gb2312');
    expect(decoded.text).toBe(simplified);
    expect(decoded.charset).toEqual({ used: 'utf-8', declared: 'gb2312', method: 'strict-utf-8' });
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(['charset-differs']);
  });

  test.each([
    ['gb2312', 'gbk', 'gb18030', simplified],
    ['GBK', 'gbk', 'gb18030', simplified],
    ['big5', 'big5', 'big5', traditional],
    ['Shift_JIS', 'shift_jis', 'shift_jis', japanese],
    ['windows-1251', 'windows-1251', 'windows-1251', russian],
    ['iso-8859-1', 'windows-1252', 'windows-1252', french],
  ])('%s is believed where the bytes fit', async (declared, encoding, used, text) => {
    const decoded = await decodeText(encode(text, encoding), declared);
    expect(decoded).toMatchObject({ text, charset: { used, declared, method: 'declared' }, warnings: [] });
  });

  test('a page that says UTF-8 and is GBK is recognised', async () => {
    const decoded = await decodeText(encode(simplified, 'gbk'), 'utf-8');
    expect(decoded.text).toBe(simplified);
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(['charset-differs', 'charset-guessed']);
  });

  test.each([
    ['gb2312', 'big5', '行政院昨日宣布，將擴大稀土原料的戰略儲備，並要求國營事業於董事會前先行討論。'],
    ['big5', 'gbk', '会议强调，坚持两个一以贯之，完善公司治理，稀土总量控制指标同比增长。'],
    ['iso-8859-1', 'gbk', '会议强调，坚持两个一以贯之，完善公司治理，稀土总量控制指标同比增长。'],
  ])('Chinese of another shape is not believed to be %s', async (declared, encoding, text) => {
    const decoded = await decodeText(encode(text, encoding), declared);
    expect(decoded.text).toBe(text);
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(['charset-differs', 'charset-guessed']);
  });

  test('signs before letters are no Chinese', async () => {
    const text = 'between 5°C and 6°C, ½c and ¼d '.repeat(9);
    expect((await decodeText(encode(text, 'windows-1252'), 'windows-1252')).text).toBe(text);
  });

  test('an encoding that does not exist is named and passed over', async () => {
    const decoded = await decodeText(Buffer.from(simplified), 'klingon-8');
    expect(decoded.charset.used).toBe('utf-8');
    expect(decoded.warnings[0]?.message).toContain('klingon-8');
  });
});

describe('a few broken bytes are shown as such and counted, never replaced in silence', () => {
  const broken = (text: string, at: number, byte: number): Buffer => {
    const bytes = Buffer.from(text);
    bytes[at] = byte;
    return bytes;
  };

  test.each([
    ['UTF-8', broken(simplified.repeat(3), 30, 0xff), null, 'utf-8', 'One', 30],
    ['UTF-8 that says gb2312', broken(simplified.repeat(3), 30, 0xff), 'gb2312', 'utf-8', 'One', 30],
    ['UTF-8 that says iso-8859-1', broken(simplified.repeat(3), 30, 0xff), 'iso-8859-1', 'utf-8', 'One', 30],
    ['UTF-8 cut inside a character', Buffer.from(simplified).subarray(0, 31), null, 'utf-8', 'One', 30],
    ['UTF-8 with a mark', broken(`\ufeff${simplified.repeat(3)}`, 33, 0xff), null, 'utf-8', 'One', 33],
    ['GBK', encode(`${simplified.repeat(4)}`, 'gbk').fill(0x20, 41, 42), null, 'gb18030', 'One', 41],
    ['GBK that says so', encode(simplified.repeat(4), 'gbk').fill(0x20, 41, 42), 'gb2312', 'gb18030', '', 41],
    ['Big5', encode(traditional.repeat(4), 'big5').fill(0x20, 41, 42), 'big5', 'big5', 'One', 41],
    ['UTF-16', Buffer.from([0xff, 0xfe, ...encode(simplified, 'utf-16le'), 0x61]), null, 'utf-16le', '', 88],
  ])('%s', async (_name, bytes, declared, used, count, offset) => {
    const { text, charset, warnings } = await decodeText(bytes, declared);
    expect(charset).toMatchObject({ used, declared });
    expect(text).toContain('\ufffd');
    const warning = warnings.find(({ code }) => code === 'characters-replaced');
    expect(warning?.message).toContain(count);
    expect(warning?.message).toContain(String(offset));
  });

  test('what the file itself holds as � is not counted', async () => {
    const { text, warnings } = await decodeText(Buffer.from('党委会 � 研究'), null);
    expect(text).toBe('党委会 � 研究');
    expect(warnings).toEqual([]);
    const { warnings: counted } = await decodeAs(
      Buffer.from([...Buffer.from('a � b '), 0xff]),
      'utf-8',
      null,
    );
    expect(counted[0]?.message).toContain('One place is');
  });
});

describe('bytes that are mostly broken are refused', () => {
  test.each([
    ['an odd byte after two characters of UTF-16', [0xff, 0xfe, ...encode('ab', 'utf-16le'), 0x61]],
    [
      'UTF-8 with every other character broken',
      Buffer.from('党é'.repeat(50)).map((byte, i) => (i % 10 === 0 ? 0xff : byte)),
    ],
  ])('%s', async (_name, bytes) => {
    expect((await failureOf(Uint8Array.from(bytes))).code).toBe('invalid-encoding');
  });
});

describe('an encoding that the analyst chooses', () => {
  test.each([
    ['gb2312', 'gb18030', 'gbk', simplified],
    ['Big5', 'big5', 'big5', traditional],
    ['utf-16le', 'utf-16le', 'utf-16le', simplified],
    ['latin1', 'windows-1252', 'windows-1252', french],
  ])('%s', async (label, used, encoding, text) => {
    const decoded = await decodeAs(encode(text, encoding), label, 'utf-8');
    expect(decoded).toEqual({ text, charset: { used, declared: 'utf-8', method: 'chosen' }, warnings: [] });
  });

  test('is taken though it is wrong, with what is broken counted', async () => {
    const { text, warnings } = await decodeAs(encode(simplified, 'gbk'), 'utf-8', null);
    expect(text).toContain('\ufffd');
    expect(warnings.map(({ code }) => code)).toEqual(['characters-replaced']);
  });

  test('its mark is no part of the text', async () => {
    expect((await decodeAs(Buffer.from('\ufeff党'), 'utf-8', null)).text).toBe('党');
  });

  test('an encoding that does not exist is refused', async () => {
    await expect(decodeAs(Buffer.from('a'), 'klingon-8', null)).rejects.toThrow('klingon-8');
  });
});
