import { Choice } from '../shared/Choice';
import { DateField } from '../shared/DateField';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { Screen } from '../shared/Screen';
import { TextField } from '../shared/TextField';
import { type ClaimForm, missing } from './claimForm';

interface Props {
  form: ClaimForm;
  errors: Errors;
  onChange: (form: ClaimForm) => void;
  onErrors: (errors: Errors) => void;
  onContinue: () => void;
}

const KINDS = [
  { value: 'TRAIN', label: 'Train' },
  { value: 'CAR_MILEAGE', label: 'Miles in your own car' },
  { value: 'SUBSISTENCE', label: 'Meals while travelling' },
] as const;

export function ClaimFields({ form, errors, onChange, onErrors, onContinue }: Props) {
  const submit = (event: Event) => {
    event.preventDefault();
    const found = missing(form);
    onErrors(found);
    if (Object.keys(found).length === 0) {
      onContinue();
    }
  };
  /** What every field has in common. */
  const field = <K extends keyof ClaimForm>(name: K) => ({
    name,
    value: form[name],
    error: errors[name],
    onChange: (value: ClaimForm[K]) => onChange({ ...form, [name]: value }),
  });
  return (
    <Screen title="Claim an expense">
      <ErrorSummary errors={errors} />
      <form onSubmit={submit} noValidate>
        <Choice {...field('kind')} label="What are you claiming for?" of={KINDS} />
        <TextField {...field('description')} label="What was it for?" hint="For example, site visit to Leeds" maxLength={100} />
        <DateField {...field('date')} label="When did you travel?" hint="For example, 27 3 2026" />
        {form.kind === 'TRAIN' && (
          <TextField
            {...field('amount')}
            label="How much was it?"
            hint="You cannot add a receipt on this page yet, so only what your department pays without one."
            prefix="£"
            width={5}
            inputMode="decimal"
          />
        )}
        {form.kind === 'CAR_MILEAGE' && (
          <>
            <TextField {...field('from')} label="Where did you start?" maxLength={100} />
            <TextField {...field('to')} label="Where did you go?" maxLength={100} />
            <TextField {...field('miles')} label="How many miles in all?" width={4} inputMode="numeric" />
          </>
        )}
        {form.kind === 'SUBSISTENCE' && (
          <>
            <TextField {...field('leftAt')} label="When did you leave?" type="time" width={5} />
            <TextField {...field('backAt')} label="When were you back?" type="time" width={5} />
            <Choice
              {...field('backNextDay')}
              label="Were you back on the next day?"
              of={[
                { value: 'no', label: 'No, on the same day' },
                { value: 'yes', label: 'Yes, on the next day' },
              ]}
            />
          </>
        )}
        <button type="submit" class="govuk-button">
          Continue
        </button>
      </form>
    </Screen>
  );
}
