import { useEffect, useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import { asRefused } from '../shared/refused';
import { go } from '../shared/route';
import { Screen } from '../shared/Screen';
import { outbox, useMe } from '../shared/session';
import { Unknown } from '../shared/Unknown';
import { useLoad } from '../shared/useLoad';
import type { Facts } from './kinds';
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
  onSent: () => void;
  onReload: () => void;
}

/** What the time off costs day by day and what would be left, before anybody is asked. */
export function CheckHoliday({ draft, facts, irregular, before, onBack, onSent, onReload }: Props) {
  const { staffNumber } = useMe();
  const [sending, setSending] = useState(false);
  const [stale, setStale] = useState(false);
  const { id, form, ifMatch } = draft;
  const body = requestOf(form, facts, irregular);
  const params = { query: before ? { replaces: before.id } : {} };
  const quote = useLoad(() => answerOf(api.POST('/v1/holidays/quotes', { params, body })));
  const title = `${facts?.label ?? 'Time off'}: ${datesText(body)}`;

  useEffect(() => {
    if (quote.data && quote.data.findings.length > 0) {
      onBack(errorsOfFindings(quote.data.findings, form));
    } else if (quote.refused && !quote.refused.isWorthRepeating) {
      onBack(errorsOfHoliday(quote.refused, form));
    }
  }, [quote.data, quote.refused]);

  const send = async () => {
    setSending(true);
    const version = ifMatch === undefined ? {} : { ifMatch };
    try {
      await outbox.deliver({ id, kind: 'holiday', owner: staffNumber, title, body, form, ...version });
      onSent();
      go(`/holidays/${id}`);
    } catch (reason) {
      const refused = asRefused(reason);
      if (refused.isWorthRepeating) {
        onSent();
        go('/holidays');
        return;
      }
      outbox.remove(id);
      if (refused.status === 412 || refused.status === 428) {
        setStale(true);
      } else {
        onBack(errorsOfHoliday(refused, form));
      }
    }
  };
  const reload = () => {
    onSent();
    onReload();
  };
  return (
    <Screen title={before ? 'Check your change' : 'Check before you send'}>
      {stale && before && <ChangedMeanwhile before={before} onReload={reload} />}
      <h2 class="govuk-heading-m">{title}</h2>
      {before && <p class="govuk-body">Until now: {datesText(before)}.</p>}
      {quote.data ? (
        <Quote of={quote.data} facts={facts} />
      ) : quote.refused ? (
        <Unknown what={facts?.pot === null ? 'your days' : 'the cost'} until={quote.refused} />
      ) : (
        <p class="govuk-body" role="status">
          Working it out…
        </p>
      )}
      {body.type === 'SICKNESS' && <GivenBack startsOn={body.startsOn} endsOn={body.endsOn} />}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" disabled={sending || stale || (!quote.data && !quote.refused)} onClick={send}>
          {facts?.needsApproval === false ? 'Record it' : before ? 'Send the change' : 'Ask your manager'}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => onBack({})}>
          Go back
        </button>
      </div>
    </Screen>
  );
}
