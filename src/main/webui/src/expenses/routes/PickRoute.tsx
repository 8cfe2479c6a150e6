import type { ExpenseType, LineForm } from '../claimForm';
import { Select } from '../../shared/Select';
import { useFavouriteRoutes } from './favouriteRoutes';
import { isOn, withRoute } from './route';

interface Props {
  line: LineForm;
  /** What the person may claim for on the day. */
  types: ExpenseType[];
  onChange: (by: (line: LineForm) => LineForm) => void;
}

/** Fills a journey in from one that the person keeps. Whoever cannot have it types the journey. */
export function PickRoute({ line, types, onChange }: Props) {
  const routes = useFavouriteRoutes();
  if (routes.data === undefined) {
    return (
      <p class="govuk-hint" role="status">
        {routes.refused === undefined
          ? 'Looking for your favourite journeys…'
          : 'Your favourite journeys cannot be shown now. You can type the journey instead.'}{' '}
        {routes.refused?.isWorthRepeating && (
          <button type="button" class="sop-link" onClick={routes.again}>
            Try again
          </button>
        )}
      </p>
    );
  }
  const all = routes.data.filter((route) => types.some(({ kind }) => kind === route.kind));
  if (all.length === 0) {
    return <p class="govuk-hint">If you make this journey often, you can save it when you check the claim.</p>;
  }
  return (
    <Select
      name="route"
      label="Use a favourite journey (optional)"
      hint="It fills in what is below, which you can still change"
      value={all.find((route) => isOn(route, line))?.id ?? ''}
      onChange={(id) => {
        const route = all.find((each) => each.id === id);
        if (route) {
          onChange((now) => withRoute(now, route, all));
        }
      }}
      of={all.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
