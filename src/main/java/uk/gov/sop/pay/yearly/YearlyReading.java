package uk.gov.sop.pay.yearly;

import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.sop.pay.slips.Own;
import uk.gov.sop.pay.yearly.YearlyDocuments.Listed;
import uk.gov.sop.pay.yearly.YearlyDocuments.Opened;
import uk.gov.sop.people.Department;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.RecentSignIn;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** Gives people their own yearly documents to read, and puts on record that it did. */
@Singleton
class YearlyReading {

    private final YearlyDocuments documents;
    private final RecentSignIn signIn;
    private final Departments departments;
    private final Disclosures disclosures;
    private final Today today;

    YearlyReading(
            YearlyDocuments documents,
            RecentSignIn signIn,
            Departments departments,
            Disclosures disclosures,
            Today today) {
        this.documents = documents;
        this.signIn = signIn;
        this.departments = departments;
        this.disclosures = disclosures;
        this.today = today;
    }

    /** Newest tax year first. */
    List<Listed> list(YearlyKind kind) {
        Own<Listed> mine = documents.all(kind, today.now());
        disclosures.recordOwn(mine.personId(), null, kind.list(), mine.personId());
        return mine.found();
    }

    /** @throws RuleBroken where the sign-in is not strong or recent enough, or there is none to see */
    <F extends YearlyForm> Own<Opened<F>> year(Class<F> form, int taxYear, boolean replaced) {
        // Before anything is said of what there is.
        signIn.require();
        Own<Opened<F>> mine = documents.of(form, today.now(), taxYear, replaced);
        if (mine.found().isEmpty()) {
            throw RuleBroken.notFound();
        }
        mine.found().stream()
                .map(Opened::listed)
                .forEach(listed -> disclosures.recordOwn(
                        mine.personId(),
                        listed.department(),
                        YearlyKind.of(form).document(),
                        listed.id()));
        return mine;
    }

    String nameOf(String department) {
        return departments.byCode(department).map(Department::name).orElse(department);
    }
}
