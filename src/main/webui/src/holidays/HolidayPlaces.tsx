import { isDay } from '../shared/dates';
import { BalanceScreen } from './BalanceScreen';
import { FeedScreen } from './calendar/FeedScreen';
import { HomeDaysScreen } from './calendar/HomeDaysScreen';
import { TeamScreen } from './calendar/TeamScreen';
import { ChangeHoliday } from './ChangeHoliday';
import { EntriesScreen } from './entries/EntriesScreen';
import { EntryScreen } from './entries/EntryScreen';
import { NewEntry } from './entries/NewEntry';
import { HolidayScreen } from './HolidayScreen';
import { HolidaysScreen } from './HolidaysScreen';
import { NewHoliday, NewSickness } from './NewHoliday';

/** What is where below `#/holidays`. */
export function HolidayPlaces({ id, more }: { id: string | undefined; more: string | undefined }) {
  const day = more !== undefined && isDay(more) ? more : undefined;
  switch (id) {
    case undefined:
      return <HolidaysScreen key="holidays" />;
    case 'new':
      return <NewHoliday key={more ?? 'new'} waitingId={more} />;
    case 'sick':
      return <NewSickness key="sick" />;
    case 'change':
      return <ChangeHoliday key={`change-${more}`} id={more ?? ''} />;
    case 'balance':
      return <BalanceScreen key={`balance-${day}`} on={day} />;
    case 'entries':
      return more ? <EntryScreen key={`entry-${more}`} id={more} /> : <EntriesScreen key="entries" />;
    case 'record':
      return <NewEntry key={`record-${more}`} waitingId={more} />;
    case 'team':
      return <TeamScreen key="team" of="PEERS" from={day} />;
    case 'reports':
      return <TeamScreen key="reports" of="REPORTS" from={day} />;
    case 'calendar':
      return <FeedScreen key="calendar" />;
    case 'home-days':
      return <HomeDaysScreen key="home-days" />;
    default:
      return <HolidayScreen key={id} id={id} />;
  }
}
