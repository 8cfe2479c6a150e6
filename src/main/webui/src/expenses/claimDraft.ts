import type { Schemas } from '../shared/client';
import { draft } from '../shared/draft';
import type { Waiting } from '../shared/outbox';
import { type ClaimForm, EMPTY_LINE, formOf, formOfLine, saidOfAll } from './claimForm';

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

/** What went out and came back, as it was typed then. */
export function again({ id, form, ifMatch }: Waiting): ClaimDraft {
  return { id, form: form as ClaimForm, ...(ifMatch === undefined ? {} : { ifMatch }), at: 'check', adding: false };
}

/**
 * A claim that the service has, to be changed: as it was last typed on this phone, or as it waits there to go out, or as
 * the service has it. What was typed on another version would undo what happened since.
 */
export function toChange(
  claim: Schemas['Claim'],
  etag: string,
  kept: ClaimDraft | null,
  waiting: Waiting | undefined,
): ClaimDraft {
  if (kept?.ifMatch === etag) {
    return kept;
  }
  return waiting?.ifMatch === etag
    ? again(waiting)
    : { id: claim.id, form: { ...formOf(claim), returned: saidOfAll(claim) }, ifMatch: etag, at: 'check', adding: false };
}

/**
 * Where what is typed is kept on this phone: the one new claim has a place, and each claim that has gone out, or that
 * the service has, one of its own.
 */
export function draftOf(sent: string | undefined, owner: string) {
  return draft<ClaimDraft>(sent === undefined ? 'expenses' : `expenses-${sent}`, owner);
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
