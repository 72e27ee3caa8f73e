import fs from 'node:fs';
import path from 'node:path';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { MemoDocument } from '../../../shared/memo/memo-document';
import type { SourceId } from '../../../shared/source/source-schema';
import type { open } from '../fault-notebook';

type Handlers = ReturnType<typeof open>['handlers'];

/** What was put into a notebook, by id. */
export interface Filled {
  readonly sourceId: SourceId;
  readonly claimId: ClaimId;
  readonly memoId: string;
}

/** Puts something into every table of a notebook, with `words` wherever an analyst can type. */
export async function fillNotebook(handlers: Handlers, words: string, folder: string): Promise<Filled> {
  const [sourceId, otherId] = [
    await paste(handlers, `${words}\n${'党委 words of the committee '.repeat(20)}\n${words}`),
    await paste(handlers, `Another ${words}\n${'other words '.repeat(20)}`),
  ];
  await handlers['source.rename']({ id: sourceId, title: words });
  for (const name of ['author', 'publisher', 'licenceNote'] as const) {
    await handlers['source.setMetadata']({ id: sourceId, name, value: words });
  }
  const { id: groupId } = await handlers['source.createGroup']({ name: words, parentId: null });
  await handlers['source.move']({ sourceIds: [sourceId], groupIds: [], to: groupId });
  await handlers['source.derive']({ id: otherId, otherId: sourceId });
  const [claimId, otherClaimId] = [
    await makeClaim(handlers, sourceId, words),
    await makeClaim(handlers, otherId, words),
  ];
  await handlers['claim.link']({ fromId: claimId, toId: otherClaimId, kind: 'contradicts', note: words });
  await makeEntities(handlers, claimId, words);
  await makeRecords(handlers, otherId, words);
  const references = path.join(folder, 'references.json');
  fs.writeFileSync(references, JSON.stringify([{ id: words, type: 'book', title: words }]));
  await handlers['reference.import']({ file: references, method: 'command-line' });
  fs.rmSync(references);
  const memoId = await makeMemo(handlers, { sourceId, claimId, otherClaimId }, words);
  await handlers['search.rebuild']({});
  return { sourceId, claimId, memoId };
}

async function paste(handlers: Handlers, text: string): Promise<SourceId> {
  const outcome = await handlers['source.importPaste']({ text, html: null });
  if (!('source' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.source.id;
}

async function makeClaim(handlers: Handlers, sourceId: SourceId, words: string): Promise<ClaimId> {
  const codes = [{ codeId: 'pre-deliberation', polarity: 'affirmed' as const }];
  const passage = { sourceId, start: 0, end: 10, codes, statement: words, relation: 'supports' as const };
  const { id, evidence } = await handlers['claim.create'](passage);
  await handlers['claim.update']({
    id,
    changes: {
      attribution: [{ who: words, role: words, verb: 'says', access: 'direct' }],
      confidence: { level: 'low', basis: words },
      eventTime: '2025-03-04',
      notes: words,
      reviewer: words,
    },
  });
  const translation = { text: words, translator: words, status: 'draft' as const };
  for (const item of evidence) {
    await handlers['claim.setEvidence']({ claimId: id, evidenceId: item.id, changes: { translation } });
  }
  return id;
}

async function makeEntities(handlers: Handlers, claimId: ClaimId, words: string): Promise<void> {
  const name = { text: words, language: 'en', kind: 'full', used: null } as const;
  const fields = { names: [name], organisationKind: null, identifiers: [], notes: words };
  const person = await handlers['entity.create']({
    ...fields,
    kind: 'person',
    personName: { surname: words, given: words, order: 'surname-first' },
  });
  const company = await handlers['entity.create']({ ...fields, kind: 'organisation', personName: null });
  await handlers['entity.tag']({ claimId, entity: person.id });
  await handlers['relation.create']({
    fromId: person.id,
    toId: company.id,
    kind: 'chairs',
    start: null,
    end: null,
    ownership: null,
    claimIds: [claimId],
    note: words,
  });
}

async function makeRecords(handlers: Handlers, sourceId: SourceId, words: string): Promise<void> {
  await handlers['search.save']({ name: words, query: 'committee' });
  await handlers['search.recordNone']({ sourceId, query: 'zebra', note: words });
  await handlers['claimView.save']({
    name: words,
    view: { columns: [{ id: 'statement', width: 200 }], filter: { text: words }, sort: [], group: 'code' },
  });
}

async function makeMemo(
  handlers: Handlers,
  { sourceId, claimId, otherClaimId }: { sourceId: SourceId; claimId: ClaimId; otherClaimId: ClaimId },
  words: string,
): Promise<string> {
  const about = { kind: 'source', id: sourceId } as const;
  const empty = { template: 'empty', claimIds: [] } as const;
  const note = await handlers['memo.create']({ ...empty, claimIds: [], title: words, about });
  const memo = await handlers['memo.create']({ ...empty, claimIds: [], title: words });
  const text = { kind: 'text', text: words } as const;
  const document: MemoDocument = {
    format: 1,
    blocks: [
      { kind: 'heading', level: 1, children: [text] },
      {
        kind: 'paragraph',
        children: [
          text,
          { kind: 'citation', claimIds: [claimId, otherClaimId] },
          { kind: 'link', url: 'javascript:globalThis.hostileRan=1', children: [text] },
          { kind: 'memo-link', memoId: note.id, title: 'note' },
          { kind: 'footnote', children: [text] },
        ],
      },
      { kind: 'table', hasHeaderRow: true, rows: [[[text]], [[text]]] },
    ],
  };
  const { id, revision } = memo;
  await handlers['memo.save']({ id, title: words, document, baseRevision: revision });
  await handlers['memo.keepVersion']({ id, name: words.slice(0, 100) });
  await handlers['memo.saveTemplate']({ id, name: words.slice(0, 100) });
  return id;
}
