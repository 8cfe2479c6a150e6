import { WaitingItems } from '../expenses/ClaimsScreen';
import { answerOf, api } from '../shared/client';
import { OnlyNewest } from '../shared/OnlyNewest';
import { Loaded, Screen } from '../shared/Screen';
import { useWaiting } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { duration } from '../shared/words';
import { Remaining } from './Remaining';
import { Status } from './status';

export function HolidaysScreen() {
  const waiting = useWaiting('holiday');
  const holidays = useLoad(() => answerOf(api.GET('/v1/holidays')), waiting.length);
  return (
    <Screen title="Your holidays">
      <Remaining key={waiting.length} />
      <a class="govuk-button" href="#/holidays/new" role="button">
        Ask for time off
      </a>
      <WaitingItems of={waiting} />
      <Loaded of={holidays}>
        {(list) =>
          list.absences.length === 0 ? (
            <p class="govuk-body">You have not asked for any time off yet.</p>
          ) : (
            <>
              <ul class="sop-list">
                {list.absences.map((absence) => (
                  <li key={absence.id}>
                    <a class="govuk-link" href={`#/holidays/${absence.id}`}>
                      {absence.title}
                    </a>
                    <span class="sop-quiet">{absence.cost}</span>
                    <Status of={absence.status} type={absence.type} />
                  </li>
                ))}
              </ul>
              <OnlyNewest of={list} />
            </>
          )
        }
      </Loaded>
      <Balance />
    </Screen>
  );
}

/** The lines that make what remains. */
function Balance() {
  const balance = useLoad(() => answerOf(api.GET('/v1/holiday-balance')));
  return (
    <>
      <h2 class="govuk-heading-m">How your balance comes about</h2>
      <Loaded of={balance}>
        {(balance) => (
          <ul class="sop-list">
            {balance.lines.map((line, i) => (
              <li key={i}>
                <div class="sop-row">
                  <span>{line.label}</span>
                  <span>{duration(line.minutes)}</span>
                </div>
                <span class="sop-quiet">{line.quantity}</span>
              </li>
            ))}
            <li class="sop-row">
              <span>Left</span>
              <span>{duration(balance.remainingMinutes)}</span>
            </li>
          </ul>
        )}
      </Loaded>
    </>
  );
}
