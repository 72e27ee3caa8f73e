import { useState } from 'react';
import { queryFaultWords } from '../../shared/search/query-fault-words';
import { parseQuery } from '../../shared/search/parse-query';
import { writeForm } from '../../shared/search/query-form';
import { usualDistance } from '../../shared/search/search-query';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { FilterMenu } from '../ui/FilterMenu';
import { ModalDialog } from '../ui/ModalDialog';
import { TextField } from '../ui/TextField';
import { runQuery } from './ask-search';
import { emptyFields, fieldsOf, formOf, type FormFields } from './form-fields';
import { openSearchDialog } from './search-dialog-state';
import { askForFocus, useSearch } from './search-state';
import { listedFields, useFormOptions } from './use-form-options';
import './FormDialog.css';

const close = (): void => openSearchDialog(null);

type TextPart = Exclude<keyof FormFields, 'chosen'>;

/** A form for the query language: it writes the query, and shows the one in the box where it can. */
export function FormDialog() {
  const query = useSearch((state) => state.query);
  const [read] = useState(() => fieldsOf(query));
  const [fields, setFields] = useState<FormFields>(read ?? emptyFields);
  const written = writeForm(formOf(fields, usualDistance));
  const parsed = written === '' ? null : parseQuery(written);
  const fault = parsed && !parsed.ok ? queryFaultWords(parsed.fault, message) : null;
  const isReady = written !== '' && fault === null;
  const apply = (): void => {
    if (!isReady) return;
    runQuery(written);
    close();
    askForFocus();
  };
  return (
    <ModalDialog
      title={message('search.view.form.title')}
      closeLabel={message('search.view.form.cancel')}
      size="large"
      onClose={close}
      actions={
        <>
          <Button onPress={() => setFields(emptyFields)}>{message('search.view.form.reset')}</Button>
          <Button onPress={close}>{message('search.view.form.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={apply}>
            {message('search.view.form.apply')}
          </Button>
        </>
      }
    >
      <p className="search-form__lead">
        {message(read ? 'search.view.form.lead' : 'search.view.form.beyond')}
      </p>
      <WordFields fields={fields} onFields={setFields} onEnter={apply} />
      <ListedFields fields={fields} onFields={setFields} />
      <p className="search-form__query" role="status">
        <span className="field__label">{message('search.view.form.query')}</span>
        {written === '' ? message('search.view.form.emptyQuery') : <code>{written}</code>}
        {fault === null ? null : <span className="field__error">{fault}</span>}
      </p>
    </ModalDialog>
  );
}

interface PartProps {
  readonly fields: FormFields;
  readonly onFields: (fields: FormFields) => void;
}

function WordFields({ fields, onFields, onEnter }: PartProps & { readonly onEnter: () => void }) {
  const field = (part: TextPart, label: string, more: { hint?: string; autoFocus?: boolean } = {}) => (
    <TextField
      label={label}
      {...more}
      value={fields[part]}
      onChange={(value) => onFields({ ...fields, [part]: value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
        else event.continuePropagation();
      }}
    />
  );
  return (
    <div className="search-form__words">
      {field('words', message('search.view.form.words'), {
        hint: message('search.view.form.wordsHint'),
        autoFocus: true,
      })}
      {field('phrases', message('search.view.form.phrase'), { hint: message('search.view.form.phraseHint') })}
      {field('anyOf', message('search.view.form.anyOf'), { hint: message('search.view.form.anyOfHint') })}
      {field('without', message('search.view.form.without'), { hint: message('search.view.form.anyOfHint') })}
      <div className="search-form__row">
        {field('nearFirst', message('search.view.form.nearFirst'))}
        {field('nearSecond', message('search.view.form.nearSecond'))}
        {field('nearDistance', message('search.view.form.nearDistance'))}
      </div>
      <div className="search-form__row search-form__row--dates">
        {field('dateFrom', message('search.view.form.date'), { hint: message('search.view.form.dateHint') })}
        {field('dateTo', message('search.view.form.dateTo'))}
      </div>
    </div>
  );
}

function ListedFields({ fields, onFields }: PartProps) {
  const options = useFormOptions();
  return (
    <div className="search-form__fields" role="group" aria-label={message('search.view.form.fields')}>
      <span className="field__label">{message('search.view.form.fields')}</span>
      {listedFields.map((field) => {
        const chosen = fields.chosen[field] ?? [];
        const known = options[field];
        const missing = chosen.filter((value) => !known.some(({ id }) => id === value));
        return (
          <FilterMenu
            key={field}
            label={message(`search.view.form.${field}`)}
            options={[...missing.map((id) => ({ id, label: id })), ...known]}
            chosen={chosen}
            onChoose={(values) => onFields({ ...fields, chosen: { ...fields.chosen, [field]: values } })}
          />
        );
      })}
    </div>
  );
}
