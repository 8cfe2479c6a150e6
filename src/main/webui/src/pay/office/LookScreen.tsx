import { More } from '../../shared/More';
import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { usePages } from '../../shared/usePages';
import { date, money, timeOf } from '../../shared/words';
import { PayslipBody } from '../PayslipBody';
import { netText } from '../payWords';
import { inspectedList, inspectedPayslip, lookOf } from './looks';

/** The payslips that a look shows, while its hour lasts. */
export function LookScreen({ id }: { id: string }) {
  const look = useLoad(() => lookOf(id));
  return (
    <Screen title="Somebody’s pay">
      <Loaded of={look}>
        {({ name, staffNumber, reason, endsAt, actions }) => (
          <>
            <p class="govuk-body">
              {name} ({staffNumber}). They read why: {reason}
            </p>
            <p class="govuk-body">{actions.length > 0 ? `Until ${timeOf(endsAt)}` : `It ended on ${timeOf(endsAt)}.`}</p>
            {actions.includes('listPayslips') && <List id={id} />}
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/pay/looks">
        Look at somebody else’s pay
      </a>
    </Screen>
  );
}

function List({ id }: { id: string }) {
  const payslips = usePages((cursor) => inspectedList(id, cursor), (page) => page.payslips);
  return (
    <Loaded of={payslips}>
      {(list) =>
        list.length === 0 ? (
          <p class="govuk-body">They have no payslips here.</p>
        ) : (
          <>
            <ul class="sop-list">
              {list.map((payslip) => (
                <li class="sop-row" key={payslip.id}>
                  <a class="govuk-link" href={`#/pay/looks/${id}/${payslip.id}`}>
                    {date(payslip.payDate)}
                  </a>
                  <span>{netText(payslip.totals)}</span>
                </li>
              ))}
            </ul>
            <More of={payslips} />
          </>
        )
      }
    </Loaded>
  );
}

/** One of them, as its owner reads it. */
export function InspectedScreen({ id, payslipId }: { id: string; payslipId: string }) {
  const payslip = useLoad(() => inspectedPayslip(id, payslipId));
  return (
    <Screen title="Somebody’s payslip">
      <Loaded of={payslip}>
        {(payslip) => (
          <>
            <p class="govuk-body">
              {payslip.name} ({payslip.staffNumber}), paid on {date(payslip.payDate)}
            </p>
            <p class="sop-figure">{money(payslip.totals.net)}</p>
            <PayslipBody of={payslip} own={false} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href={`#/pay/looks/${id}`}>
        Their payslips
      </a>
    </Screen>
  );
}
