import { timeOf } from '../../shared/words';
import type { Message } from './queries';

/** What was written, oldest first; `own` says which side reads it. */
export function Thread({ of, own }: { of: Message[]; own: 'ASKER' | 'OFFICER' }) {
  return (
    <ol class="sop-list" aria-label="What was written">
      {of.map(({ id, answer, name, writtenAt, text }) => (
        <li key={id}>
          <strong class="sop-break">{own === 'ASKER' && !answer ? 'You' : answer ? `${name}, payroll` : name}</strong>
          <span class="sop-quiet">{timeOf(writtenAt)}</span>
          <p class="sop-said">{text ?? 'This cannot be read: what is kept of it was damaged.'}</p>
        </li>
      ))}
    </ol>
  );
}
