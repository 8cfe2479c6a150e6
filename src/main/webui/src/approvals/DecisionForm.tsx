import { useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { errorsOfRefusal, type Fields } from '../shared/errors';
import { Choice } from '../shared/Choice';
import { asRefused } from '../shared/refused';
import { useMe } from '../shared/session';
import { TextField } from '../shared/TextField';
import { LineRuling } from './LineRuling';
import { APPROVED_LINE, at, LONGEST, missingIn, requestOf, type TypedRuling } from './ruling';
import { rulingDraft } from './rulingDraft';

interface Props {
  approval: Schemas['Approval'];
  onDecided: (approval: Schemas['Approval']) => void;
}

const OF_A_CLAIM = [
  { value: 'APPROVED', label: 'Approve' },
  { value: 'PART', label: 'Pay less for some expenses, or return them' },
  { value: 'DECLINED', label: 'Return the whole claim' },
] as const;

const OF_ANYTHING_ELSE = [
  { value: 'APPROVED', label: 'Approve' },
  { value: 'DECLINED', label: 'Decline' },
] as const;

export function DecisionForm({ approval, onDecided }: Props) {
  const { staffNumber } = useMe();
  const kept = rulingDraft(approval.id, staffNumber);
  const [ruling, setRuling] = useState<TypedRuling>(kept.read);
  const [errors, setErrors] = useState<Errors>({});
  const [sending, setSending] = useState(false);
  const lines = approval.facts.flatMap((fact) => (fact.line === null ? [] : [{ fact, position: fact.line }]));
  const id = approval.id;

  const change = (changed: Partial<TypedRuling>) => {
    const after = { ...ruling, ...changed };
    kept.write(after);
    setRuling(after);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const positions = lines.map(({ position }) => position);
    const found = missingIn(ruling, positions);
    setErrors(found);
    if (Object.keys(found).length > 0) {
      return;
    }
    setSending(true);
    const body = requestOf(ruling, positions);
    try {
      const decided = await answerOf(api.PUT('/v1/approvals/{id}/decision', { params: { path: { id } }, body }));
      kept.forget();
      onDecided(decided);
    } catch (refused) {
      setErrors(errorsOfRefusal(asRefused(refused), fieldsOf(body)));
      setSending(false);
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <Choice
        name="decision"
        label="What do you decide?"
        value={ruling.choice}
        error={errors.decision}
        onChange={(choice: TypedRuling['choice']) => change({ choice })}
        of={lines.length > 0 ? OF_A_CLAIM : OF_ANYTHING_ELSE}
      />
      {ruling.choice === 'PART' &&
        lines.map(({ fact, position }) => (
          <LineRuling
            key={position}
            position={position}
            fact={fact}
            value={ruling.lines[position] ?? APPROVED_LINE}
            errors={errors}
            onChange={(line) => change({ lines: { ...ruling.lines, [position]: line } })}
          />
        ))}
      <TextField
        name="reason"
        label={ruling.choice === 'PART' ? 'Anything else to say' : 'Reason'}
        hint={`Your colleague reads it.${ruling.choice === 'PART' ? '' : ` You need one to ${lines.length > 0 ? 'return the claim' : 'decline'}.`}`}
        value={ruling.reason}
        error={errors.reason}
        onChange={(reason) => change({ reason })}
        rows={3}
        maxLength={LONGEST}
      />
      <button type="submit" class="govuk-button" disabled={sending}>
        Send decision
      </button>
    </form>
  );
}

/** Where the service's pointers lead: it counts the lines that were sent, not those that there are. */
function fieldsOf(body: Schemas['DecisionRequest']): Fields {
  const fields: Fields = {
    decision: { pointers: ['/decision'], label: 'Your decision' },
    reason: { pointers: ['/reason'], label: 'The reason' },
  };
  (body.lines ?? []).forEach(({ line = 0 }, i) => {
    fields[at(line, 'amount')] = { pointers: [`/lines/${i}/amount`, `/lines/${i}/amount/pence`], label: 'The amount' };
    fields[at(line, 'reason')] = { pointers: [`/lines/${i}/reason`], label: 'The reason' };
  });
  return fields;
}
