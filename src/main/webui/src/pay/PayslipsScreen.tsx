import { answerOf, api } from '../shared/client';
import { OnlyNewest } from '../shared/OnlyNewest';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, money } from '../shared/words';

export function PayslipsScreen() {
  const payslips = useLoad(() => answerOf(api.GET('/v1/payslips')));
  return (
    <Screen title="Your pay">
      <Loaded of={payslips}>
        {(list) =>
          list.payslips.length === 0 ? (
            <p class="govuk-body">You have no payslips here yet.</p>
          ) : (
            <>
              <ul class="sop-list">
                {list.payslips.map((payslip) => (
                  <li key={payslip.id}>
                    <div class="sop-row">
                      <a class="govuk-link" href={`#/pay/${payslip.id}`}>
                        {date(payslip.payDate)}
                      </a>
                      <span>{money(payslip.totals.net)}</span>
                    </div>
                    <span class="sop-quiet">{payslip.departmentName}</span>
                  </li>
                ))}
              </ul>
              <OnlyNewest of={list} />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}
