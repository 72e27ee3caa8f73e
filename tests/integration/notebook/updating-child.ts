import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { openChildNotebook } from './child-notebook';

/** Updates the one source of a notebook until it is killed; says "version N" after each that was acknowledged. */
const { file, handlers, say } = openChildNotebook();
const [source] = await handlers['source.list']({});
if (!source) throw new Error('The notebook must have a source.');
const { text } = await handlers['source.versionText']({ sourceId: source.id, version: 1 });
say('ready');
for (;;) {
  const newer = `${file}.txt`;
  fs.writeFileSync(newer, `${text}${randomUUID()}\n${'党委 words '.repeat(20_000)}\n`);
  const { version, anchors } = await handlers['source.update']({
    sourceId: source.id,
    file: newer,
    method: 'file',
  });
  say(`version ${version}`);
  const { passages } = await handlers['source.reviewQueue']({ sourceId: source.id });
  const evidenceIds = passages.filter(({ proposal }) => proposal).map(({ evidence }) => evidence.id);
  if (anchors.exact + anchors.moved + anchors.changed > 0) {
    await handlers['source.acceptAnchors']({ sourceId: source.id, version, evidenceIds });
    say(`accepted ${version}`);
  }
}
