import { Loaded } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { taxYear } from '../payWords';
import { SavePaper } from '../SavePaper';
import { p11dList, paperOfP11Ds } from './p11ds';
import { type ListedYear, yearsOf } from './p60Words';

/** P11Ds to take along, of whoever has any: most people have no benefits. */
export function P11Ds() {
  const p11ds = useLoad(p11dList);
  return <Loaded of={p11ds}>{(list) => list.length > 0 && <Years of={yearsOf(list)} />}</Loaded>;
}

function Years({ of }: { of: ListedYear[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Your P11Ds</h2>
      <p class="govuk-body">
        A P11D says what benefits and expenses you had in a tax year that count as income. It takes nothing from your pay.
      </p>
      <ul class="sop-list">
        {of.map((year) => (
          <li key={year.taxYear}>
            {taxYear(year.taxYear)}
            <span class="sop-quiet">{year.employers}</span>
            {year.replacement && <strong class="govuk-tag govuk-tag--yellow">Corrected</strong>}
            <SavePaper
              what={`p11d-${year.taxYear}`}
              of={`P11D of ${taxYear(year.taxYear)}`}
              read={(signal) => paperOfP11Ds(year.taxYear, signal)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
