import { randomUUID } from 'node:crypto';
import { openChildNotebook } from './child-notebook';

/** Imports, bins and purges sources until it is killed; says which word stood in each before and after. */
const { handlers, say } = openChildNotebook();
say('ready');
for (;;) {
  const word = `secret-${randomUUID()}`;
  const text = `Title\n${'党委 words '.repeat(5000)}\n${word}\n${'more '.repeat(5000)}`;
  const outcome = await handlers['source.importPaste']({ text, html: null });
  if (!('source' in outcome)) throw new Error(JSON.stringify(outcome));
  const ids = [outcome.source.id];
  say(`imported ${word}`);
  await handlers['source.bin']({ ids });
  await handlers['source.restore']({ ids });
  await handlers['source.bin']({ ids });
  await handlers['source.purge']({ ids });
  say(`purged ${word}`);
}
