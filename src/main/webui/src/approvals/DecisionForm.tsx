import { useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { errorsOfRefusal, type Fields } from '../shared/errors';
import { Choice } from '../shared/Choice';
import { asRefused } from '../shared/refused';
import { TextField } from '../shared/TextField';

const FIELDS: Fields = {
  decision: { pointers: ['/decision'], label: 'Your decision' },
  reason: { pointers: ['/reason'], label: 'The reason' },
};

interface Props {
  id: string;
  onDecided: (approval: Schemas['Approval']) => void;
}

export function DecisionForm({ id, onDecided }: Props) {
  const [decision, setDecision] = useState<Schemas['Decision'] | ''>('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [sending, setSending] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const found = missing(decision, reason);
    setErrors(found);
    if (decision === '' || Object.keys(found).length > 0) {
      return;
    }
    setSending(true);
    const body = { decision, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    try {
      onDecided(await answerOf(api.PUT('/v1/approvals/{id}/decision', { params: { path: { id } }, body })));
    } catch (refused) {
      setErrors(errorsOfRefusal(asRefused(refused), FIELDS));
      setSending(false);
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <Choice
        name="decision"
        label="What do you decide?"
        value={decision}
        error={errors.decision}
        onChange={setDecision}
        of={[
          { value: 'APPROVED', label: 'Approve' },
          { value: 'DECLINED', label: 'Decline' },
        ]}
      />
      <TextField
        name="reason"
        label="Reason"
        hint="Your colleague reads it. You need one to decline."
        value={reason}
        error={errors.reason}
        onChange={setReason}
        rows={3}
      />
      <button type="submit" class="govuk-button" disabled={sending}>
        Send decision
      </button>
    </form>
  );
}

function missing(decision: string, reason: string): Errors {
  if (decision === '') {
    return { decision: 'Select what you decide' };
  }
  return decision === 'DECLINED' && reason.trim() === '' ? { reason: 'Enter a reason to decline' } : {};
}
