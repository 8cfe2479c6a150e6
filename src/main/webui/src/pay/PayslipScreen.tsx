import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, money } from '../shared/words';
import { Correction } from './Correction';
import { NetPayments, PayslipLines } from './PayslipLines';
import { PayslipPeople } from './PayslipPeople';
import { PayslipTax } from './PayslipTax';
import { paperOfPayslip, type Payslip, payslipOf } from './payslips';
import { notesOfDeduction, notesOfPayment, placeOf } from './payWords';
import { SavePaper } from './SavePaper';
import { YearToDate } from './YearToDate';

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
      <SavePaper what={of.id} read={(signal) => paperOfPayslip(of, signal)} />
      <PayslipLines
        title="Payments"
        of={of.payments.map((line) => ({ ...line, notes: notesOfPayment(line), place: line.source && placeOf(line.source) }))}
        total={of.totals.payments}
      />
      <PayslipLines
        title="Deductions"
        of={of.deductions.map((line) => ({ ...line, notes: notesOfDeduction(line), place: null }))}
        total={of.totals.deductions}
      />
      <NetPayments of={of.netPayments} />
      <p class="govuk-body">
        <a class="govuk-link" href={`#/pay/ask/${of.id}`}>
          Ask payroll about a line
        </a>
      </p>
      <h2 class="govuk-heading-m">How it comes about</h2>
      <ul class="govuk-list govuk-list--bullet">
        {of.explanations.map(({ figure, text }) => (
          <li key={figure}>{text}</li>
        ))}
      </ul>
      <YearToDate of={of} />
      <PayslipTax of={of} />
      <PayslipPeople of={of} />
    </>
  );
}
