import { useEffect, useRef, useState } from 'preact/hooks';
import type { Schemas } from '../../shared/client';
import { useMe } from '../../shared/session';
import { uuid7 } from '../../shared/uuid7';
import { putRoute } from './favouriteRoutes';
import { requestOf, type RouteForm } from './route';
import { RouteFields } from './RouteFields';

interface Props {
  /** As it goes to the service. */
  line: Schemas['ClaimLineRequest'];
  onDone: () => void;
}

/** Keeps the journey of a line for the next claim; sent again under the same id when no answer came. */
export function SaveRoute({ line, onDone }: Props) {
  const { staffNumber } = useMe();
  const [id] = useState(() => uuid7());
  const [saved, setSaved] = useState<string>();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), [saved]);
  const save = async (form: RouteForm) => {
    const route = await putRoute(staffNumber, id, requestOf(line, form));
    setSaved(route.name);
  };
  return saved === undefined ? (
    <RouteFields start={{ name: `${line.from} to ${line.to}`.slice(0, 100), weekdays: '' }} save={save} onCancel={onDone} />
  ) : (
    <p class="govuk-body" role="status" tabIndex={-1} ref={said}>
      Saved as “{saved}” in your{' '}
      <a class="govuk-link" href="#/expenses/routes">
        favourite journeys
      </a>
      .
    </p>
  );
}
