import type { ComponentChildren } from 'preact';
import type { Payslip } from './payslips';

/** That there is a wrong payslip and a right one, and which of them this is. */
export function Correction({ of: { id, corrects, correctedBy } }: { of: Payslip }) {
  return (
    <>
      {correctedBy !== null && (
        <Banner name="wrong" title="This payslip was wrong">
          <p class="govuk-body">Another one took its place. This one is kept so that you can see what it said.</p>
          <a class="govuk-notification-banner__link" href={`#/pay/${correctedBy}`}>
            See the right payslip
          </a>
        </Banner>
      )}
      {corrects !== null && (
        <Banner name="corrected" title="This payslip was corrected">
          <p class="govuk-body">It took the place of one that was wrong.</p>
          <ul class="govuk-list">
            <li>
              <a class="govuk-notification-banner__link" href={`#/pay/${id}/changes/${corrects}`}>
                See what is different
              </a>
            </li>
            <li>
              <a class="govuk-notification-banner__link" href={`#/pay/${corrects}`}>
                See the wrong payslip
              </a>
            </li>
          </ul>
        </Banner>
      )}
    </>
  );
}

function Banner(props: { name: string; title: string; children: ComponentChildren }) {
  return (
    <section class="govuk-notification-banner" aria-labelledby={props.name}>
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={props.name}>
          {props.title}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{props.children}</div>
    </section>
  );
}
