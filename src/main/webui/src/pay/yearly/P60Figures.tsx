import { money } from '../../shared/words';
import { Facts } from '../Facts';
import { TaxCode } from '../TaxCode';
import type { P60 } from './p60s';
import { type Figure, figuresOfNi, figuresOfPay, otherFigures } from './p60Words';

/** All that is on the P60 of one employment. */
export function P60Figures({ of, isOneOfMany }: { of: P60; isOneOfMany: boolean }) {
  const others = otherFigures(of);
  return (
    <section aria-label={of.employer}>
      {isOneOfMany && <p class="govuk-caption-l">{of.employer}</p>}
      {of.replacement && (
        <div class="govuk-inset-text">This P60 was corrected: it takes the place of one that was wrong.</div>
      )}
      <h2 class="govuk-heading-m">Pay and income tax</h2>
      <Figures of={figuresOfPay(of)} />
      {of.nationalInsurance.map((line) => (
        <NationalInsurance key={line.letter} of={line} />
      ))}
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Also in this tax year</h2>
          <Figures of={others} />
        </>
      )}
      <TaxCode title={`Your last tax code, ${of.taxCode}`} of={of} />
      <h2 class="govuk-heading-m">You and your employer</h2>
      <Facts
        of={[
          ['National Insurance number', of.niNumber],
          ['Staff number', of.staffNumber],
          ['Employer', of.employer],
          ['Employer’s PAYE reference', of.payeReference],
        ]}
      />
    </section>
  );
}

function NationalInsurance({ of }: { of: P60['nationalInsurance'][number] }) {
  return (
    <>
      <h2 class="govuk-heading-m">National Insurance, letter {of.letter}</h2>
      <p class="govuk-body">{of.letterInWords}</p>
      <Figures of={figuresOfNi(of)} />
    </>
  );
}

function Figures({ of }: { of: Figure[] }) {
  return (
    <ul class="sop-list">
      {of.map(({ name, amount, meaning }) => (
        <li key={name}>
          <div class="sop-row">
            <span>{name}</span>
            <span>{money(amount)}</span>
          </div>
          {meaning && <span class="sop-quiet">{meaning}</span>}
        </li>
      ))}
    </ul>
  );
}
