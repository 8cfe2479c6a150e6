import { useState } from 'preact/hooks';
import { AreYouSure } from '../../shared/AreYouSure';
import { api, doneOf, versioned } from '../../shared/client';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
import { go } from '../../shared/route';
import { Loaded, Screen } from '../../shared/Screen';
import { outbox, useMe } from '../../shared/session';
import { useLoad } from '../../shared/useLoad';
import { useQuestion } from '../../shared/useQuestion';
import { Journeys } from './Journeys';
import { forgetRoute } from './knownRoutes';
import { changed, daysInWords, type FavouriteRoute, journeyInWords, type RouteForm } from './route';
import { RouteFields } from './RouteFields';
import { giveUp, sendRoute, waitingRoute } from './sendRoute';

/** One favourite journey: what of it is still to be claimed, and its name and days. */
export function RouteScreen({ id }: { id: string }) {
  const path = { params: { path: { id } } };
  const route = useLoad(() => versioned(api.GET('/v1/favourite-routes/{id}', path)));
  return (
    <Screen title="Favourite journey">
      <Loaded of={route}>
        {({ data, etag }) => (
          <>
            <h2 class="govuk-heading-m sop-break">{data.name}</h2>
            <p class="govuk-body sop-break">{journeyInWords(data)}</p>
            <p class="govuk-body sop-break">What it is for: {data.description}</p>
            {data.weekdays.length > 0 && (
              <>
                <p class="govuk-body">You usually make it on {daysInWords(data.weekdays)}.</p>
                <Journeys id={id} />
              </>
            )}
            <Changes key={etag} route={data} etag={etag} onChanged={route.again} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/expenses/routes">
        All your favourite journeys
      </a>
    </Screen>
  );
}

const GONE = 404;

function Changes({ route, etag, onChanged }: { route: FavouriteRoute; etag: string; onChanged: () => void }) {
  const { staffNumber } = useMe();
  const [changing, setChanging] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const question = useQuestion();
  const { id, name, weekdays } = route;
  const params = { params: { path: { id }, header: { 'If-Match': etag } } };
  const save = async (form: RouteForm) => {
    const sent = await sendRoute(outbox, waitingRoute(staffNumber, id, changed(route, form), etag));
    if (sent === 'saved') {
      onChanged();
    } else {
      go('/expenses/routes');
    }
  };
  const cancel = () => {
    giveUp(outbox, staffNumber, id);
    setChanging(false);
  };
  const remove = async () => {
    setErrors({});
    setBusy(true);
    try {
      await doneOf(api.DELETE('/v1/favourite-routes/{id}', params));
    } catch (reason) {
      const refused = asRefused(reason);
      // The reply to the first attempt may have been lost.
      if (refused.status !== GONE) {
        setErrors({ form: refused.message });
        question.close();
        setBusy(false);
        return;
      }
    }
    outbox.remove(id);
    forgetRoute(staffNumber, id);
    go('/expenses/routes');
  };
  if (changing) {
    return <RouteFields start={{ name, weekdays: weekdays.join(',') }} save={save} onCancel={cancel} />;
  }
  if (question.isAsked) {
    return (
      <AreYouSure
        question="Do you want to remove it?"
        yes="Yes, remove it"
        no="No, keep it"
        busy={busy}
        onYes={remove}
        onNo={question.decline}
      >
        <p class="govuk-body">What you have claimed for “{name}” stays.</p>
      </AreYouSure>
    );
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setChanging(true)}>
          Change its name or days
        </button>
        <button type="button" class="govuk-button govuk-button--warning" ref={question.button} onClick={question.ask}>
          Remove it
        </button>
      </div>
    </>
  );
}
