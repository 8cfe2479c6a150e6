import type { ComponentChildren } from 'preact';
import { answerOf, api } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, money } from '../shared/words';

export function PayslipScreen({ id }: { id: string }) {
  const payslip = useLoad(() => answerOf(api.GET('/v1/payslips/{id}', { params: { path: { id } } })));
  return (
    <Screen title="Payslip">
      <Loaded of={payslip}>
        {(payslip) => (
          <>
            <p class="govuk-body">
              {payslip.departmentName}, paid on {date(payslip.payDate)}
            </p>
            <p class="sop-figure">{money(payslip.totals.net)}</p>
            {payslip.message && <div class="govuk-inset-text">{payslip.message}</div>}
            <Lines title="Payments" of={payslip.payments} total={payslip.totals.payments} />
            <Lines title="Deductions" of={payslip.deductions} total={payslip.totals.deductions} />
            <h2 class="govuk-heading-m">How it comes about</h2>
            <ul class="govuk-list govuk-list--bullet">
              {payslip.explanations.map(({ figure, text }) => (
                <li key={figure}>{text}</li>
              ))}
            </ul>
            <p class="govuk-body">
              Tax code {payslip.taxCode}. {payslip.taxBasisInWords}
            </p>
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/pay">
        All your payslips
      </a>
    </Screen>
  );
}

interface Money {
  pence: number;
}

function Lines(props: { title: string; of: { description: string; amount: Money }[]; total: Money }) {
  return (
    <>
      <h2 class="govuk-heading-m">{props.title}</h2>
      <ul class="sop-list">
        {props.of.map((line, i) => (
          <Row key={i} amount={line.amount}>
            {line.description}
          </Row>
        ))}
        <Row amount={props.total}>
          <strong>Total</strong>
        </Row>
      </ul>
    </>
  );
}

function Row(props: { amount: Money; children: ComponentChildren }) {
  return (
    <li class="sop-row">
      <span>{props.children}</span>
      <span>{money(props.amount)}</span>
    </li>
  );
}
