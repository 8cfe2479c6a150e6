import type { Schemas } from '../shared/client';
import { duration, weekday } from '../shared/words';

/** What each day costs, and why. A long absence is folded up. */
export function Days({ of }: { of: Schemas['AbsenceDay'][] }) {
  if (of.length <= MOST_AT_ONCE) {
    return of.length === 0 ? null : <List of={of} />;
  }
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Day by day</span>
      </summary>
      <List of={of} />
    </details>
  );
}

const MOST_AT_ONCE = 14;

function List({ of }: { of: Schemas['AbsenceDay'][] }) {
  return (
    <ul class="sop-list">
      {of.map((day) => (
        <li key={day.date}>
          <div class="sop-row">
            <span>{weekday(day.date)}</span>
            <span>{costOf(day)}</span>
          </div>
          <span class="sop-quiet">{day.explanation}</span>
        </li>
      ))}
    </ul>
  );
}

/** In days where it is one or half of one. */
export function costOf({ rule, minutes }: Schemas['AbsenceDay']): string {
  switch (rule) {
    case 'WORKING_DAY':
      return '1 day';
    case 'MORNING':
    case 'AFTERNOON':
      return 'Half a day';
    case 'HOURS':
      return duration(minutes);
    case 'PUBLIC_HOLIDAY':
    case 'NOT_A_WORKING_DAY':
      return 'Free';
    case 'GIVEN_BACK':
      return 'Given back';
  }
}
