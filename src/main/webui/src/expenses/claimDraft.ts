import type { Schemas } from '../shared/client';
import { draft } from '../shared/draft';
import { type ClaimForm, EMPTY_LINE, formOfLine } from './claimForm';

/** A claim on its way: what is typed, and how far the person has come. */
export interface ClaimDraft {
  id: string;
  form: ClaimForm;
  /** The version that it changes; missing where it is new. */
  ifMatch?: string;
  /** The line that is open, or the check of all, before which whatever is incomplete opens itself. */
  at: number | 'check';
  /** The last line is new and may be given up. */
  adding: boolean;
}

export function begun(id: string): ClaimDraft {
  return { id, form: { title: null, lines: [EMPTY_LINE] }, at: 0, adding: false };
}

/** The one new claim, or the change of one that the service has, on this phone. */
export function draftOf(changed: string | undefined, owner: string) {
  return draft<ClaimDraft>(changed === undefined ? 'expenses' : `expenses-${changed}`, owner);
}

export function withLine(draft: ClaimDraft): ClaimDraft {
  const date = draft.form.lines.at(-1)?.date ?? EMPTY_LINE.date;
  const lines = [...draft.form.lines, { ...EMPTY_LINE, date }];
  return { ...draft, form: { ...draft.form, lines }, at: lines.length - 1, adding: true };
}

/** With journeys that the service lists; a line that nothing was typed into yet makes room. */
export function withJourneys(draft: ClaimDraft, journeys: Schemas['ClaimLineRequest'][]): ClaimDraft {
  const begun = draft.form.lines.filter(({ kind, description }) => kind !== '' || description !== '');
  const lines = [...begun, ...journeys.map(formOfLine)];
  return { ...draft, form: { ...draft.form, lines }, at: 'check', adding: false };
}

/** The last line leaves the form empty, not gone. */
export function withoutLine(draft: ClaimDraft, line: number): ClaimDraft {
  const lines = draft.form.lines.filter((_, i) => i !== line);
  return lines.length === 0
    ? { ...draft, form: { ...draft.form, lines: [EMPTY_LINE] }, at: 0, adding: false }
    : { ...draft, form: { ...draft.form, lines }, at: 'check', adding: false };
}
