import { HorizontalRuleNode } from '@lexical/extension';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $getState, $setState, createState, type EditorThemeClasses } from 'lexical';
import { sectionRoleSchema, type SectionRole } from '../../../shared/memo/memo-document';
import { CitationNode } from './citation-node';
import { LiveNode } from './live-node';
import { FootnoteNode } from './footnote-node';
import { MemoLinkNode } from './links/memo-link-node';

/** Everything that a memo is made of besides paragraphs, texts and line breaks. */
export const memoNodes = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  HorizontalRuleNode,
  CitationNode,
  FootnoteNode,
  LiveNode,
  MemoLinkNode,
];

/** Name under which memo content travels on the clipboard between memos. */
export const memoNamespace = 'claimbook-memo';

export const memoTheme: EditorThemeClasses = {
  hr: 'memo-rule',
  hrSelected: 'memo-rule--selected',
  quote: 'memo-quote',
  link: 'memo-link',
  list: { nested: { listitem: 'memo-nested-item' } },
  table: 'memo-table',
  tableCell: 'memo-table__cell',
  tableCellHeader: 'memo-table__cell--header',
  tableCellSelected: 'memo-table__cell--selected',
  tableScrollableWrapper: 'memo-table__scroll',
  tableSelection: 'memo-table--selection',
  text: {
    bold: 'memo-bold',
    code: 'memo-code',
    italic: 'memo-italic',
    strikethrough: 'memo-strikethrough',
    subscript: 'memo-subscript',
    superscript: 'memo-superscript',
    underline: 'memo-underline',
    underlineStrikethrough: 'memo-underline-strikethrough',
  },
};

const roleState = createState('role', {
  parse: (value): SectionRole | null => {
    const parsed = sectionRoleSchema.safeParse(value);
    return parsed.success ? parsed.data : null;
  },
});

/** The part of a skeleton that a heading opens, or null. */
export function $getSectionRole(heading: HeadingNode): SectionRole | null {
  return $getState(heading, roleState);
}

export function $setSectionRole(heading: HeadingNode, role: SectionRole | null): void {
  $setState(heading, roleState, role);
}
