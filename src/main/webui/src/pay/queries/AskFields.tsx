import { Choice } from '../../shared/Choice';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { Sending } from '../../shared/Sending';
import { TextField } from '../../shared/TextField';
import { useLoad } from '../../shared/useLoad';
import { date } from '../../shared/words';
import type { Payslip } from '../payslips';
import { LONGEST, queryList } from './queries';
import { linesOf, type QueryForm, usualTime } from './queryWords';

interface Props {
  payslip: Payslip;
  form: QueryForm;
  errors: Errors;
  sending: boolean;
  onChange: (form: QueryForm) => void;
  onSend: () => void;
}

/** What it is about, and the question; and what becomes of it. */
export function AskFields({ payslip, form, errors, sending, onChange, onSend }: Props) {
  // Nobody waits for it: where it cannot be read, nothing is said.
  const usual = useLoad(() => queryList({ limit: 1, department: payslip.department }));
  const submit = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  return (
    <>
      <p class="govuk-body">
        Your payslip of {date(payslip.payDate)}, from {payslip.departmentName}
      </p>
      <ErrorSummary errors={errors} />
      <form onSubmit={submit} noValidate>
        {/* What goes out can be added to once it is there, or mended when it has come back. */}
        <fieldset class="govuk-fieldset" disabled={sending}>
          <Choice
            name="line"
            label="What do you want to ask about?"
            value={form.line}
            error={errors.line}
            onChange={(line) => onChange({ ...form, line })}
            of={linesOf(payslip)}
          />
          <TextField
            name="text"
            label="What do you want to ask?"
            hint="Payroll sees the payslip too, so you need not copy its figures."
            value={form.text}
            error={errors.text}
            rows={5}
            maxLength={LONGEST}
            onChange={(text) => onChange({ ...form, text })}
          />
          <div class="govuk-inset-text">
            <p class="govuk-body">
              It goes to the payroll officers of {payslip.departmentName}. Whoever opens it sees this payslip, and you see
              who did.
            </p>
            <p class="govuk-body" role="status">
              {usual.data && usualTime(usual.data.usualWorkingDays)}
            </p>
          </div>
          <button type="submit" class="govuk-button">
            Send to payroll
          </button>
        </fieldset>
      </form>
      {sending && <Sending what="your question" />}
    </>
  );
}
