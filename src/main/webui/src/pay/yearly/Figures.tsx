import type { Schemas } from '../../shared/client';
import { money } from '../../shared/words';

/** A figure with its name, and what it is. */
export interface Figure {
  name: string;
  amount: Schemas['Money'];
  meaning: string;
}

export function Figures({ of }: { of: Figure[] }) {
  return (
    <ul class="sop-list">
      {of.map(({ name, amount, meaning }, i) => (
        <li key={i}>
          <div class="sop-row">
            <span>{name}</span>
            <span>{money(amount)}</span>
          </div>
          {meaning && <span class="sop-quiet">{meaning}</span>}
        </li>
      ))}
    </ul>
  );
}
