import type { Schemas } from '../shared/client';
import { dayOf } from '../shared/words';

/** What has happened to an absence, or to an entry of time, and when. */
export function History({ of }: { of: Schemas['AbsenceEvent'][] }) {
  return (
    <>
      <h2 class="govuk-heading-m">What has happened</h2>
      <ul class="sop-list">
        {of.map(({ at, text }) => (
          <li key={at + text}>
            {text}
            <span class="sop-quiet">{dayOf(at)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
