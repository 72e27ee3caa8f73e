import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../../shared/search/parse-query';
import { writeQuery } from '../../../shared/search/write-query';

it('leaves a phrase readable whatever quotation marks stand in it', () => {
  const phrase = fc.stringMatching(/^[a党 "“”「」＂]{0,12}b$/);
  const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['「', '」'], ['＂', '＂']);
  fc.assert(
    fc.property(phrase, marks, (text, [opening = '', closing = '']) => {
      fc.pre(!text.includes(closing));
      const read = parseQuery(`${opening}${text}${closing}`);
      if (!read.ok) throw new Error(read.fault.reason);
      expect(parseQuery(writeQuery(read.node))).toEqual(read);
    }),
  );
});
