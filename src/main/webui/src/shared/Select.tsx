import { describedBy, Field, type FieldProps } from './Field';

interface Props<T extends string> extends FieldProps {
  value: T | '';
  onChange: (value: T | '') => void;
  of: readonly { value: T; label: string }[];
}

/** One of many. */
export function Select<T extends string>(props: Props<T>) {
  const { name, label, error, value, onChange } = props;
  return (
    <Field
      {...props}
      title={
        <label class="govuk-label govuk-label--s" for={name}>
          {label}
        </label>
      }
    >
      <select
        id={name}
        name={name}
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T | '')}
      >
        <option value="">Select one</option>
        {props.of.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
