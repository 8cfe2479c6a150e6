import type { Refused } from './refused';
import type { Errors } from './ErrorSummary';

interface Violation {
  pointer: string | null;
  message: string;
}

/** A field of a form, and what it is called in the sentence that says what is wrong with it. */
export type Fields = Record<string, { pointers: string[]; label: string }>;

/** What the service found, at the fields of the form that it is about. */
export function errorsOf(violations: Violation[], fields: Fields): Errors {
  const errors: Errors = {};
  for (const { pointer, message } of violations) {
    const found = Object.entries(fields).find(([, { pointers }]) => pointers.includes(pointer ?? ''));
    const [field, { label }] = found ?? ['form', { label: 'What you sent' }];
    errors[field] ??= `${label} ${message}`;
  }
  return errors;
}

/** Those of a refusal; where it names no field, what it says as a whole. */
export function errorsOfRefusal(refused: Refused, fields: Fields): Errors {
  const violations = refused.problem?.errors ?? [];
  return violations.length > 0 ? errorsOf(violations, fields) : { form: refused.message };
}
