import { useState } from 'preact/hooks';
import { isoOf, NO_DATE, today } from '../../shared/dates';
import { DateField } from '../../shared/DateField';
import { Done } from '../../shared/Done';
import { weekday } from '../../shared/words';
import { type HomeDays, withDay, withoutDay } from './homeDays';

/** Days on which it is otherwise than usual. */
export function OtherDays({ of, onChange }: { of: HomeDays; onChange: (days: HomeDays) => void }) {
  const [day, setDay] = useState(NO_DATE);
  const [error, setError] = useState<string>();
  const [done, setDone] = useState({ said: '' });
  const add = (at: 'HOME' | 'WORK') => {
    const iso = isoOf(day);
    if (iso === null || iso < today()) {
      setError('Enter a day from today on, for example 27 3 2027');
      document.getElementById('otherDay')?.focus();
      return;
    }
    setError(undefined);
    setDay(NO_DATE);
    setDone({ said: '' });
    onChange(withDay(of, iso, at));
  };
  const remove = (iso: string) => {
    onChange(withoutDay(of, iso));
    setDone({ said: `${weekday(iso)} is as usual again.` });
  };
  const exceptions = [
    ...of.atHomeOn.map((iso) => ({ iso, text: 'At home' })),
    ...of.atWorkOn.map((iso) => ({ iso, text: 'At work' })),
  ].sort((a, b) => a.iso.localeCompare(b.iso));
  return (
    <>
      <Done of={done} />
      {exceptions.length > 0 && (
        <ul class="sop-list" aria-label="Days that are different">
          {exceptions.map(({ iso, text }) => (
            <li key={iso}>
              <div class="sop-row">
                <span>{weekday(iso)}</span>
                <span>{text}</span>
              </div>
              <button type="button" class="sop-link" onClick={() => remove(iso)}>
                Remove<span class="govuk-visually-hidden"> {weekday(iso)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <DateField name="otherDay" label="Is a day different?" hint="For example, 27 3 2027" value={day} error={error} onChange={setDay} />
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => add('HOME')}>
          At home that day
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => add('WORK')}>
          At work that day
        </button>
      </div>
    </>
  );
}
