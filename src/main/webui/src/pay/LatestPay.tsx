import { answerOf, api } from '../shared/client';
import { Loaded } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, money } from '../shared/words';
import { CANNOT_BE_READ } from './payWords';

export function LatestPay() {
  const payslips = useLoad(() => answerOf(api.GET('/v1/payslips', { params: { query: { limit: 1 } } })));
  return (
    <Loaded of={payslips}>
      {({ payslips: [latest] }) =>
        latest ? (
          <>
            <p class="sop-figure">{latest.totals === null ? CANNOT_BE_READ : money(latest.totals.net)}</p>
            <p class="govuk-body">paid on {date(latest.payDate)}</p>
            <a class="govuk-link" href={`#/pay/${latest.id}`}>
              See how it comes about
            </a>
          </>
        ) : (
          <p class="govuk-body">You have no payslips here yet.</p>
        )
      }
    </Loaded>
  );
}
