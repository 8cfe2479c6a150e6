import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is wrong: by the name of the field, and what belongs to none under `form`. */
export type Errors = Record<string, string>;

interface Props {
  errors: Errors;
  onFollow?: (field: string) => void;
  pressed?: unknown;
}

/**
 * Says at the top what is wrong, and leads to each field; to one that is not on this screen by `onFollow`. Takes the
 * focus whenever something new is wrong; where things are found while the person types, only at each new `pressed`.
 */
export function ErrorSummary({ errors, onFollow, pressed = errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  useLayoutEffect(() => {
    if (entries.length > 0) {
      box.current?.focus();
    }
  }, [pressed]);
  if (entries.length === 0) {
    return null;
  }
  const follow = (event: Event, field: string) => {
    event.preventDefault();
    const there = document.getElementById(field);
    if (there === null) {
      onFollow?.(field);
    } else {
      there.focus();
    }
  };
  return (
    <div class="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {entries.map(([field, message]) => (
              <li key={field}>
                {field === 'form' ? (
                  <span class="govuk-error-message">{message}</span>
                ) : (
                  <a href={`#${field}`} onClick={(event) => follow(event, field)}>
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
