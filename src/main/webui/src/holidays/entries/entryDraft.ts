import { draft } from '../../shared/draft';
import type { Waiting } from '../../shared/outbox';
import { uuid7 } from '../../shared/uuid7';
import { EMPTY_ENTRY, type EntryForm } from './entryForm';

/** An entry on its way: what is typed, and what it is called when it is sent. */
export interface EntryDraft {
  id: string;
  form: EntryForm;
}

/** The one new entry has a place on this phone, and each that came back has one of its own. */
export function entryDraftOf(place: string | undefined, owner: string) {
  return draft<EntryDraft>(place === undefined ? 'entries' : `entries-${place}`, owner);
}

/** As it was last typed on this phone, or as it went out before it came back, or empty. */
export function startOf(kept: EntryDraft | null, waiting: Waiting | undefined): EntryDraft {
  return kept ?? { id: waiting?.id ?? uuid7(), form: { ...EMPTY_ENTRY, ...(waiting?.form as Partial<EntryForm> | undefined) } };
}
