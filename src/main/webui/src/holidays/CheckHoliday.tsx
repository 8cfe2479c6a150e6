import { useEffect, useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import { deliver } from '../shared/deliver';
import type { Errors } from '../shared/ErrorSummary';
import { go } from '../shared/route';
import { Screen } from '../shared/Screen';
import { Sending } from '../shared/Sending';
import { outbox, useMe } from '../shared/session';
import { Unknown } from '../shared/Unknown';
import { LATE_MILLISECONDS, useLate } from '../shared/useLate';
import { useLoad } from '../shared/useLoad';
import { useShown } from '../shared/useShown';
import type { Facts } from './kinds';
import { ArrivedBefore } from './ArrivedBefore';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { datesText } from './datesText';
import { GivenBack } from './GivenBack';
import type { HolidayDraft } from './holidayDraft';
import { errorsOfFindings, errorsOfHoliday } from './problems';
import { Quote } from './Quote';
import { requestOf } from './request';

interface Props {
  draft: HolidayDraft;
  facts: Facts | undefined;
  irregular: boolean;
  /** What it changes; missing where it is new. */
  before: Schemas['Absence'] | undefined;
  onBack: (errors: Errors) => void;
  /** It waits to go out, whatever becomes of this screen. */
  onHeld: () => void;
  /** It came back, and is to be kept as it was typed. */
  onRefused: () => void;
  /** It is given up for what the service has. */
  onReload: () => void;
}

/** What the time off costs day by day and what would be left, before anybody is asked. */
export function CheckHoliday({ draft, facts, irregular, before, onBack, onHeld, onRefused, onReload }: Props) {
  const { staffNumber } = useMe();
  const [sending, setSending] = useState(false);
  const [stale, setStale] = useState(false);
  const { id, form, ifMatch } = draft;
  const body = requestOf(form, facts, irregular);
  const params = { query: before ? { replaces: before.id } : {} };
  const quote = useLoad(() => answerOf(api.POST('/v1/holidays/quotes', { params, body })));
  const title = `${facts?.label ?? 'Time off'}: ${datesText(body)}`;

  useEffect(() => {
    // What is on its way is answered by itself.
    if (sending) {
      return;
    }
    if (quote.data && quote.data.findings.length > 0) {
      onBack(errorsOfFindings(quote.data.findings, form));
    } else if (quote.refused && !quote.refused.isWorthRepeating) {
      onBack(errorsOfHoliday(quote.refused, form));
    }
  }, [quote.data, quote.refused]);

  const isShown = useShown();
  const send = () => {
    setSending(true);
    const version = ifMatch === undefined ? {} : { ifMatch };
    void deliver(outbox, { id, kind: 'holiday', owner: staffNumber, title, body, form, ...version }, {
      list: '/holidays',
      held: onHeld,
      isShown,
      leaveFor: go,
      cameBack: (refused) => {
        onRefused();
        setSending(false);
        if (refused.status === 412 || refused.status === 428) {
          setStale(true);
        } else {
          onBack(errorsOfHoliday(refused, form));
        }
      },
    });
  };
  const late = useLate(LATE_MILLISECONDS, id);
  const known = quote.data !== undefined || quote.refused !== undefined || late;
  const what = facts?.pot === null ? 'your days' : 'the cost';
  return (
    <Screen title={before ? 'Check your change' : 'Check before you send'}>
      {stale && (before ? <ChangedMeanwhile before={before} onReload={onReload} /> : <ArrivedBefore at={`/holidays/${id}`} onOpen={onReload} />)}
      <h2 class="govuk-heading-m">{title}</h2>
      {before && <p class="govuk-body">Until now: {datesText(before)}.</p>}
      {quote.data ? (
        <Quote of={quote.data} facts={facts} />
      ) : quote.refused ? (
        <Unknown what={what} until={quote.refused} />
      ) : (
        <p class="govuk-body" role="status">
          {late ? `It takes long to work out ${what}. You can send it all the same.` : 'Working it out…'}
        </p>
      )}
      {body.type === 'SICKNESS' && <GivenBack startsOn={body.startsOn} endsOn={body.endsOn} />}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" disabled={sending || stale || !known} onClick={send}>
          {facts?.needsApproval === false ? 'Record it' : before ? 'Send the change' : 'Ask your manager'}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" disabled={sending} onClick={() => onBack({})}>
          Go back
        </button>
      </div>
      {sending && <Sending what="it" />}
    </Screen>
  );
}
