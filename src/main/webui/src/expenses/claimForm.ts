import type { Schemas } from '../shared/client';
import { isoOf, nextDay, NO_DATE, type TypedDate } from '../shared/dates';
import type { Errors } from '../shared/ErrorSummary';
import type { Fields } from '../shared/errors';
import { penceOf } from '../shared/pence';

/** A claim with one line, as it is typed. */
export interface ClaimForm {
  kind: Schemas['ExpenseKind'] | '';
  description: string;
  date: TypedDate;
  amount: string;
  from: string;
  to: string;
  miles: string;
  leftAt: string;
  backAt: string;
  backNextDay: 'no' | 'yes';
}

export const EMPTY: ClaimForm = {
  kind: '',
  description: '',
  date: NO_DATE,
  amount: '',
  from: '',
  to: '',
  miles: '',
  leftAt: '',
  backAt: '',
  backNextDay: 'no',
};

export const FIELDS: Fields = {
  kind: { pointers: ['/lines/0/kind'], label: 'What you are claiming for' },
  description: { pointers: ['/title', '/lines/0/description'], label: 'What it was for' },
  date: { pointers: ['/lines/0/date'], label: 'The date' },
  amount: { pointers: ['/lines/0/amount', '/lines/0/amount/pence', '/lines/0/receiptIds'], label: 'The amount' },
  from: { pointers: ['/lines/0/from'], label: 'Where you started' },
  to: { pointers: ['/lines/0/to'], label: 'Where you went' },
  miles: { pointers: ['/lines/0/miles'], label: 'The miles' },
  leftAt: { pointers: ['/lines/0/leftAt'], label: 'When you left' },
  backAt: { pointers: ['/lines/0/backAt', '/lines/0/backOn'], label: 'When you were back' },
};

/** What is missing or unreadable, before anything is sent. The rules are the service's own. */
export function missing(form: ClaimForm): Errors {
  const errors: Errors = {};
  const need = (field: keyof ClaimForm, holds: boolean, message: string) => {
    if (!holds) {
      errors[field] = message;
    }
  };
  need('kind', form.kind !== '', 'Select what you are claiming for');
  need('description', form.description.trim() !== '', 'Enter what it was for');
  need('date', isoOf(form.date) !== null, 'Enter the date of travel, for example 27 3 2026');
  if (form.kind === 'TRAIN') {
    need('amount', penceOf(form.amount) !== null, 'Enter the amount in pounds, for example 4.80');
  }
  if (form.kind === 'CAR_MILEAGE') {
    need('from', form.from.trim() !== '', 'Enter where you started');
    need('to', form.to.trim() !== '', 'Enter where you went');
    need('miles', /^\d{1,4}$/.test(form.miles.trim()), 'Enter the miles as a whole number');
  }
  if (form.kind === 'SUBSISTENCE') {
    need('leftAt', form.leftAt !== '', 'Enter when you left');
    need('backAt', form.backAt !== '', 'Enter when you were back');
  }
  return errors;
}

/** As the service takes it; only of a form in which nothing is {@link missing}. */
export function requestOf(form: ClaimForm): Schemas['ClaimRequest'] {
  const description = form.description.trim();
  return { title: description, lines: [lineOf(form, description, isoOf(form.date) ?? '')], submit: true };
}

function lineOf(form: ClaimForm, description: string, date: string): Schemas['ClaimLineRequest'] {
  switch (form.kind) {
    case 'TRAIN':
      return { kind: form.kind, date, description, amount: { pence: penceOf(form.amount) ?? 0, currency: 'GBP' } };
    case 'CAR_MILEAGE':
      return {
        kind: form.kind,
        date,
        description,
        from: form.from.trim(),
        to: form.to.trim(),
        miles: Number(form.miles.trim()),
      };
    case 'SUBSISTENCE':
      return {
        kind: form.kind,
        date,
        description,
        leftAt: form.leftAt,
        backOn: form.backNextDay === 'yes' ? nextDay(date) : date,
        backAt: form.backAt,
      };
    default:
      throw new Error('The kind is asked for first.');
  }
}
