import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date } from '../shared/words';
import { ChangeLines } from './ChangeLines';
import { CompareWith } from './CompareWith';
import { type Changes, changesOf } from './payslips';
import { change } from './payWords';

/** Why net pay differs from that of the payslip before, or of another one. */
export function ChangesScreen({ id, other }: { id: string; other: string | undefined }) {
  const changes = useLoad(() => changesOf(id, other));
  return (
    <Screen title="Why did my pay change?">
      <Loaded of={changes}>
        {(changes) => (
          <>
            <Compared of={changes} />
            {changes.changes.length > 0 && (
              <>
                <ChangeLines of={changes} />
                <h2 class="govuk-heading-m">How this is worked out</h2>
                <p class="govuk-body">{changes.howWorkedOut}</p>
              </>
            )}
            <CompareWith id={id} />
          </>
        )}
      </Loaded>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`#/pay/${id}`}>
            This payslip
          </a>
        </li>
        <li>
          <a class="govuk-link" href="#/pay">
            All your payslips
          </a>
        </li>
      </ul>
    </Screen>
  );
}

function Compared({ of: { payslip, comparedWith, difference, summary, changes } }: { of: Changes }) {
  if (comparedWith === null) {
    return (
      <>
        <p class="govuk-body">Your payslip of {date(payslip.payDate)}</p>
        <p class="govuk-body">{summary}</p>
      </>
    );
  }
  return (
    <>
      <p class="govuk-body">
        Your payslip of {date(payslip.payDate)}, compared with{' '}
        <a class="govuk-link" href={`#/pay/${comparedWith.id}`}>
          {comparedWith.payDate === payslip.payDate ? 'the other one of that day' : `that of ${date(comparedWith.payDate)}`}
        </a>
      </p>
      {changes.length > 0 && <p class="sop-figure">{change(difference)}</p>}
      <p class="govuk-body">{summary}</p>
    </>
  );
}
