import type { ReactNode } from 'react';
import type { CodeChanges } from '../../shared/codebook/codebook-edits';
import type { Code, Dimension } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { ColourField } from './ColourField';
import { editCodebook } from './codebook-state';
import { DraftField } from './DraftField';

export interface CodeFormProps {
  readonly found: { readonly code: Code; readonly dimension: Dimension };
  /** What it is suggested by. */
  readonly triggers: ReactNode;
}

const texts = ['definition', 'include', 'exclude', 'indicator'] as const;

/** Every field of a code, saved by itself. */
export function CodeForm({ found: { code, dimension }, triggers }: CodeFormProps) {
  const change = (changes: CodeChanges) => editCodebook({ kind: 'setCode', codeId: code.id, changes });
  return (
    <div className="code-form">
      <NameField code={code} language="en" onSave={change} />
      <NameField code={code} language="zh" onSave={change} />
      {texts.map((field) => (
        <DraftField
          key={field}
          label={message(`codebook.${field}`)}
          rows={2}
          saved={code[field]}
          onSave={(value) => change({ [field]: value })}
        />
      ))}
      <ColourField
        own={code.colour}
        otherwise={message('codebook.colour.asDimension')}
        onChange={(colour) => void change({ colour })}
      />
      {triggers}
      <dl className="code-inspector__facts">
        <dt>{message('codebook.dimension')}</dt>
        <dd>
          {dimension.key} {dimension.label.en} <span lang="zh-Hans">{dimension.label.zh}</span>
        </dd>
        <dt>{message('codebook.id')}</dt>
        <dd>
          <code>{code.id}</code>
        </dd>
      </dl>
    </div>
  );
}

type Save = (changes: CodeChanges) => ReturnType<typeof editCodebook>;

function NameField({
  code,
  language,
  onSave,
}: {
  readonly code: Code;
  readonly language: 'en' | 'zh';
  readonly onSave: Save;
}) {
  return (
    <DraftField
      label={message(`codebook.name.${language}`)}
      saved={code.label[language]}
      lang={language === 'zh' ? 'zh-Hans' : undefined}
      // A code that is called nothing in either language waits for its name.
      onSave={(value) =>
        value.trim() === '' && code.label[language === 'en' ? 'zh' : 'en'].trim() === ''
          ? Promise.resolve('not-ready' as const)
          : onSave({ label: { ...code.label, [language]: value } })
      }
    />
  );
}
