import { answerOf, api } from '../shared/client';
import { Figure } from '../shared/Figure';
import { Loaded } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date } from '../shared/words';
import { inDays } from './days';

/** How much leave is left. */
export function Remaining() {
  const balance = useLoad(() => answerOf(api.GET('/v1/holiday-balance')));
  return (
    <Loaded of={balance}>
      {(balance) => (
        <>
          <Figure of={balance.remaining} />
          <p class="govuk-body">left until {date(balance.leaveYearEndsOn)}</p>
          {balance.expiresOn && balance.expiringMinutes > 0 && (
            <p class="govuk-body">
              Take {inDays(balance.expiringMinutes, balance.dayMinutes)} of it by {date(balance.expiresOn)}, or lose it.
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}
