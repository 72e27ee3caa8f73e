import { useCallback, useEffect, useRef, useState } from 'react';
import {
  metadataNames,
  type MetadataField,
  type MetadataName,
  type SourceDetail,
} from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { registerFlush, reportSave } from '../ui/save-state';
import { noteWords, takeBackWords } from '../ui/typed-words';
import { TextField } from '../ui/TextField';
import type { LoadedDetail } from './use-source-detail';

export interface MetadataFieldsProps {
  readonly source: SourceDetail;
  readonly change: LoadedDetail['change'];
}

/** What is known about a source and how it is known; each field is mended in place. */
export function MetadataFields({ source, change }: MetadataFieldsProps) {
  return (
    <fieldset className="source-inspector__group">
      <legend className="source-inspector__legend">{message('source.metadata')}</legend>
      {metadataNames.map((name) => (
        <Field
          key={`${source.id} ${name}`}
          place={`${name} ${source.id}`}
          name={name}
          field={source.metadata[name]}
          language={name === 'title' || name === 'publisher' || name === 'author' ? source.language : null}
          save={(value) => change(() => call('source.setMetadata', { id: source.id, name, value }))}
        />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  /** Names the field over a lock. */
  readonly place: string;
  readonly name: MetadataName;
  readonly field: MetadataField;
  readonly language: string | null;
  readonly save: (value: string | null) => Promise<boolean>;
}

function Field({ place, name, field, language, save }: FieldProps) {
  const saved = field.value ?? '';
  const { draft, setDraft, commit } = useDraft(place, saved, (value) => save(value === '' ? null : value));
  const hint =
    name === 'published' || name === 'language' ? message(`source.metadata.${name}.hint`) : undefined;
  return (
    <div className="source-field">
      <TextField
        label={message(`source.metadata.${name}`)}
        placeholder={message('source.metadata.unknown')}
        value={draft}
        onChange={setDraft}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void commit();
          if (event.key === 'Escape') setDraft(saved);
          event.continuePropagation();
        }}
        hint={draft === saved ? undefined : hint}
        lang={language ?? undefined}
      />
      <span
        className={`source-field__origin source-field__origin--${field.origin}`}
        title={field.from ? message('source.origin.from', { from: field.from }) : undefined}
      >
        {message(`source.origin.${field.origin}`)}
      </span>
    </div>
  );
}

/** What is typed, saved when the field is left, on Enter, and before the window closes. A refused value stays in the field. */
function useDraft(place: string, saved: string, save: (value: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string | null>(() => takeBackWords(place));
  const latest = useRef({ typed, saved, save });
  useEffect(() => {
    latest.current = { typed, saved, save };
  });
  const isPending = typed !== null && typed.trim() !== saved;
  useEffect(() => {
    if (!isPending) return undefined;
    reportSave(`source ${place}`, { kind: 'saving' });
    return () => reportSave(`source ${place}`, { kind: 'saved' });
  }, [isPending, place]);
  const commit = useCallback(async (): Promise<boolean | 'noted'> => {
    const { typed: value, saved: before, save: run } = latest.current;
    if (value === null || value.trim() === before) {
      setTyped(null);
      noteWords(place, null);
      return true;
    }
    const isKept = await run(value.trim());
    if (isKept) setTyped((current) => (current === value ? null : current));
    noteWords(place, isKept ? null : value);
    return isKept || 'noted';
  }, [place]);
  useEffect(() => {
    const unregister = registerFlush(commit);
    return () => {
      unregister();
      void commit().then(() => noteWords(place, null));
    };
  }, [commit, place]);
  return { draft: typed ?? saved, setDraft: setTyped, commit };
}
