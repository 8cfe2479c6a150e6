import type { Schemas } from '../shared/client';
import { More } from '../shared/More';
import { Loaded, Screen } from '../shared/Screen';
import { useMe } from '../shared/session';
import { usePages } from '../shared/usePages';
import { date, money } from '../shared/words';
import { INSPECT } from './office/queue';
import { payslipList } from './payslips';
import { netText } from './payWords';

export function PayslipsScreen() {
  const { scopes } = useMe();
  const payslips = usePages(
    (cursor) => payslipList(cursor === undefined ? {} : { cursor }),
    (page) => page.payslips,
  );
  return (
    <Screen title="Your pay">
      <Loaded of={payslips}>
        {(list) =>
          list.length === 0 ? (
            <p class="govuk-body">You have no payslips here yet.</p>
          ) : (
            <>
              <ul class="sop-list">
                {list.map((payslip, i) => (
                  <Item key={payslip.id} payslip={payslip} isNewest={i === 0 && list.length > 1} />
                ))}
              </ul>
              <More of={payslips} />
            </>
          )
        }
      </Loaded>
      <h2 class="govuk-heading-m">More about your pay</h2>
      <Places of={PLACES} />
      {scopes.includes(INSPECT) && (
        <>
          <h2 class="govuk-heading-m">For payroll officers</h2>
          <Places of={OFFICE} />
        </>
      )}
    </Screen>
  );
}

interface Place {
  at: string;
  name: string;
}

const PLACES: Place[] = [
  { at: 'p60s', name: 'Your P60s and P11Ds' },
  { at: 'queries', name: 'What you have asked payroll' },
  { at: 'looked', name: 'Who has looked at your pay' },
];

const OFFICE: Place[] = [
  { at: 'queue', name: 'Questions for payroll' },
  { at: 'looks', name: 'Look at somebody’s pay' },
];

function Places({ of }: { of: Place[] }) {
  return (
    <ul class="govuk-list">
      {of.map(({ at, name }) => (
        <li key={at}>
          <a class="govuk-link" href={`#/pay/${at}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The newest of several is the one that people wonder about. */
function Item({ payslip, isNewest }: { payslip: Schemas['PayslipSummary']; isNewest: boolean }) {
  return (
    <li>
      <div class="sop-row">
        <span>
          <a class="govuk-link" href={`#/pay/${payslip.id}`}>
            {date(payslip.payDate)}
          </a>
          <span class="sop-quiet">{payslip.departmentName}</span>
          {payslip.corrects !== null && <strong class="govuk-tag govuk-tag--yellow">Corrected</strong>}
        </span>
        <span>
          {netText(payslip.totals)}
          {payslip.gross !== null && <span class="sop-quiet">{money(payslip.gross)} gross</span>}
        </span>
      </div>
      {isNewest && (
        <p class="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">
          <a class="govuk-link" href={`#/pay/${payslip.id}/changes`}>
            Why did my pay change?
          </a>
        </p>
      )}
    </li>
  );
}
