import { useState } from 'preact/hooks';
import { draft } from '../shared/draft';
import type { Errors } from '../shared/ErrorSummary';
import { errorsOf } from '../shared/errors';
import { outbox, useMe } from '../shared/session';
import { uuid7 } from '../shared/uuid7';
import { CheckClaim } from './CheckClaim';
import { ClaimFields } from './ClaimFields';
import { type ClaimForm, EMPTY, FIELDS } from './claimForm';

/** A claim with one line: asked for, then checked, then sent. */
export function NewClaim({ waitingId }: { waitingId: string | undefined }) {
  const { staffNumber } = useMe();
  const kept = draft<ClaimForm>('claim', staffNumber);
  const refused = waitingId ? outbox.find(waitingId) : undefined;
  const [id] = useState(refused?.id ?? uuid7());
  const [form, setForm] = useState(() => (refused?.form as ClaimForm | undefined) ?? kept.read() ?? EMPTY);
  const [errors, setErrors] = useState<Errors>(() =>
    refused?.refusal ? errorsOf(refused.refusal.errors, FIELDS) : {},
  );
  const [checking, setChecking] = useState(false);

  const change = (changed: ClaimForm) => {
    setForm(changed);
    kept.write(changed);
  };
  const back = (found: Errors) => {
    setErrors(found);
    setChecking(false);
  };
  return checking ? (
    <CheckClaim key="check" id={id} form={form} onBack={back} onSent={kept.forget} />
  ) : (
    <ClaimFields
      key="fields"
      form={form}
      errors={errors}
      onChange={change}
      onErrors={setErrors}
      onContinue={() => setChecking(true)}
    />
  );
}
