import { useState } from 'preact/hooks';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { go } from '../shared/route';
import { Loaded } from '../shared/Screen';
import { Select } from '../shared/Select';
import { useLoad } from '../shared/useLoad';
import { date, money } from '../shared/words';
import { allPayslips } from './payslips';

/** The way to a comparison with any other payslip. */
export function CompareWith({ id }: { id: string }) {
  const [other, setOther] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const payslips = useLoad(allPayslips);
  const compare = (event: Event) => {
    event.preventDefault();
    if (other === '') {
      setErrors({ other: 'Select a payslip to compare with' });
    } else {
      go(`/pay/${id}/changes/${other}`);
    }
  };
  return (
    <Loaded of={payslips}>
      {(all) => {
        const others = all
          .filter((payslip) => payslip.id !== id)
          .flatMap(({ id, payDate, totals }) => (totals === null ? [] : { value: id, label: `${date(payDate)}: ${money(totals.net)}` }));
        return others.length === 0 ? null : (
          <>
            <h2 class="govuk-heading-m">Another comparison</h2>
            <ErrorSummary errors={errors} />
            <form onSubmit={compare} noValidate>
              <Select
                name="other"
                label="Which payslip do you want to compare with?"
                value={other}
                error={errors.other}
                onChange={setOther}
                of={others}
              />
              <button type="submit" class="govuk-button govuk-button--secondary">
                Compare
              </button>
            </form>
          </>
        );
      }}
    </Loaded>
  );
}
