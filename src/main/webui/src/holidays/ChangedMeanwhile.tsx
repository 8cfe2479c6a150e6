import { useLayoutEffect, useRef } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import { useLoad } from '../shared/useLoad';
import { newsSince } from './groups';

/** Somebody was faster: says what they did, and leads to what there is now. Nothing was written. */
export function ChangedMeanwhile({ before, onReload }: { before: Schemas['Absence']; onReload: () => void }) {
  const { id } = before;
  const here = useRef<HTMLDivElement>(null);
  const now = useLoad(() => answerOf(api.GET('/v1/holidays/{id}', { params: { path: { id } } })));
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <div class="govuk-error-summary" ref={here} tabIndex={-1} role="alert">
      <h2 class="govuk-error-summary__title">It has changed since you opened it</h2>
      <div class="govuk-error-summary__body">
        <p>Your change was not saved.</p>
        {now.data && (
          <ul class="govuk-list govuk-list--bullet">
            {newsSince(before, now.data).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onReload}>
          Show it as it is now
        </button>
      </div>
    </div>
  );
}
