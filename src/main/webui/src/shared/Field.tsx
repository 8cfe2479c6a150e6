import type { ComponentChildren } from 'preact';

/** What every field has. */
export interface FieldProps {
  /** Also the id that an error summary leads to. */
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
}

/** A field with its hint and what is wrong with it; the label differs from kind to kind. */
export function Field(props: FieldProps & { title: ComponentChildren; children: ComponentChildren }) {
  const { name, hint, error, title, children } = props;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      {title}
      <HintAndError {...{ name, hint, error }} />
      {children}
    </div>
  );
}

/** Several inputs that answer one question. */
export function Question(props: FieldProps & { children: ComponentChildren }) {
  const { name, label, hint, error, children } = props;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError {...{ name, hint, error }} />
        {children}
      </fieldset>
    </div>
  );
}

/** The ids of hint and message, so that they are read out with the field. */
export function describedBy({ name, hint, error }: FieldProps): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function HintAndError(props: { name: string; hint: ComponentChildren; error: string | undefined }) {
  const { name, hint, error } = props;
  return (
    <>
      {hint && (
        <div id={`${name}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}
