import type { Schemas } from '../shared/client';
import { DateField } from '../shared/DateField';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { Screen } from '../shared/Screen';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { controlsOf, type Kind, type LineForm, missing } from './claimForm';
import type { LineField, ReadField } from './fields';
import { FromReceipt } from './FromReceipt';
import { LineControl } from './LineControl';
import { isOverCeiling, limitOf } from './limits';
import { MoreFields } from './MoreFields';
import { isRead, typedOver } from './offer';
import { ReadingOffer } from './ReadingOffer';
import { PickRoute } from './routes/PickRoute';

interface Props {
  title: string;
  line: LineForm;
  types: Schemas['ExpenseTypeList'];
  errors: Errors;
  /** The field that the person asked for, if any. */
  focus: string | undefined;
  onChange: (by: (line: LineForm) => LineForm) => void;
  onErrors: (errors: Errors) => void;
  onContinue: () => void;
  /** Missing for the only line, which there is nothing to go back from. */
  onCancel?: (() => void) | undefined;
}

/** Of a journey these are needed, of a fare not. */
const OFTEN_NEEDED: LineField[] = ['from', 'to'];

/** One expense: what every kind has, and then the fields of its own kind only. */
export function LineFields({ title, line, types, errors, focus, onChange, onErrors, onContinue, onCancel }: Props) {
  const type = types.types.find(({ kind }) => kind === line.kind);
  const controls = type ? controlsOf(line, type) : [];
  const submit = (event: Event) => {
    event.preventDefault();
    const found = missing(line, type);
    onErrors(found);
    if (Object.keys(found).length === 0) {
      onContinue();
    }
  };
  const set = (changed: Partial<LineForm>) =>
    onChange((now) => Object.keys(changed).reduce(typedOver, { ...now, ...changed }));
  const hint = (field: ReadField, usual: string) =>
    isRead(line, field) ? <FromReceipt line={line} field={field} /> : usual;
  const shown = (place: 'first' | 'rare' | undefined) =>
    controls
      .filter(({ first, rare }) => (first ? 'first' : rare ? 'rare' : undefined) === place)
      .map((control) => (
        <LineControl
          key={control.field}
          control={control}
          line={line}
          error={errors[control.field]}
          optional={OFTEN_NEEDED.includes(control.field) && !type?.needed.includes(control.field)}
          limit={type ? limitOf(control.field, type, line) : ''}
          onChange={onChange}
        />
      ));
  const rare = controls.filter((control) => control.rare);
  return (
    <Screen title={title} focus={focus}>
      <ErrorSummary errors={errors} />
      {line.returned && <div class="govuk-inset-text">Your manager said: {line.returned}</div>}
      <form onSubmit={submit} noValidate>
        <Select
          name="kind"
          label="What are you claiming for?"
          value={line.kind}
          error={errors.kind}
          onChange={(kind: Kind | '') => set({ kind })}
          of={types.types.map(({ kind, title }) => ({ value: kind, label: title }))}
        />
        {type?.fields.includes('miles') && <PickRoute line={line} types={types.types} onChange={onChange} />}
        {shown('first')}
        {type && line.receipts.length > 0 && <ReadingOffer line={line} type={type} onChange={onChange} />}
        <TextField
          name="description"
          label="What was it for?"
          hint={hint('description', 'For example, site visit to Leeds')}
          maxLength={200}
          value={line.description}
          error={errors.description}
          onChange={(description) => set({ description })}
        />
        <DateField
          name="date"
          label="When was it?"
          hint={hint(
            'date',
            `The day of travel or purchase, or the first night. After ${months(types.claimWithinMonths)} it needs a reason.`,
          )}
          value={line.date}
          error={errors.date}
          onChange={(date) => set({ date })}
        />
        {shown(undefined)}
        {rare.length > 0 && (
          <MoreFields isSaid={rare.some(({ field }) => line.typed[field] || errors[field])} errors={errors}>
            {shown('rare')}
          </MoreFields>
        )}
        {type && (line.reason !== '' || errors.reason || isOverCeiling(type, line)) && (
          <TextField
            name="reason"
            label="Why was this needed?"
            hint="It is more than usual, or otherwise questioned. Whoever approves the claim reads it."
            rows={3}
            maxLength={300}
            value={line.reason}
            error={errors.reason}
            onChange={(reason) => set({ reason })}
          />
        )}
        <div class="govuk-button-group">
          <button type="submit" class="govuk-button">
            Continue
          </button>
          {onCancel && (
            <button type="button" class="govuk-button govuk-button--secondary" onClick={onCancel}>
              Do not add it
            </button>
          )}
        </div>
      </form>
    </Screen>
  );
}

function months(number: number): string {
  return number === 1 ? '1 month' : `${number} months`;
}
