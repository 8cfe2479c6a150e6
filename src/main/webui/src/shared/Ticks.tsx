import { type FieldProps, Question } from './Field';

interface Props extends FieldProps {
  /** Those that are ticked, with commas between them. */
  value: string;
  onChange: (value: string) => void;
  of: readonly { value: string; label: string }[];
}

/** Any of a few. */
export function Ticks(props: Props) {
  return (
    <Question {...props}>
      <Boxes {...props} />
    </Question>
  );
}

/** A single one, which is its own question. */
export function Tick(props: FieldProps & { value: string; onChange: (value: string) => void }) {
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      {props.error && (
        <p id={`${props.name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {props.error}
        </p>
      )}
      <Boxes {...props} of={[{ value: 'yes', label: props.label }]} />
    </div>
  );
}

function Boxes({ name, value, onChange, of }: Pick<Props, 'name' | 'value' | 'onChange' | 'of'>) {
  const ticked = value.split(',').filter((each) => each !== '');
  const toggle = (option: string) => {
    const now = of.map((each) => each.value).filter((each) => (each === option) !== ticked.includes(each));
    onChange(now.join(','));
  };
  return (
    <div class="govuk-checkboxes">
      {of.map((option, i) => {
        // An error summary leads to the first.
        const id = i === 0 ? name : `${name}-${option.value}`;
        return (
          <div class="govuk-checkboxes__item" key={option.value}>
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id={id}
              name={name}
              checked={ticked.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <label class="govuk-label govuk-checkboxes__label" for={id}>
              {option.label}
            </label>
          </div>
        );
      })}
    </div>
  );
}
