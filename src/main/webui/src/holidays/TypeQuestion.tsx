import { useState } from 'preact/hooks';
import { Choice } from '../shared/Choice';
import type { Schemas } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import { Select } from '../shared/Select';
import { aboutType, byUse, type Facts } from './kinds';

interface Props {
  types: Facts[];
  value: Schemas['AbsenceType'] | '';
  errors: Errors;
  onChange: (type: Schemas['AbsenceType'] | '') => void;
}

/** What it is: one of the usual, or one of the many that most people never need. */
export function TypeQuestion({ types, value, errors, onChange }: Props) {
  const { usual, rest } = byUse(types);
  const chosen = types.find(({ type }) => type === value);
  const [other, setOther] = useState(rest.some(({ type }) => type === value));
  const select = (choice: Schemas['AbsenceType'] | 'OTHER') => {
    setOther(choice === 'OTHER');
    onChange(choice === 'OTHER' ? '' : choice);
  };
  const option = ({ type, label }: Facts) => ({ value: type, label });
  return (
    <>
      <Choice
        name="type"
        label="What is it?"
        value={other ? 'OTHER' : value}
        error={other ? undefined : errors.type}
        onChange={select}
        of={[...usual.map(option), ...(rest.length > 0 ? [{ value: 'OTHER' as const, label: 'Something else' }] : [])]}
      />
      {other && (
        <Select name="otherType" label="Other kinds of time off" value={value} error={errors.type} onChange={onChange} of={rest.map(option)} />
      )}
      <p class="govuk-body" role="status">
        {chosen && aboutType(chosen)}
      </p>
    </>
  );
}
