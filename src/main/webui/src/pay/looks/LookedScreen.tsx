import { answerOf, api } from '../../shared/client';
import { More } from '../../shared/More';
import { Loaded, Screen } from '../../shared/Screen';
import { usePages } from '../../shared/usePages';
import { date, timeOf } from '../../shared/words';
import { appName, byViewer, type Disclosure, officersWords, reasonInWords, SEEN, type Seen, whenSeen, whoSaw } from './lookWords';

/** Who has looked at one's pay, why, and by which application. */
export function LookedScreen() {
  const disclosures = usePages(
    (cursor) => answerOf(api.GET('/v1/pay-disclosures', { params: { query: cursor === undefined ? {} : { cursor } } })),
    (page) => page.disclosures,
  );
  return (
    <Screen title="Who has looked at your pay">
      <p class="govuk-body">
        You, and payroll officers who say why. Nobody else can: your manager never sees your pay. What is here cannot be
        changed or taken away.
      </p>
      <Loaded of={disclosures}>
        {(list) =>
          list.length === 0 ? (
            <p class="govuk-body">Nobody has looked at your pay here yet.</p>
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
      <a class="govuk-link govuk-body" href="#/pay">
        All your payslips
      </a>
    </Screen>
  );
}

function Entry({ of }: { of: Seen }) {
  return 'others' in of ? (
    <ByOther of={of.others} />
  ) : (
    <>
      You
      <span class="sop-quiet">{whenSeen(of.own)}</span>
    </>
  );
}

function ByOther({ of }: { of: Disclosure }) {
  const kind = reasonInWords(of);
  const words = officersWords(of);
  return (
    <>
      <strong class="sop-break">{whoSaw(of)}</strong>
      <span class="sop-quiet">
        {timeOf(of.at)}, with {appName(of)}
      </span>
      <span class="sop-said">
        {SEEN[of.what]}
        {of.payDate !== null && (
          <>
            {' of '}
            <a class="govuk-link" href={`#/pay/${of.payslipId}`}>
              {date(of.payDate)}
            </a>
          </>
        )}
      </span>
      {kind !== null && <span class="sop-said">Why: {kind}</span>}
      {words !== null && <q class="sop-said">{words}</q>}
    </>
  );
}
