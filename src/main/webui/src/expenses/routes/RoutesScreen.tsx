import { Loaded, Screen } from '../../shared/Screen';
import { useWaiting } from '../../shared/session';
import { useFavouriteRoutes } from './favouriteRoutes';
import { daysInWords, journeyInWords } from './route';
import { WaitingRoutes } from './WaitingRoutes';

/** The journeys that this person makes again and again. */
export function RoutesScreen() {
  const waiting = useWaiting('route');
  const routes = useFavouriteRoutes(waiting.length);
  return (
    <Screen title="Your favourite journeys">
      <WaitingRoutes of={waiting} />
      <Loaded of={routes}>
        {(list) =>
          list.length === 0 ? (
            <p class="govuk-body">
              You have none yet. When you check a claim with miles, choose “Save this journey” to use it again.
            </p>
          ) : (
            <ul class="sop-list">
              {list.map((route) => (
                <li key={route.id}>
                  <a class="govuk-link sop-break" href={`#/expenses/routes/${route.id}`}>
                    {route.name}
                  </a>
                  <span class="sop-quiet">{journeyInWords(route)}</span>
                  <span class="sop-quiet">{daysInWords(route.weekdays)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <a class="govuk-link govuk-body" href="#/expenses">
        All your expenses
      </a>
    </Screen>
  );
}
