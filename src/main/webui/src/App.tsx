import { useEffect, useState } from 'preact/hooks';
import { ApprovalScreen } from './approvals/ApprovalScreen';
import { Inbox } from './approvals/Inbox';
import { ChangeClaim } from './expenses/ChangeClaim';
import { ClaimScreen } from './expenses/ClaimScreen';
import { ClaimsScreen } from './expenses/ClaimsScreen';
import { CopyClaim } from './expenses/CopyClaim';
import { learnExpenseTypes } from './expenses/expenseTypes';
import { NewClaim } from './expenses/NewClaim';
import { RouteScreen } from './expenses/routes/RouteScreen';
import { RoutesScreen } from './expenses/routes/RoutesScreen';
import { learnAbsenceTypes } from './holidays/absenceTypes';
import { HolidayPlaces } from './holidays/HolidayPlaces';
import { Home } from './home/Home';
import { NotKnown } from './home/NotKnown';
import { Replaced } from './home/Replaced';
import { SignIn } from './home/SignIn';
import { SignedOutBanner } from './home/SignedOutBanner';
import { PayPlaces } from './pay/PayPlaces';
import { receiptBox } from './receipts/box';
import { answerOf, api, SIGNED_OUT } from './shared/client';
import { Guarded } from './shared/Guarded';
import { Layout } from './shared/Layout';
import { useRoute } from './shared/route';
import { Loaded, Screen } from './shared/Screen';
import { CurrentPerson, outbox, REPLACED } from './shared/session';
import { useLoad } from './shared/useLoad';

const RETRY_MILLISECONDS = 30_000;

export function App() {
  const place = useRoute();
  const [room = '', id, ...more] = place;
  const me = useLoad(() => answerOf(api.GET('/v1/me')));
  const staffNumber = me.data?.staffNumber;
  const signedOut = useHappened(SIGNED_OUT);
  const replaced = useHappened(REPLACED);
  useEffect(() => {
    if (staffNumber === undefined) {
      return;
    }
    const flush = () => void outbox.flush(staffNumber);
    flush();
    learnExpenseTypes(staffNumber);
    learnAbsenceTypes(staffNumber);
    receiptBox.forgetOld().catch(() => undefined);
    addEventListener('online', flush);
    const timer = setInterval(flush, RETRY_MILLISECONDS);
    return () => {
      removeEventListener('online', flush);
      clearInterval(timer);
    };
  }, [staffNumber]);

  if (replaced) {
    return (
      <Layout me={null} at="">
        <Replaced key="replaced" />
      </Layout>
    );
  }
  if (me.data === undefined) {
    return (
      <Layout me={null} at="">
        {me.refused?.status === 401 ? (
          <SignIn failed={room === 'sign-in-failed'} />
        ) : (
          <Screen title="SOP Mobile">
            <Loaded of={me}>{() => null}</Loaded>
            {me.refused?.status === 403 && <NotKnown />}
          </Screen>
        )}
      </Layout>
    );
  }
  return (
    <CurrentPerson.Provider value={me.data}>
      <Layout me={me.data} at={room}>
        {signedOut && <SignedOutBanner />}
        <Guarded at={place.join('/')}>{screen(room, id, more)}</Guarded>
      </Layout>
    </CurrentPerson.Provider>
  );
}

/** Whether the page has been told so since it was opened. */
function useHappened(event: string): boolean {
  const [happened, setHappened] = useState(false);
  useEffect(() => {
    const notice = () => setHappened(true);
    addEventListener(event, notice);
    return () => removeEventListener(event, notice);
  }, []);
  return happened;
}

function screen(room: string, id: string | undefined, more: string[]) {
  switch (room) {
    case '':
    case 'sign-in-failed':
      return <Home key="home" />;
    case 'expenses':
      return id === 'new' ? (
        <NewClaim key={more[0] ?? 'new'} waitingId={more[0]} />
      ) : id === 'change' && more[0] ? (
        <ChangeClaim key={`change-${more[0]}`} id={more[0]} />
      ) : id === 'copy' && more[0] ? (
        <CopyClaim key={`copy-${more[0]}`} id={more[0]} />
      ) : id === 'routes' ? (
        more[0] ? <RouteScreen key={more[0]} id={more[0]} /> : <RoutesScreen key="routes" />
      ) : id ? (
        <ClaimScreen key={id} id={id} isCopy={more[0] === 'copied'} />
      ) : (
        <ClaimsScreen key="expenses" />
      );
    case 'holidays':
      return <HolidayPlaces key="holidays" id={id} more={more[0]} />;
    case 'pay':
      return <PayPlaces key="pay" id={id} more={more} />;
    case 'approvals':
      return id ? <ApprovalScreen key={id} id={id} /> : <Inbox key="approvals" />;
    default:
      return (
        <Screen key="unknown" title="Page not found">
          <p class="govuk-body">
            There is no such page. <a class="govuk-link" href="#/">Go to the start</a>.
          </p>
        </Screen>
      );
  }
}
