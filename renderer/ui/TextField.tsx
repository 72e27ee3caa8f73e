import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { useIsFieldReadOnly } from './read-only';
import './Field.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** Shown to screen readers only; the field's place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** More than one line. */
  readonly rows?: number;
  readonly lang?: string | undefined;
}

/** A field for words, one line or several. */
export function TextField({
  label,
  isLabelHidden,
  placeholder,
  hint,
  error,
  rows,
  lang,
  ...props
}: TextFieldProps) {
  const isReadOnly = useIsFieldReadOnly();
  const input = {
    className: 'field__input',
    ...(placeholder ? { placeholder } : {}),
    ...(lang ? { lang } : {}),
  };
  return (
    <AriaTextField isReadOnly={isReadOnly} {...props} isInvalid={error !== undefined} className="field">
      <Label className={isLabelHidden ? 'unseen' : 'field__label'}>{label}</Label>
      {rows === undefined ? <Input {...input} /> : <TextArea {...input} rows={rows} />}
      {hint ? (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field__error">{error}</FieldError>
    </AriaTextField>
  );
}
