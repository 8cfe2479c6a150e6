import { api, versioned } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { outbox, useMe } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { draftOf, toChange } from './holidayDraft';
import { HolidayEditor } from './HolidayEditor';
import { worksIrregularly } from './hours';
import { errorsOfWaiting } from './problems';

const TITLE = 'Change your time off';

/** Time off that was asked for or recorded, to be had otherwise. */
export function ChangeHoliday({ id }: { id: string }) {
  const me = useMe();
  const { staffNumber } = me;
  const absence = useLoad(() => versioned(api.GET('/v1/holidays/{id}', { params: { path: { id } } })));
  if (absence.data === undefined) {
    return (
      <Screen key="reading" title={TITLE}>
        <Loaded of={absence}>{() => null}</Loaded>
      </Screen>
    );
  }
  const { data, etag } = absence.data;
  const waiting = outbox.find(id, staffNumber);
  return (
    <HolidayEditor
      key={etag}
      title={TITLE}
      start={toChange(data, etag, draftOf(id, staffNumber).read(), waiting, worksIrregularly(me))}
      place={id}
      before={data}
      refused={errorsOfWaiting(waiting?.ifMatch === etag ? waiting : undefined)}
      onReload={absence.again}
    />
  );
}
