import type { TypedDate } from './dates';
import { type FieldProps, Question } from './Field';

interface Props extends FieldProps {
  value: TypedDate;
  onChange: (value: TypedDate) => void;
}

/** A date in three boxes, which people can type without looking at a calendar. */
export function DateField(props: Props) {
  const { name, error, value, onChange } = props;
  const box = (part: keyof TypedDate, title: string, width: number, id: string) => (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for={id}>
          {title}
        </label>
        <input
          id={id}
          class={`govuk-input govuk-date-input__input govuk-input--width-${width}${error ? ' govuk-input--error' : ''}`}
          inputMode="numeric"
          autocomplete="off"
          maxLength={width}
          value={value[part]}
          onInput={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
        />
      </div>
    </div>
  );
  return (
    <Question {...props}>
      <div class="govuk-date-input">
        {box('day', 'Day', 2, name)}
        {box('month', 'Month', 2, `${name}-month`)}
        {box('year', 'Year', 4, `${name}-year`)}
      </div>
    </Question>
  );
}
