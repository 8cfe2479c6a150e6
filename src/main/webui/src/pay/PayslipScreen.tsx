import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, money } from '../shared/words';
import { Correction } from './Correction';
import { PayslipBody } from './PayslipBody';
import { paperOfPayslip, type Payslip, payslipOf } from './payslips';
import { SavePaper } from './SavePaper';

export function PayslipScreen({ id }: { id: string }) {
  const payslip = useLoad(() => payslipOf(id));
  return (
    <Screen title="Payslip">
      <Loaded of={payslip}>{(payslip) => <All of={payslip} />}</Loaded>
      <a class="govuk-link govuk-body" href="#/pay">
        All your payslips
      </a>
    </Screen>
  );
}

function All({ of }: { of: Payslip }) {
  return (
    <>
      <Correction of={of} />
      <p class="govuk-body">
        {of.departmentName}, paid on {date(of.payDate)}
      </p>
      <p class="sop-figure">
        {money(of.totals.net)}
        <span class="sop-quiet">Your net pay: what is paid to you</span>
      </p>
      {of.message && <div class="govuk-inset-text">{of.message}</div>}
      <p class="govuk-body">
        <a class="govuk-link" href={`#/pay/${of.id}/changes`}>
          Why did my pay change?
        </a>
      </p>
      <SavePaper what={of.id} read={(language, signal) => paperOfPayslip(of, language, signal)} />
      <PayslipBody of={of} own />
    </>
  );
}
