import { useState } from 'preact/hooks';
import { ReceiptPictures } from '../receipts/ReceiptPicture';
import type { Schemas } from '../shared/client';
import { isoOf } from '../shared/dates';
import type { Errors } from '../shared/ErrorSummary';
import { TextField } from '../shared/TextField';
import { date, money } from '../shared/words';
import type { LineForm } from './claimForm';
import { blockedBy, errorsOfLine, nameOf, sentence } from './findings';
import { SaveRoute } from './routes/SaveRoute';

interface Props {
  at: number;
  line: LineForm;
  /** Of its kind. */
  title: string;
  /** As it can be kept for other claims; missing where there are no miles, or it is kept already. */
  journey: Schemas['ClaimLineRequest'] | undefined;
  /** Missing while the service cannot be asked. */
  priced: Schemas['ClaimLine'] | undefined;
  findings: Schemas['ExpenseFinding'][];
  /** Of the whole claim. */
  errors: Errors;
  /** It went out and was not taken as it is, which a reason may mend. */
  wasRefused: boolean;
  onReason: (reason: string) => void;
  onOpen: () => void;
  onRemove: () => void;
}

/** One expense before it goes out: its amount and why, what is wrong or asked, and the reason right there. */
export function CheckedLine(props: Props) {
  const { at, line, title, journey, priced, findings, errors, wasRefused, onReason, onOpen, onRemove } = props;
  const [saving, setSaving] = useState(false);
  const questions = findings.filter(({ severity }) => severity === 'NEEDS_REASON');
  const wrong = errorsOfLine(errors, at);
  const reason = nameOf(at, 'reason');
  const iso = isoOf(line.date);
  return (
    <li>
      <div class="sop-row">
        <span class="sop-break">{line.description}</span>
        <span>{priced ? money(priced.amount) : typedAmount(line)}</span>
      </div>
      <span class="sop-quiet">
        {title}
        {iso && `, ${date(iso)}`}
        {line.typed.from && line.typed.to ? `, ${line.typed.from} to ${line.typed.to}` : ''}
      </span>
      {priced && <span class="sop-quiet">{priced.explanation}</span>}
      <ReceiptPictures of={line.receipts.map(({ id }) => id)} about={line.description} />
      {line.returned && <div class="govuk-inset-text">Your manager said: {line.returned}</div>}
      {Object.entries(wrong)
        .filter(([field]) => field !== 'reason')
        .map(([field, message]) => (
          <p key={field} class="govuk-error-message">
            <span class="govuk-visually-hidden">Error:</span> {message}
            {blockedBy(findings, field).map((id) => (
              <span key={id}>
                {' '}
                <OtherClaim id={id} />
              </span>
            ))}
          </p>
        ))}
      {findings
        .filter(({ severity }) => severity === 'INFORMATION')
        .map((finding) => (
          <span key={finding.rule} class="sop-quiet">
            {sentence(finding)}
          </span>
        ))}
      {questions.map((finding) => (
        <p key={finding.rule} class="govuk-body sop-question">
          {sentence(finding)} <OtherClaim id={finding.otherClaimId} />
        </p>
      ))}
      {(questions.length > 0 || line.reason !== '' || wasRefused) && (
        <TextField
          name={reason}
          label={`Your reason${at === 0 ? '' : ` for expense ${at + 1}`}`}
          rows={3}
          maxLength={300}
          value={line.reason}
          error={errors[reason]}
          onChange={onReason}
        />
      )}
      <div class="sop-links">
        <button type="button" class="sop-link" onClick={onOpen}>
          Change<span class="govuk-visually-hidden"> expense {at + 1}</span>
        </button>
        <button type="button" class="sop-link" onClick={onRemove}>
          Remove<span class="govuk-visually-hidden"> expense {at + 1}</span>
        </button>
        {journey && !saving && (
          <button type="button" class="sop-link" onClick={() => setSaving(true)}>
            Save this journey<span class="govuk-visually-hidden"> of expense {at + 1}</span>
          </button>
        )}
      </div>
      {journey && saving && <SaveRoute line={journey} onDone={() => setSaving(false)} />}
    </li>
  );
}

export function OtherClaim({ id }: { id: string | null }) {
  return id === null ? null : (
    <a class="govuk-link" href={`#/expenses/${id}`}>
      See that claim
    </a>
  );
}

function typedAmount({ typed }: LineForm): string {
  return typed.amount ? `${typed.foreign || '£'}${typed.foreign ? ' ' : ''}${typed.amount}` : '';
}
