import { useEffect, useState } from 'preact/hooks';
import { answerOf, api } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import { errorsOf, errorsOfRefusal } from '../shared/errors';
import { asRefused } from '../shared/refused';
import { go } from '../shared/route';
import { Screen } from '../shared/Screen';
import { Unknown } from '../shared/Unknown';
import { outbox, useMe } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { money } from '../shared/words';
import { Lines } from './ClaimScreen';
import { type ClaimForm, FIELDS, requestOf } from './claimForm';

interface Props {
  id: string;
  form: ClaimForm;
  onBack: (errors: Errors) => void;
  onSent: () => void;
}

/** What the claim comes to and why, before it goes out. Works without a connection too, then without the figures. */
export function CheckClaim({ id, form, onBack, onSent }: Props) {
  const { staffNumber } = useMe();
  const [sending, setSending] = useState(false);
  const body = requestOf(form);
  const check = useLoad(() => answerOf(api.POST('/v1/expense-claims/checks', { body })));

  useEffect(() => {
    if (check.data && check.data.findings.length > 0) {
      onBack(errorsOf(check.data.findings, FIELDS));
    } else if (check.refused && !check.refused.isWorthRepeating) {
      onBack(errorsOfRefusal(check.refused, FIELDS));
    }
  }, [check.data, check.refused]);

  const send = async () => {
    setSending(true);
    try {
      await outbox.deliver({ id, kind: 'claim', owner: staffNumber, title: body.title, body, form });
      onSent();
      go(`/expenses/${id}`);
    } catch (reason) {
      const refused = asRefused(reason);
      if (refused.isWorthRepeating) {
        // It is kept, and goes out by itself.
        onSent();
        go('/expenses');
      } else {
        outbox.remove(id);
        onBack(errorsOfRefusal(refused, FIELDS));
      }
    }
  };
  return (
    <Screen title="Check your claim">
      {check.data ? (
        <>
          <p class="sop-figure">{money(check.data.total)}</p>
          <Lines of={check.data.lines} />
        </>
      ) : check.refused ? (
        <Unknown what="the amount" until={check.refused} />
      ) : (
        <p class="govuk-body" role="status">
          Working it out…
        </p>
      )}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" disabled={sending || (!check.data && !check.refused)} onClick={send}>
          Send claim
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => onBack({})}>
          Change it
        </button>
      </div>
    </Screen>
  );
}
