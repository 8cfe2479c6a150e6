import { useRef } from 'preact/hooks';
import { type FieldProps, Question } from './Field';

interface Props<Part extends string> extends FieldProps {
  of: readonly Box<Part>[];
  value: Record<Part, string>;
  onChange: (value: Record<Part, string>) => void;
}

interface Box<Part> {
  part: Part;
  title: string;
  /** The most that can be typed, for which it is also wide enough. */
  digits: number;
}

/** One answer in several boxes of digits. */
export function DigitBoxes<Part extends string>(props: Props<Part>) {
  const { name, error, of, value, onChange } = props;
  // What fills in forms for people writes into all boxes at once, before any of it comes back as the value.
  const latest = useRef(value);
  latest.current = value;
  const change = (part: Part, typed: string) => {
    latest.current = { ...latest.current, [part]: typed };
    onChange(latest.current);
  };
  const box = ({ part, title, digits }: Box<Part>, id: string) => (
    <div class="govuk-date-input__item" key={part}>
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
          onInput={(event) => change(part, event.currentTarget.value)}
        />
      </div>
    </div>
  );
  return (
    <Question {...props}>
      <div class="govuk-date-input">{of.map((each, i) => box(each, i === 0 ? name : `${name}-${each.part}`))}</div>
    </Question>
  );
}
