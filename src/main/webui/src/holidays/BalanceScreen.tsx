import { answerOf, api, type Schemas } from '../shared/client';
import { today } from '../shared/dates';
import { Figure } from '../shared/Figure';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, duration } from '../shared/words';
import { BalanceLines } from './BalanceLines';
import { range } from './datesText';
import { inDays } from './days';
import { OtherDay } from './OtherDay';

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
            {balance.expectedCarryOverMinutes !== 0 && <Expected of={balance} />}
            <Uses of={balance} />
            <h2 class="govuk-heading-m">How it comes about</h2>
            <BalanceLines of={balance.lines} total={balance.remainingMinutes} balance={balance} />
            <OtherPots of={balance} />
            <OtherDay after={balance.leaveYearEndsOn} isToday={on === undefined} />
          </>
        )}
      </Loaded>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href="#/holidays/entries">
            Buy, sell or record time
          </a>
        </li>
        <li>
          <a class="govuk-link" href="#/holidays">
            All your holidays
          </a>
        </li>
      </ul>
    </Screen>
  );
}

/** Nobody knows what comes over until the leave year before is over. */
function Expected({ of: { expectedCarryOverMinutes: minutes, dayMinutes } }: { of: Balance }) {
  return (
    <p class="govuk-body">
      {minutes > 0
        ? `If you book nothing more until then, ${inDays(minutes, dayMinutes)} more come over from the leave year before.`
        : `${inDays(-minutes, dayMinutes)} are taken off for what you took ahead in the leave year before.`}{' '}
      They are not counted here yet.
    </p>
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
