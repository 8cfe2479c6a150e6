import { useEffect, useState } from 'preact/hooks';
import { answerOf, api } from '../shared/client';
import { isoOf } from '../shared/dates';
import type { Errors } from '../shared/ErrorSummary';
import { errorsOfRefusal } from '../shared/errors';
import { asRefused } from '../shared/refused';
import { go } from '../shared/route';
import { Screen } from '../shared/Screen';
import { Unknown } from '../shared/Unknown';
import { outbox, useMe } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { date } from '../shared/words';
import { Days } from './HolidayScreen';
import { FIELDS, type HolidayForm, requestOf } from './holidayForm';

interface Props {
  id: string;
  form: HolidayForm;
  onBack: (errors: Errors) => void;
  onSent: () => void;
}

/** What the time off costs day by day and what would be left, before anybody is asked. */
export function CheckHoliday({ id, form, onBack, onSent }: Props) {
  const { staffNumber } = useMe();
  const [sending, setSending] = useState(false);
  const body = requestOf(form);
  const quote = useLoad(() => answerOf(api.POST('/v1/holidays/quotes', { body })));

  useEffect(() => {
    if (quote.data && quote.data.findings.length > 0) {
      onBack({ form: quote.data.findings.map(({ text }) => text).join(' ') });
    } else if (quote.refused && !quote.refused.isWorthRepeating) {
      onBack(errorsOfRefusal(quote.refused, FIELDS));
    }
  }, [quote.data, quote.refused]);

  const send = async () => {
    setSending(true);
    const title = `Annual leave: ${date(isoOf(form.startsOn)!)} to ${date(isoOf(form.endsOn)!)}`;
    try {
      await outbox.deliver({ id, kind: 'holiday', owner: staffNumber, title, body, form });
      onSent();
      go(`/holidays/${id}`);
    } catch (reason) {
      const refused = asRefused(reason);
      if (refused.isWorthRepeating) {
        onSent();
        go('/holidays');
      } else {
        outbox.remove(id);
        onBack(errorsOfRefusal(refused, FIELDS));
      }
    }
  };
  return (
    <Screen title="What it costs">
      {quote.data ? (
        <>
          <p class="sop-figure">{quote.data.cost}</p>
          {quote.data.leaveYears.map((year) => (
            <p class="govuk-body" key={year.startsOn}>
              This leaves you {year.remainingAfter} until {date(year.endsOn)}.
            </p>
          ))}
          <Days of={quote.data.days} />
        </>
      ) : quote.refused ? (
        <Unknown what="the cost" until={quote.refused} />
      ) : (
        <p class="govuk-body" role="status">
          Working it out…
        </p>
      )}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" disabled={sending || (!quote.data && !quote.refused)} onClick={send}>
          Ask your manager
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => onBack({})}>
          Change it
        </button>
      </div>
    </Screen>
  );
}
