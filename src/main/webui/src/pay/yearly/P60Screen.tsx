import { date } from '../../shared/words';
import { SavePaper } from '../SavePaper';
import { P60Figures } from './P60Figures';
import { p60sOf, paperOfP60s, type P60Year } from './p60s';
import { YearlyScreen } from './YearlyScreen';

export function P60Screen({ year, replaced }: { year: number; replaced: boolean }) {
  return (
    <YearlyScreen form="P60" year={year} replaced={replaced} read={() => p60sOf(year, replaced)}>
      {(p60s) => <All of={p60s} replaced={replaced} />}
    </YearlyScreen>
  );
}

function All({ of, replaced }: { of: P60Year; replaced: boolean }) {
  return (
    <>
      <p class="govuk-body">
        {of.name}, tax year to {date(of.yearEnds)}
      </p>
      {!replaced && <p class="govuk-body">Keep it: you may need it for a tax return, a mortgage or a loan.</p>}
      <SavePaper what={`p60-${of.taxYear}-${replaced}`} read={(language, signal) => paperOfP60s(of.taxYear, replaced, language, signal)} />
      {of.p60s.map((p60, i) => (
        <P60Figures key={i} of={p60} taxYear={of.taxYear} isOneOfMany={of.p60s.length > 1} />
      ))}
    </>
  );
}
