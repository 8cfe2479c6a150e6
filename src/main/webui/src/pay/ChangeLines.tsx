import type { Schemas } from '../shared/client';
import { money } from '../shared/words';
import type { Changes } from './payslips';
import { CAUSES, change } from './payWords';

/** What made the difference, each cause with what it did to net pay; they add up to it exactly. */
export function ChangeLines({ of: { changes, difference, payslip } }: { of: Changes }) {
  return (
    <>
      <h2 class="govuk-heading-m">What made the difference</h2>
      <ul class="sop-list">
        {changes.map((change, i) => (
          <Change key={i} of={change} payslip={payslip} />
        ))}
        <li class="sop-row">
          <strong>Difference in net pay</strong>
          <span>{change(difference)}</span>
        </li>
      </ul>
    </>
  );
}

function Change({ of, payslip }: { of: Schemas['PayslipChange']; payslip: Changes['payslip'] }) {
  return (
    <li>
      <div class="sop-row">
        <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{CAUSES[of.cause]}</h3>
        <span>{change(of.amount)}</span>
      </div>
      <p class="govuk-body govuk-!-margin-bottom-2">{of.text}</p>
      {of.cause === 'UNEXPLAINED' && <AskPayroll amount={of.amount} payslip={payslip} />}
      <details class="govuk-details govuk-!-margin-bottom-0">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            Line by line<span class="govuk-visually-hidden">: {CAUSES[of.cause]}</span>
          </span>
        </summary>
        <p class="govuk-body-s govuk-!-margin-bottom-2">What each line did to your net pay: more tax, for example, takes from it.</p>
        <ul class="sop-list govuk-!-margin-bottom-0">
          {of.parts.map((part, i) => (
            <li class="sop-row" key={i}>
              <span class="sop-break">{part.line}</span>
              <span>{change(part.amount)}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What no rule accounts for; only those who made the payslip know. */
function AskPayroll({ amount, payslip }: { amount: Schemas['Money']; payslip: Changes['payslip'] }) {
  return (
    <div class="govuk-inset-text">
      Your two payslips do not show why. It need not be wrong, but{' '}
      <a class="govuk-link" href={`#/pay/ask/${payslip.id}`}>
        ask payroll about it
      </a>
      , and tell them the amount, {money({ pence: Math.abs(amount.pence) })}.
    </div>
  );
}
