import { type FieldProps, Question } from './Field';

interface Props<T extends string> extends FieldProps {
  value: string;
  onChange: (value: T) => void;
  of: readonly { value: T; label: string; hint?: string }[];
}

/** One of a few. */
export function Choice<T extends string>(props: Props<T>) {
  const { name, value, onChange } = props;
  return (
    <Question {...props}>
      <div class="govuk-radios">
        {props.of.map((option, i) => {
          // An error summary leads to the first.
          const id = i === 0 ? name : `${name}-${option.value}`;
          return (
            <div class="govuk-radios__item" key={option.value}>
              <input
                class="govuk-radios__input"
                type="radio"
                id={id}
                name={name}
                checked={value === option.value}
                aria-describedby={option.hint && `${id}-hint`}
                onChange={() => onChange(option.value)}
              />
              <label class="govuk-label govuk-radios__label" for={id}>
                {option.label}
              </label>
              {option.hint && (
                <div id={`${id}-hint`} class="govuk-hint govuk-radios__hint">
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Question>
  );
}
