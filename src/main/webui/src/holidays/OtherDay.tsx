import { useState } from 'preact/hooks';
import { DateField } from '../shared/DateField';
import { isoOf, nextDay, NO_DATE } from '../shared/dates';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { go } from '../shared/route';
import { date } from '../shared/words';

/** The way to the balance of another day. */
export function OtherDay({ after, isToday }: { after: string; isToday: boolean }) {
  const [day, setDay] = useState(NO_DATE);
  const [errors, setErrors] = useState<Errors>({});
  const show = (event: Event) => {
    event.preventDefault();
    const iso = isoOf(day);
    if (iso === null) {
      setErrors({ on: 'Enter a day, for example 27 3 2027' });
    } else {
      go(`/holidays/balance/${iso}`);
    }
  };
  const next = nextDay(after);
  return (
    <>
      <h2 class="govuk-heading-m">On another day</h2>
      <ul class="govuk-list">
        {!isToday && (
          <li>
            <a class="govuk-link" href="#/holidays/balance">
              Today
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={`#/holidays/balance/${next}`}>
            The leave year from {date(next)}
          </a>
        </li>
      </ul>
      <ErrorSummary errors={errors} />
      <form onSubmit={show} noValidate>
        <DateField name="on" label="Which day?" hint="For example, 27 3 2027" value={day} error={errors.on} onChange={setDay} />
        <button type="submit" class="govuk-button govuk-button--secondary">
          Show that day
        </button>
      </form>
    </>
  );
}
