import type { NamedReceipt } from '../receipts/receiptBox';
import { ReceiptsField } from '../receipts/ReceiptsField';
import { Choice } from '../shared/Choice';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { Tick, Ticks } from '../shared/Ticks';
import { type LineForm, prefixOf } from './claimForm';
import type { Control } from './fields';
import { FromReceipt } from './FromReceipt';
import { isRead, typedOver } from './offer';

interface Props {
  control: Control;
  line: LineForm;
  error: string | undefined;
  /** Whether people may wonder if they have to answer, and need not. */
  optional: boolean;
  /** What the policy says of it. */
  limit: string;
  onChange: (by: (line: LineForm) => LineForm) => void;
}

/** One field of an expense, by the way it is filled in. */
export function LineControl({ control, line, error, optional, limit, onChange }: Props) {
  const { field, as, label, of = [], otherwise = '' } = control;
  const said = [control.hint, limit].filter((each) => each).join('. ');
  const hint = isRead(line, field) ? (
    <>
      <FromReceipt line={line} field={field} /> {said}
    </>
  ) : (
    said
  );
  const type = (value: string) =>
    onChange((now) => typedOver({ ...now, typed: { ...now.typed, [field]: value } }, field));
  const receive = (by: (present: NamedReceipt[]) => NamedReceipt[]) =>
    onChange((now) => ({ ...now, receipts: by(now.receipts) }));
  const common = {
    name: field,
    label: optional ? `${label} (optional)` : label,
    error,
    value: line.typed[field] ?? otherwise,
    onChange: type,
    ...(hint === '' ? {} : { hint }),
  };
  switch (as) {
    case 'choice':
      return of.length > 3 ? <Select {...common} of={of} /> : <Choice {...common} of={of} />;
    case 'tick':
      return <Tick {...common} />;
    case 'ticks':
      return <Ticks {...common} of={of} />;
    case 'receipts':
      return <ReceiptsField {...common} value={line.receipts} onChange={receive} />;
    case 'money':
      return <TextField {...common} prefix={prefixOf(field, line)} width={10} inputMode="decimal" />;
    case 'whole':
      return <TextField {...common} width={5} inputMode="numeric" />;
    case 'time':
      return <TextField {...common} type="time" width={10} />;
    case 'currency':
      return <TextField {...common} width={3} maxLength={3} />;
    default:
      return <TextField {...common} maxLength={control.maxLength ?? 100} />;
  }
}
