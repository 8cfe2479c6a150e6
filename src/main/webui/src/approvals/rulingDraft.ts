import { draft } from '../shared/draft';
import { NOTHING_DECIDED, type TypedRuling } from './ruling';

/** What a manager has typed about one request, until it is decided: by them, or by somebody else. */
export function rulingDraft(approval: string, owner: string) {
  const kept = draft<TypedRuling>(`approval-${approval}`, owner);
  return { ...kept, read: (): TypedRuling => kept.read() ?? NOTHING_DECIDED };
}
