import { type FieldProps, Question } from '../shared/Field';
import type { TypedHours } from './hours';

interface Props extends FieldProps {
  value: TypedHours;
  onChange: (value: TypedHours) => void;
  /** Digits of the hours: more than two where it is not the time of one day. */
  width?: 2 | 3;
}

/** Working time in two boxes. */
export function HoursField(props: Props) {
  const { name, error, value, onChange, width = 2 } = props;
  const box = (part: keyof TypedHours, title: string, id: string, digits: number) => (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for={id}>
          {title}
        </label>
        <input
          id={id}
          class={`govuk-input govuk-date-input__input govuk-input--width-${digits}${error ? ' govuk-input--error' : ''}`}
          inputMode="numeric"
          autocomplete="off"
          maxLength={digits}
          value={value[part]}
          onInput={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
        />
      </div>
    </div>
  );
  return (
    <Question {...props}>
      <div class="govuk-date-input">
        {box('hours', 'Hours', name, width)}
        {box('minutes', 'Minutes', `${name}-minutes`, 2)}
      </div>
    </Question>
  );
}
