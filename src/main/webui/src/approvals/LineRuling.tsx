import type { Schemas } from '../shared/client';
import { Choice } from '../shared/Choice';
import type { Errors } from '../shared/ErrorSummary';
import { TextField } from '../shared/TextField';
import { at, type TypedLine } from './ruling';

interface Props {
  position: number;
  fact: Schemas['ApprovalFact'];
  value: TypedLine;
  errors: Errors;
  onChange: (value: TypedLine) => void;
}

const VERDICTS = [
  { value: 'APPROVE', label: 'Approve it' },
  { value: 'REDUCE', label: 'Pay less' },
  { value: 'RETURN', label: 'Return it' },
] as const;

/** What is to be done with one line, while the others go their own way. */
export function LineRuling({ position, fact, value, errors, onChange }: Props) {
  const apart = value.verdict !== 'APPROVE';
  return (
    <div class="sop-card">
      <Choice
        name={at(position, 'verdict')}
        label={fact.label}
        hint={fact.text}
        value={value.verdict}
        error={errors[at(position, 'verdict')]}
        onChange={(verdict) => onChange({ ...value, verdict })}
        of={VERDICTS}
      />
      {value.verdict === 'REDUCE' && (
        <TextField
          name={at(position, 'amount')}
          label="What is paid instead?"
          prefix="£"
          width={10}
          inputMode="decimal"
          value={value.amount}
          error={errors[at(position, 'amount')]}
          onChange={(amount) => onChange({ ...value, amount })}
        />
      )}
      {apart && (
        <TextField
          name={at(position, 'reason')}
          label={value.verdict === 'REDUCE' ? 'Why is less paid?' : 'What has to be mended?'}
          rows={3}
          maxLength={300}
          value={value.reason}
          error={errors[at(position, 'reason')]}
          onChange={(reason) => onChange({ ...value, reason })}
        />
      )}
    </div>
  );
}
