import { it } from 'vitest';
import fs from 'node:fs';
import { annotateMemo } from '/work/main/shared/memo/annotate-memo';
import { layOutMemo } from '/work/main/electron/memo/export/layout/lay-out-memo';
import { renderMarkdown } from '/work/main/electron/memo/export/markdown/render-markdown';
import { exampleMemo } from '/work/main/tests/integration/export/example-memo';
it('x', () => {
  fs.writeFileSync('/tmp/out.md', renderMarkdown(layOutMemo(annotateMemo(exampleMemo()))));
});
