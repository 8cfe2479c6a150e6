import type { Payslip } from './payslips';
import { percent } from './payWords';
import { TaxCode } from './TaxCode';

/** What the deductions go by: the tax code piece by piece, the National Insurance letter, the pension rate. */
export function PayslipTax({ of }: { of: Payslip }) {
  return (
    <>
      <TaxCode title={`Your tax code, ${of.taxCode}`} of={of} />
      <h2 class="govuk-heading-m">National Insurance{of.pensionRate !== null && ' and pension'}</h2>
      <ul class="sop-list">
        <li>
          <div class="sop-row">
            <span>Your National Insurance letter</span>
            <span>{of.niLetter}</span>
          </div>
          <span class="sop-quiet">{of.niLetterInWords}</span>
        </li>
        {of.pensionRate !== null && (
          <li>
            <div class="sop-row">
              <span>Your pension rate</span>
              <span>{percent(of.pensionRate)}</span>
            </div>
            <span class="sop-quiet">What you pay into your pension, out of each pound of pensionable pay.</span>
          </li>
        )}
      </ul>
    </>
  );
}
