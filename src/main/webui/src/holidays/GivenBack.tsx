import { answerOf, api } from '../shared/client';
import { useLoad } from '../shared/useLoad';
import { standsOrWaits } from './groups';

/** Which leave those who are ill have again. */
export function GivenBack({ startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  const read = () => answerOf(api.GET('/v1/holidays', { params: { query: { from: startsOn, to: endsOn, limit: 100 } } }));
  const booked = useLoad(read, startsOn, endsOn);
  const leave = (booked.data?.absences ?? []).filter((each) => each.type !== 'SICKNESS' && standsOrWaits(each.status));
  return (
    <div class="govuk-inset-text">
      Leave on days when you are sick is given back to you.
      {leave.length > 0 && ` You have booked: ${leave.map(({ title }) => title).join('; ')}.`}
    </div>
  );
}
