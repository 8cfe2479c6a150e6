import { answerOf, api } from '../../shared/client';
import { More } from '../../shared/More';
import { Loaded, Screen } from '../../shared/Screen';
import { usePages } from '../../shared/usePages';
import { date } from '../../shared/words';
import { appName, byViewer, type Disclosure, officersWords, reasonInWords, SEEN, type Seen, things, whenSeen, whoSaw } from './lookWords';

interface Props {
  /** With one's own readings, which are so many that those of others would be lost among them. */
  own: boolean;
}

/** Who has looked at one's pay, why, and by which application. */
export function LookedScreen({ own }: Props) {
  const disclosures = usePages(
    (cursor) => {
      const query = { others: !own, ...(cursor === undefined ? {} : { cursor }) };
      return answerOf(api.GET('/v1/pay-disclosures', { params: { query } }));
    },
    (page) => page.disclosures,
  );
  return (
    <Screen title={own ? 'Your own readings, and those of others' : 'Who has looked at your pay'}>
      <p class="govuk-body">
        Besides you only payroll officers can, and they have to say why: your manager never sees your pay. What is here
        cannot be changed or taken away.
      </p>
      <Loaded of={disclosures}>
        {(list) =>
          list.length === 0 ? (
            <p class="govuk-body">{own ? 'Nobody' : 'Nobody else'} has looked at your pay here yet.</p>
          ) : (
            <>
              <ul class="sop-list">
                {byViewer(list).map((seen, i) => (
                  <li key={i}>
                    <Entry of={seen} />
                  </li>
                ))}
              </ul>
              <More of={disclosures} />
            </>
          )
        }
      </Loaded>
      <p class="govuk-body">
        {own ? (
          <a class="govuk-link" href="#/pay/looked">
            Those of others alone
          </a>
        ) : (
          <a class="govuk-link" href="#/pay/looked/own">
            Your own readings
          </a>
        )}
      </p>
      <a class="govuk-link govuk-body" href="#/pay">
        All your payslips
      </a>
    </Screen>
  );
}

function Entry({ of }: { of: Seen }) {
  return of[0].own ? (
    <>
      You
      <span class="sop-quiet">{whenSeen(of)}</span>
    </>
  ) : (
    <ByOther of={of} />
  );
}

function ByOther({ of }: { of: Seen }) {
  const kind = reasonInWords(of[0]);
  const words = officersWords(of[0]);
  return (
    <>
      <strong class="sop-break">{whoSaw(of[0])}</strong>
      <span class="sop-quiet">
        {whenSeen(of)}, with {appName(of[0])}
      </span>
      {things(of).map((thing, i) => (
        <Thing key={i} of={thing} />
      ))}
      {kind !== null && <span class="sop-said">Why: {kind}</span>}
      {words !== null && <q class="sop-said">{words}</q>}
    </>
  );
}

function Thing({ of: { what, payslipId, payDate } }: { of: Disclosure }) {
  return (
    <span class="sop-said">
      {SEEN[what]}
      {payDate !== null && (
        <>
          {' of '}
          <a class="govuk-link" href={`#/pay/${payslipId}`}>
            {date(payDate)}
          </a>
        </>
      )}
    </span>
  );
}
