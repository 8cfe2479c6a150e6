/** While something is on its way: nobody has to wait for it. */
export function Sending({ what }: { what: string }) {
  return (
    <p class="govuk-body" role="status">
      Sending… You can leave this page: {what} goes out all the same.
    </p>
  );
}
