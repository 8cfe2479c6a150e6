import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { taxYear } from '../payWords';
import { p11dList } from './p11ds';
import { p60List } from './p60s';
import { yearsOf, type ListedYear } from './p60Words';

export function P60sScreen() {
  const p60s = useLoad(p60List);
  const p11ds = useLoad(p11dList);
  return (
    <Screen title="Your P60s and P11Ds">
      <p class="govuk-body">To open one you may need a code from your authenticator app.</p>
      <h2 class="govuk-heading-m">P60s</h2>
      <p class="govuk-body">
        A P60 says what you were paid in a tax year, and what was taken from it. You get one by 31 May from whoever you work
        for on 5 April.
      </p>
      <Loaded of={p60s}>{(list) => <Years form="P60" of={yearsOf(list)} />}</Loaded>
      <h2 class="govuk-heading-m">P11Ds</h2>
      <p class="govuk-body">
        A P11D says what benefits and expenses you had in a tax year that count as income, as a car or medical insurance. It
        comes by 6 July. Most people have none.
      </p>
      <Loaded of={p11ds}>{(list) => <Years form="P11D" of={yearsOf(list)} />}</Loaded>
      <a class="govuk-link govuk-body" href="#/pay">
        All your payslips
      </a>
    </Screen>
  );
}

function Years({ form, of }: { form: 'P60' | 'P11D'; of: ListedYear[] }) {
  if (of.length === 0) {
    return <p class="govuk-body">You have no {form}s here yet.</p>;
  }
  return (
    <ul class="sop-list">
      {of.map((year) => (
        <li key={year.taxYear}>
          <a class="govuk-link" href={`#/pay/${form.toLowerCase()}s/${year.taxYear}`}>
            {form} of {taxYear(year.taxYear)}
          </a>
          <span class="sop-quiet">{year.employers}</span>
          {year.replacement && <strong class="govuk-tag govuk-tag--yellow">Corrected</strong>}
        </li>
      ))}
    </ul>
  );
}
