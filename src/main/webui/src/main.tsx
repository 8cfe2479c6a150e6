import { render } from 'preact';
import { App } from './App';
import { comeBack } from './shared/session';

comeBack();
addEventListener('pageshow', ({ persisted }) => persisted && comeBack());
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
render(<App />, document.getElementById('page')!);
