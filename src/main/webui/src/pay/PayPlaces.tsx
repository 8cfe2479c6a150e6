import { ChangesScreen } from './ChangesScreen';
import { PayslipScreen } from './PayslipScreen';
import { PayslipsScreen } from './PayslipsScreen';

/** What is where below `#/pay`. */
export function PayPlaces({ id, more: [what, other] }: { id: string | undefined; more: string[] }) {
  if (id === undefined) {
    return <PayslipsScreen key="pay" />;
  }
  return what === 'changes' ? (
    <ChangesScreen key={`changes-${id}-${other}`} id={id} other={other} />
  ) : (
    <PayslipScreen key={id} id={id} />
  );
}
