import { useState } from 'preact/hooks';
import type { Schemas } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import { Loaded, Screen } from '../shared/Screen';
import { outbox, useMe } from '../shared/session';
import { useAbsenceTypes } from './absenceTypes';
import { CheckHoliday } from './CheckHoliday';
import { draftOf, type HolidayDraft } from './holidayDraft';
import type { HolidayForm } from './holidayForm';
import { HolidayFields } from './HolidayFields';
import { worksIrregularly } from './hours';
import { factsOf, ofSameNature } from './kinds';
import { missing } from './missing';

interface Props {
  title: string;
  start: HolidayDraft;
  /** Where what is typed is kept on the phone; missing for the one new request. */
  place?: string;
  typeIsKnown?: boolean;
  /** What it changes; missing where it is new. */
  before?: Schemas['Absence'];
  /** What the service said of it last. */
  refused?: Errors;
  /** What it changes has changed meanwhile. */
  onReload?: () => void;
}

/** Time off: asked for, then what it costs, then sent. Kept on the phone at each step. */
export function HolidayEditor(props: Props) {
  const { title, start, place, typeIsKnown = false, before, refused = {}, onReload = () => {} } = props;
  const me = useMe();
  const { staffNumber } = me;
  const [sent, setSent] = useState(place);
  const kept = draftOf(sent, staffNumber);
  const [form, setForm] = useState(start.form);
  const [errors, setErrors] = useState(refused);
  const [checking, setChecking] = useState(false);
  const types = useAbsenceTypes();
  const irregular = worksIrregularly(me);

  const change = (changed: Partial<HolidayForm>) =>
    setForm((now) => {
      const after = { ...now, ...changed };
      kept.write({ ...start, form: after });
      return after;
    });
  const back = (found: Errors) => {
    setErrors(found);
    setChecking(false);
  };
  const held = () => {
    kept.forget();
    setSent(start.id);
  };
  const cameBack = () => {
    draftOf(start.id, staffNumber).write({ ...start, form });
    if (start.ifMatch === undefined) {
      // Where a reload finds it, for a new request is another one from here on.
      history.replaceState(null, '', `#/holidays/new/${start.id}`);
    } else {
      outbox.remove(start.id);
    }
  };
  const reload = () => {
    outbox.remove(start.id);
    kept.forget();
    onReload();
  };
  const check = () => {
    const found = missing(form, irregular);
    setErrors(found);
    setChecking(Object.keys(found).length === 0);
  };
  if (types.data === undefined) {
    return (
      <Screen key="types" title={title}>
        <Loaded of={types}>{() => null}</Loaded>
      </Screen>
    );
  }
  const offered = before ? ofSameNature(before.type, types.data) : types.data;
  return checking ? (
    <CheckHoliday
      key="check"
      draft={{ ...start, form }}
      facts={factsOf(form.type, types.data)}
      irregular={irregular}
      before={before}
      onBack={back}
      onHeld={held}
      onRefused={cameBack}
      onReload={reload}
    />
  ) : (
    <HolidayFields
      key="fields"
      types={offered}
      typeIsKnown={typeIsKnown || offered.length === 1}
      onChange={change}
      onContinue={check}
      {...{ title, form, irregular, errors }}
    />
  );
}
