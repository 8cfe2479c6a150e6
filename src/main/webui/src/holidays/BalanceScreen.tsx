import { useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import { DateField } from '../shared/DateField';
import { isoOf, nextDay, NO_DATE, today } from '../shared/dates';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { Figure } from '../shared/Figure';
import { go } from '../shared/route';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, duration } from '../shared/words';
import { BalanceLines } from './BalanceLines';
import { range } from './datesText';
import { inDays } from './days';

type Balance = Schemas['HolidayBalance'];

/** What is left, in a leave year, as seen on a day of it, and how it comes about. */
export function BalanceScreen({ on }: { on: string | undefined }) {
  const query = on === undefined ? {} : { on };
  const balance = useLoad(() => answerOf(api.GET('/v1/holiday-balance', { params: { query } })));
  return (
    <Screen title={on === undefined || on === today() ? 'Your holiday balance' : `Your balance on ${date(on)}`}>
      <Loaded of={balance}>
        {(balance) => (
          <>
            <Figure of={balance.remaining} />
            <p class="govuk-body">left in the leave year {range(balance.leaveYearStartsOn, balance.leaveYearEndsOn)}</p>
            <div class="govuk-inset-text">{balance.outlook}</div>
            <Uses of={balance} />
            <h2 class="govuk-heading-m">How it comes about</h2>
            <BalanceLines of={balance.lines} total={balance.remainingMinutes} balance={balance} />
            <OtherPots of={balance} />
            <OtherDays of={balance} isToday={on === undefined} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/holidays">
        All your holidays
      </a>
    </Screen>
  );
}

function Uses({ of }: { of: Balance }) {
  const rows: [string, number][] = [
    ['Taken', of.takenMinutes],
    ['Booked', of.bookedMinutes],
    ['Waiting for a decision', of.waitingMinutes],
  ];
  return (
    <ul class="sop-list">
      {rows.map(([label, minutes]) => (
        <li class="sop-row" key={label}>
          <span>{label}</span>
          <span>{inDays(minutes, of.dayMinutes)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is kept apart from annual leave. */
function OtherPots({ of }: { of: Balance }) {
  return (
    <>
      {of.otherPots.map((pot) => (
        <section key={pot.pot}>
          <h2 class="govuk-heading-m">{pot.label}</h2>
          <Figure of={pot.remaining} />
          {pot.expiresOn && pot.expiringMinutes > 0 && (
            <p class="govuk-body">
              Take {duration(pot.expiringMinutes)} by {date(pot.expiresOn)}, or lose it.
            </p>
          )}
          <BalanceLines of={pot.lines} total={pot.remainingMinutes} balance={of} />
        </section>
      ))}
    </>
  );
}

function OtherDays({ of, isToday }: { of: Balance; isToday: boolean }) {
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
  const next = nextDay(of.leaveYearEndsOn);
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
