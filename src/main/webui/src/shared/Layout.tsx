import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Me, outbox, signOut, stillIn } from './session';

const PLACES = [
  { name: 'Home', path: '' },
  { name: 'Expenses', path: 'expenses' },
  { name: 'Holidays', path: 'holidays' },
  { name: 'Pay', path: 'pay' },
  { name: 'Approvals', path: 'approvals' },
];

export function Layout(props: { me: Me | null; at: string; children: ComponentChildren }) {
  const skip = (event: Event) => {
    // The part after # is the address of a screen here.
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  return (
    <>
      <a href="#main" class="govuk-skip-link" onClick={skip}>
        Skip to main content
      </a>
      <header class="sop-header">
        <div class="govuk-width-container sop-header__top">
          <a class="sop-header__name" href="#/">
            SOP Mobile
          </a>
          {props.me && <Person me={props.me} />}
        </div>
      </header>
      {props.me && (
        <nav class="sop-nav" aria-label="Services">
          <ul class="govuk-width-container">
            {PLACES.map(({ name, path }) => (
              <li key={path}>
                <a href={`#/${path}`} aria-current={props.at === path ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="govuk-width-container">
        <main class="sop-main" id="main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
    </>
  );
}

function Person({ me }: { me: Me }) {
  const [failed, setFailed] = useState('');
  const leave = () => {
    const unsent = outbox.of(me.staffNumber).length;
    const question = 'Something you made has not been sent yet and will be lost. Sign out all the same?';
    if (unsent === 0 || confirm(question)) {
      signOut(me.staffNumber).catch((reason: unknown) => setFailed(stillIn(reason)));
    }
  };
  return (
    <span class="sop-header__person">
      {failed ? <span role="alert">{failed} </span> : `${me.name} `}
      <button type="button" onClick={leave}>
        Sign out
      </button>
    </span>
  );
}
