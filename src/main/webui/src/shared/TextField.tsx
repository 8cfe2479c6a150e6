import type { TargetedEvent } from 'preact';
import { describedBy, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  prefix?: string;
  /** In characters. */
  width?: number;
  /** More than one makes it a text area. */
  rows?: number;
  type?: 'text' | 'time';
  inputMode?: 'text' | 'numeric' | 'decimal';
  maxLength?: number;
  readOnly?: boolean;
}

export function TextField(props: Props) {
  const { name, label, error, value, onChange, prefix, width, rows, type = 'text', inputMode, maxLength, readOnly } = props;
  const common = {
    id: name,
    name,
    value,
    maxLength,
    readOnly,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(props),
  };
  const size = width ? ` govuk-input--width-${width}` : '';
  const attributes = {
    ...common,
    inputMode,
    autocomplete: 'off' as const,
    class: `govuk-input${size}${error ? ' govuk-input--error' : ''}`,
    onInput: (event: TargetedEvent<HTMLInputElement>) => onChange(event.currentTarget.value),
  };
  const input = type === 'time' ? <input {...attributes} type="time" /> : <input {...attributes} type="text" />;
  return (
    <Field
      {...props}
      title={
        <label class="govuk-label govuk-label--s" for={name}>
          {label}
        </label>
      }
    >
      {rows ? (
        <textarea
          {...common}
          rows={rows}
          class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : prefix ? (
        <div class="govuk-input__wrapper">
          <div class="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
          {input}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
