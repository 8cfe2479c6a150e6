import { draft } from '../../shared/draft';
import type { Waiting } from '../../shared/outbox';
import { uuid7 } from '../../shared/uuid7';
import type { QueryForm } from './queryWords';

/** A question on its way: what is typed, and what it is called whenever it is sent. */
export interface QueryDraft {
  id: string;
  form: QueryForm;
}

/** The new question about a payslip has a place on this phone, and each that came back has one of its own. */
export function queryDraftOf(place: string, owner: string) {
  return draft<QueryDraft>(`queries-${place}`, owner);
}

/** As it was last typed on this phone, or as it went out before it came back, or empty. */
export function startOf(kept: QueryDraft | null, waiting: Waiting | undefined, payslipId: string, line: string): QueryDraft {
  const before = kept ?? (waiting === undefined ? null : { id: waiting.id, form: waiting.form as QueryForm });
  const started = before ?? { id: uuid7(), form: { payslipId, line: '', text: '' } };
  // The line that the person comes from is the one they mean now.
  return line === '' ? started : { ...started, form: { ...started.form, line } };
}

/** Something that was written, and what it is called whenever it is sent. */
export interface Written {
  id: string;
  text: string;
}

/** The same id as long as the text is the same: it may have arrived before, and the reply been lost. */
export function written(before: Written | null, text: string): Written {
  return before?.text === text ? before : { id: uuid7(), text };
}
