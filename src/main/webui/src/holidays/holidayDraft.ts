import type { Schemas } from '../shared/client';
import { draft } from '../shared/draft';
import type { Waiting } from '../shared/outbox';
import { today } from '../shared/dates';
import { uuid7 } from '../shared/uuid7';
import { EMPTY, formOf, type HolidayForm, sick } from './holidayForm';

/** Time off on its way: what is typed, and what it would change. */
export interface HolidayDraft {
  id: string;
  form: HolidayForm;
  /** The version that it changes; missing where it is new. */
  ifMatch?: string;
  /** The day on which it was begun, where what is offered first depends on that. */
  begun?: string;
}

/** The one new request has a place on this phone, and each that is changed or came back has one of its own. */
export function draftOf(place: string | undefined, owner: string) {
  return draft<HolidayDraft>(place === undefined ? 'holidays' : `holidays-${place}`, owner);
}

/** What went out and came back, as it was typed then. */
export function again({ id, form, ifMatch }: Waiting): HolidayDraft {
  return { id, form: { ...EMPTY, ...(form as Partial<HolidayForm>) }, ...(ifMatch === undefined ? {} : { ifMatch }) };
}

/**
 * An absence that the service has, to be changed: as it was last typed on this phone, or as it waits there to go out, or
 * as it was last asked for. What was typed on another version would undo what happened since.
 */
export function toChange(
  absence: Schemas['Absence'],
  etag: string,
  kept: HolidayDraft | null,
  waiting: Waiting | undefined,
  irregular = false,
): HolidayDraft {
  if (kept?.ifMatch === etag) {
    return kept;
  }
  return waiting?.ifMatch === etag
    ? again(waiting)
    : { id: absence.id, form: formOf({ ...absence, ...absence.proposed }, irregular), ifMatch: etag };
}

/** Sickness that was begun on an earlier day would offer that day for the first one. */
export function sickness(kept: HolidayDraft | null, now = today()): HolidayDraft {
  return kept?.begun === now ? kept : { id: uuid7(), form: sick(now), begun: now };
}
