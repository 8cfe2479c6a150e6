import { NetPayments, PayslipLines } from './PayslipLines';
import { PayslipPeople } from './PayslipPeople';
import { PayslipTax } from './PayslipTax';
import type { Payslip } from './payslips';
import { notesOfDeduction, notesOfPayment, placeOf } from './payWords';
import { YearToDate } from './YearToDate';

/** What is on a payslip; `own` where whoever reads it is paid by it, and so can read what asked for its lines. */
export function PayslipBody({ of, own }: { of: Payslip; own: boolean }) {
  const place = (source: Payslip['payments'][number]['source']) => (own && source !== null ? placeOf(source) : null);
  return (
    <>
      <PayslipLines
        title="Payments"
        of={of.payments.map((line) => ({ ...line, notes: notesOfPayment(line), place: place(line.source) }))}
        total={of.totals.payments}
      />
      <PayslipLines
        title="Deductions"
        of={of.deductions.map((line) => ({ ...line, notes: notesOfDeduction(line), place: null }))}
        total={of.totals.deductions}
      />
      <NetPayments of={of.netPayments} />
      {own && (
        <p class="govuk-body">
          <a class="govuk-link" href={`#/pay/ask/${of.id}`}>
            Ask payroll about a line
          </a>
        </p>
      )}
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
