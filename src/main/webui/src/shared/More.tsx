import type { Pages } from './usePages';

/** The way to the next page, below the last. */
export function More<T>({ of }: { of: Pages<T> }) {
  return of.more === undefined ? null : (
    <>
      {of.notMore && (
        <p class="govuk-error-message" role="alert">
          {of.notMore.message}
        </p>
      )}
      <button type="button" class="govuk-button govuk-button--secondary" disabled={of.reading} onClick={of.more}>
        Show more
      </button>
    </>
  );
}
