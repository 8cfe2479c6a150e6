package uk.gov.sop;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.glossary.PayElement;

/** The rooms of the house: each knows only rooms below it. */
class RoomsTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.gov.sop");

    @Test
    void rooms_know_only_the_rooms_below_them() {
        new Rooms("uk.gov.sop")
                .room("shared")
                .room("people", "approvals", "expenses", "holidays", "pay", "apps")
                .room("approvals", "expenses", "holidays")
                .top("expenses", "holidays", "apps", "local")
                .room("pay", "local")
                .check();
    }

    @Test
    void the_rooms_within_expenses_know_only_those_below_them() {
        new Rooms("uk.gov.sop.expenses")
                .room("policy", "rules", "claims", "payments", "topups", "audit", "routes")
                .room("rules", "claims", "audit")
                .room("receipts", "reading", "claims", "audit")
                .room("reading", "claims")
                .room("claims", "payments", "topups", "audit")
                .top("payments", "topups", "audit", "routes")
                .check();
    }

    @Test
    void terms_and_rates_of_expenses_do_not_know_where_exchange_rates_come_from() {
        new Rooms("uk.gov.sop.expenses.policy").top("exchange").check();
    }

    @Test
    void the_rooms_within_holidays_know_only_those_below_them() {
        new Rooms("uk.gov.sop.holidays")
                .room("policy")
                .room("entitlement", "absences", "carryover", "pots")
                .room("absences", "publicdays", "carryover", "calendar", "pots")
                .top("publicdays", "carryover", "calendar", "pots")
                .check();
    }

    @Test
    void the_rooms_within_pay_know_only_those_below_them() {
        new Rooms("uk.gov.sop.pay")
                .room("glossary")
                .room("slips", "yearly", "changes", "print", "intake", "runs", "looks", "queries", "retention")
                .room("yearly", "print", "intake", "runs", "retention")
                .room("intake", "runs", "keys", "retention")
                .room("offices", "looks", "queries")
                .top("changes", "print", "runs", "looks", "queries", "keys", "retention")
                .check();
    }

    @Test
    void the_rooms_within_changes_know_only_those_below_them() {
        new Rooms("uk.gov.sop.pay.changes")
                .room("lines", "drivers", "followers", Rooms.FRONT)
                .room("drivers", Rooms.FRONT)
                .room("followers", Rooms.FRONT)
                .top(Rooms.FRONT)
                .check();
    }

    @Test
    void made_up_payslips_are_kept_as_real_ones_and_made_by_themselves() {
        noClasses()
                .that()
                .resideInAPackage("uk.gov.sop.local..")
                .should()
                .dependOnClassesThat(resideInAPackage("uk.gov.sop.pay..")
                        .and(DescribedPredicate.not(resideInAnyPackage("uk.gov.sop.pay.slips", "uk.gov.sop.pay.yearly")
                                .or(equivalentTo(PayElement.class)))))
                .check(CODE);
    }

    /** Rooms within a package, and who may know each. */
    private static final class Rooms {

        /** What lies in the package itself. */
        static final String FRONT = "front";

        private static final Set<String> ANYBODY = Set.of("*");

        private final String within;
        private final Map<String, Set<String>> knownBy = new LinkedHashMap<>();

        Rooms(String within) {
            this.within = within;
        }

        /** @param by no one else; anybody where nobody is named */
        Rooms room(String name, String... by) {
            knownBy.put(name, by.length == 0 ? ANYBODY : Set.of(by));
            return this;
        }

        /** Rooms that no other knows. */
        Rooms top(String... names) {
            for (String name : names) {
                knownBy.put(name, Set.of());
            }
            return this;
        }

        void check() {
            LayeredArchitecture rooms = layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage(within + "..")
                    .withOptionalLayers(true);
            for (String name : knownBy.keySet()) {
                rooms = rooms.layer(name).definedBy(name.equals(FRONT) ? within : within + "." + name + "..");
            }
            for (var room : knownBy.entrySet()) {
                rooms = limited(rooms, room.getKey(), room.getValue());
            }
            rooms.check(CODE);
        }

        private static LayeredArchitecture limited(LayeredArchitecture rooms, String name, Set<String> by) {
            if (by == ANYBODY) {
                return rooms;
            }
            return by.isEmpty()
                    ? rooms.whereLayer(name).mayNotBeAccessedByAnyLayer()
                    : rooms.whereLayer(name).mayOnlyBeAccessedByLayers(by.toArray(String[]::new));
        }
    }
}
