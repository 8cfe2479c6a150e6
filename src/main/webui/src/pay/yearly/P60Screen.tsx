import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { date } from '../../shared/words';
import { MoreSignIn } from '../MoreSignIn';
import { taxYear } from '../payWords';
import { SavePaper } from '../SavePaper';
import { P60Figures } from './P60Figures';
import { p60sOf, paperOfP60s, type P60Year } from './p60s';

/** The P60s of a tax year, one an employment. To see them takes a second factor, as to have them on paper does. */
export function P60Screen({ year, replaced }: { year: number; replaced: boolean }) {
  const p60s = useLoad(() => p60sOf(year, replaced));
  return (
    <Screen title={`${replaced ? 'Wrong ' : ''}P60 of ${taxYear(year)}`}>
      {p60s.refused?.takesMoreSignIn ? (
        <MoreSignIn>Your P60 opens when you are back.</MoreSignIn>
      ) : p60s.refused?.status === NONE ? (
        <p class="govuk-body">You have no P60 of this tax year here.</p>
      ) : (
        <Loaded of={p60s}>{(p60s) => <All of={p60s} replaced={replaced} />}</Loaded>
      )}
      <a class="govuk-link govuk-body" href="#/pay/p60s">
        All your P60s
      </a>
    </Screen>
  );
}

const NONE = 404;

function All({ of, replaced }: { of: P60Year; replaced: boolean }) {
  return (
    <>
      <p class="govuk-body">
        {of.name}, tax year to {date(of.yearEnds)}
      </p>
      {!replaced && <p class="govuk-body">Keep it: you may need it for a tax return, a mortgage or a loan.</p>}
      <SavePaper what={`p60-${of.taxYear}-${replaced}`} read={(signal) => paperOfP60s(of.taxYear, replaced, signal)} />
      {of.p60s.map((p60, i) => (
        <P60Figures key={i} of={p60} taxYear={of.taxYear} isOneOfMany={of.p60s.length > 1} />
      ))}
    </>
  );
}
