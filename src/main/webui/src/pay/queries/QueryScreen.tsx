import { useState } from 'preact/hooks';
import { Done } from '../../shared/Done';
import { Loaded, Screen } from '../../shared/Screen';
import { useKept, useLoad } from '../../shared/useLoad';
import { date } from '../../shared/words';
import { payslipOf } from '../payslips';
import { type PayQuery, queryOf, writeMore } from './queries';
import { QueryStatus } from './QueryStatus';
import { kindOf, labelOf, usualTime } from './queryWords';
import { Thread } from './Thread';
import { WriteForm } from './WriteForm';

/** One question to payroll, with all that was written about it. */
export function QueryScreen({ id }: { id: string }) {
  const query = useKept(useLoad(() => queryOf(id)));
  const [done, setDone] = useState({ said: '' });
  const sent = () => {
    setDone({ said: 'Payroll has what you wrote.' });
    query.again();
  };
  return (
    <Screen title="Your question to payroll">
      <Done of={done} />
      <Loaded of={query}>
        {(query) => (
          <>
            <About of={query} />
            <Thread of={query.messages} own="ASKER" />
            {query.actions.includes('write') && (
              <WriteForm
                about={id}
                label="Write more"
                hint={query.status === 'OPEN' ? '' : 'It opens the question again.'}
                button="Send to payroll"
                send={(messageId, text) => writeMore(id, messageId, text)}
                onSent={sent}
              />
            )}
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/pay/queries">
        All you have asked payroll
      </a>
    </Screen>
  );
}

function About({ of }: { of: PayQuery }) {
  // The question is worth reading where the payslip cannot be had.
  const { data: payslip } = useLoad(() => payslipOf(of.payslipId), of.payslipId);
  return (
    <>
      <h2 class="govuk-heading-m sop-break">{payslip ? labelOf(of.line, payslip) : kindOf(of.line)}</h2>
      <p class="govuk-body">
        <QueryStatus of={of.status} />
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`#/pay/${of.payslipId}`}>
          {payslip ? `Your payslip of ${date(payslip.payDate)}` : 'The payslip'}
        </a>
      </p>
      {of.status === 'OPEN' && <p class="govuk-body">{usualTime(of.usualWorkingDays)}</p>}
    </>
  );
}
