import type { HandlersOf } from '../../shared/ipc/operation';
import type { MemoDocument } from '../../shared/memo/memo-document';
import type { memoOperations } from '../../shared/memo/memo-operations';
import {
  ownTemplateIdSchema,
  type OwnTemplate,
  type OwnTemplateId,
  type OwnTemplateSummary,
} from '../../shared/memo/memo-record';
import type { Memo } from '../../shared/memo/memo-schema';
import { replaceCitations } from '../../shared/memo/replace-citations';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import { deleteMemoRecord, listMemoRecords, readMemoRecord, saveMemoRecord } from './memo-record-table';

interface TemplateServices {
  readonly changes: ChangeRecorder;
  now(): Date;
  newId(): string;
}

type Operations = Pick<
  typeof memoOperations,
  'memo.templates' | 'memo.saveTemplate' | 'memo.renameTemplate' | 'memo.deleteTemplate'
>;

/** Serves the analyst's own templates, and what a memo begins with that is made from one. */
export function createTemplateHandlers(
  database: Database,
  services: TemplateServices,
  readMemo: (id: string) => Memo,
): {
  readonly handlers: HandlersOf<Operations>;
  documentOf(id: OwnTemplateId | undefined): MemoDocument;
} {
  function read(id: string | undefined): OwnTemplate {
    const record = id === undefined ? undefined : readMemoRecord(database, id);
    if (record?.kind !== 'template') throw new FailureError('not-found', message('memo.noTemplate'));
    return record;
  }

  function keep(template: OwnTemplate, action: 'saveTemplate' | 'renameTemplate'): OwnTemplateSummary {
    const step = { key: `history.${action}`, values: { name: template.name } };
    services.changes.change({ action: `memo.${action}`, step }, (touch) => {
      touch('memo-record', template.id);
      saveMemoRecord(database, template);
    });
    return toSummary(template);
  }

  return {
    documentOf: (id) => read(id).document,
    handlers: {
      'memo.templates': () =>
        listMemoRecords(database, 'template', null)
          .map(toSummary)
          .toSorted((a, b) => a.name.localeCompare(b.name)),
      'memo.saveTemplate': ({ id, name }) => {
        // What was cited once is no evidence for the next memo.
        const document = replaceCitations(readMemo(id).document, () => null);
        const at = services.now().toISOString();
        const template: OwnTemplate = {
          kind: 'template',
          id: ownTemplateIdSchema.parse(services.newId()),
          at,
          name,
          document,
        };
        return keep(template, 'saveTemplate');
      },
      'memo.renameTemplate': ({ id, name }) => keep({ ...read(id), name }, 'renameTemplate'),
      'memo.deleteTemplate': ({ id }) => {
        const { name } = read(id);
        const step = { key: 'history.deleteTemplate', values: { name } };
        return services.changes.change({ action: 'memo.deleteTemplate', step }, (touch) => {
          touch('memo-record', id);
          deleteMemoRecord(database, id);
          return { id };
        });
      },
    },
  };
}

function toSummary({ id, at, name }: OwnTemplate): OwnTemplateSummary {
  return { id, at, name };
}
