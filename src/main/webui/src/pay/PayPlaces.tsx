import { ChangesScreen } from './ChangesScreen';
import { LookedScreen } from './looks/LookedScreen';
import { AskedScreen } from './office/AskedScreen';
import { InspectedScreen, LookScreen } from './office/LookScreen';
import { NewLookScreen } from './office/NewLookScreen';
import { AnsweredScreen, QueueScreen } from './office/QueueScreen';
import { PayslipScreen } from './PayslipScreen';
import { PayslipsScreen } from './PayslipsScreen';
import { AskAgainScreen, AskScreen } from './queries/AskScreen';
import { QueriesScreen } from './queries/QueriesScreen';
import { QueryScreen } from './queries/QueryScreen';
import { P11DScreen } from './yearly/P11DScreen';
import { P60Screen } from './yearly/P60Screen';
import { P60sScreen } from './yearly/P60sScreen';

/** What is where below `#/pay`. */
export function PayPlaces({ id, more }: { id: string | undefined; more: string[] }) {
  const [what, ...line] = more;
  switch (id) {
    case undefined:
      return <PayslipsScreen key="pay" />;
    case 'p60s':
      return what ? (
        <P60Screen key={`p60-${more.join('/')}`} year={Number(what)} replaced={line[0] === 'replaced'} />
      ) : (
        <P60sScreen key="p60s" />
      );
    case 'p11ds':
      return <P11DScreen key={`p11d-${more.join('/')}`} year={Number(what)} replaced={line[0] === 'replaced'} />;
    case 'queries':
      return what ? <QueryScreen key={what} id={what} /> : <QueriesScreen key="queries" />;
    case 'ask':
      // The rest of the address is the pointer to the line.
      return <AskScreen key={`ask-${more.join('/')}`} payslipId={what ?? ''} line={line.map((part) => `/${part}`).join('')} />;
    case 'ask-again':
      return <AskAgainScreen key={`again-${what}`} waitingId={what ?? ''} />;
    case 'looked':
      return <LookedScreen key={`looked-${what}`} own={what === 'own'} />;
    case 'queue':
      return !what ? (
        <QueueScreen key="queue" />
      ) : what === 'answered' ? (
        <AnsweredScreen key="answered" />
      ) : (
        <AskedScreen key={`asked-${what}`} id={what} />
      );
    case 'looks':
      return !what ? (
        <NewLookScreen key="look" />
      ) : line[0] ? (
        <InspectedScreen key={`inspected-${line[0]}`} id={what} payslipId={line[0]} />
      ) : (
        <LookScreen key={`look-${what}`} id={what} />
      );
    default:
      return what === 'changes' ? (
        <ChangesScreen key={`changes-${id}-${line[0]}`} id={id} other={line[0]} />
      ) : (
        <PayslipScreen key={id} id={id} />
      );
  }
}
