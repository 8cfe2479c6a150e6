import type { ComponentChildren } from 'preact';
import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { MoreSignIn } from '../MoreSignIn';
import { taxYear } from '../payWords';

interface Props<Y> {
  /** What it is called. */
  form: 'P60' | 'P11D';
  year: number;
  replaced: boolean;
  read: () => Promise<Y>;
  children: (year: Y) => ComponentChildren;
}

/** The documents of a tax year, one an employment. To see them takes a second factor, as to have them on paper does. */
export function YearlyScreen<Y>({ form, year, replaced, read, children }: Props<Y>) {
  const documents = useLoad(read);
  return (
    <Screen title={`${replaced ? 'Wrong ' : ''}${form} of ${taxYear(year)}`}>
      {documents.refused?.takesMoreSignIn ? (
        <MoreSignIn>Your {form} opens when you are back.</MoreSignIn>
      ) : documents.refused?.status === NONE ? (
        <p class="govuk-body">You have no {form} of this tax year here.</p>
      ) : (
        <Loaded of={documents}>{children}</Loaded>
      )}
      <a class="govuk-link govuk-body" href="#/pay/p60s">
        All your P60s and P11Ds
      </a>
    </Screen>
  );
}

const NONE = 404;
