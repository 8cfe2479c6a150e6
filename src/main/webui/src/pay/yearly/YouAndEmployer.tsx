import { Facts } from '../Facts';
import type { P11D } from './p11ds';
import type { P60 } from './p60s';

export function YouAndEmployer({ of }: { of: P60 | P11D }) {
  return (
    <>
      <h2 class="govuk-heading-m">You and your employer</h2>
      <Facts
        of={[
          ['Name', of.name],
          ['National Insurance number', of.niNumber],
          ['Staff number', of.staffNumber],
          ['Employer', [of.employer, ...of.employerAddress].join(', ')],
          ['Employer’s PAYE reference', of.payeReference],
        ]}
      />
    </>
  );
}
