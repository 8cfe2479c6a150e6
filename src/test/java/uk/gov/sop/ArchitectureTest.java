package uk.gov.sop;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the habits in them. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.gov.sop");

    @Test
    void rooms_know_only_the_rooms_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("uk.gov.sop..")
                .layer("shared")
                .definedBy("uk.gov.sop.shared..")
                .layer("people")
                .definedBy("uk.gov.sop.people..")
                .layer("approvals")
                .definedBy("uk.gov.sop.approvals..")
                .layer("expenses")
                .definedBy("uk.gov.sop.expenses..")
                .layer("holidays")
                .definedBy("uk.gov.sop.holidays..")
                .layer("pay")
                .definedBy("uk.gov.sop.pay..")
                .layer("apps")
                .definedBy("uk.gov.sop.apps..")
                .layer("local")
                .definedBy("uk.gov.sop.local..")
                .whereLayer("local")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("apps")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("expenses")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("holidays")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("pay")
                .mayOnlyBeAccessedByLayers("local")
                .whereLayer("approvals")
                .mayOnlyBeAccessedByLayers("expenses", "holidays")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("approvals", "expenses", "holidays", "pay", "apps")
                .withOptionalLayers(true)
                .check(CODE);
    }

    @Test
    void the_rooms_within_expenses_know_only_those_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("uk.gov.sop.expenses..")
                .layer("policy")
                .definedBy("uk.gov.sop.expenses.policy..")
                .layer("rules")
                .definedBy("uk.gov.sop.expenses.rules..")
                .layer("receipts")
                .definedBy("uk.gov.sop.expenses.receipts..")
                .layer("reading")
                .definedBy("uk.gov.sop.expenses.reading..")
                .layer("claims")
                .definedBy("uk.gov.sop.expenses.claims..")
                .layer("payments")
                .definedBy("uk.gov.sop.expenses.payments..")
                .layer("topups")
                .definedBy("uk.gov.sop.expenses.topups..")
                .layer("audit")
                .definedBy("uk.gov.sop.expenses.audit..")
                .layer("routes")
                .definedBy("uk.gov.sop.expenses.routes..")
                .whereLayer("topups")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("payments")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("audit")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("routes")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("claims")
                .mayOnlyBeAccessedByLayers("payments", "topups", "audit")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("claims")
                .whereLayer("receipts")
                .mayOnlyBeAccessedByLayers("reading", "claims", "audit")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("rules", "claims", "payments", "topups", "audit", "routes")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("claims", "audit")
                .withOptionalLayers(true)
                .check(CODE);
    }

    @Test
    void the_rooms_within_holidays_know_only_those_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("uk.gov.sop.holidays..")
                .layer("policy")
                .definedBy("uk.gov.sop.holidays.policy..")
                .layer("entitlement")
                .definedBy("uk.gov.sop.holidays.entitlement..")
                .layer("absences")
                .definedBy("uk.gov.sop.holidays.absences..")
                .layer("publicdays")
                .definedBy("uk.gov.sop.holidays.publicdays..")
                .layer("carryover")
                .definedBy("uk.gov.sop.holidays.carryover..")
                .layer("calendar")
                .definedBy("uk.gov.sop.holidays.calendar..")
                .layer("pots")
                .definedBy("uk.gov.sop.holidays.pots..")
                .whereLayer("pots")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("publicdays")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("carryover")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("calendar")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("absences")
                .mayOnlyBeAccessedByLayers("publicdays", "carryover", "calendar", "pots")
                .whereLayer("entitlement")
                .mayOnlyBeAccessedByLayers("absences", "carryover", "pots")
                .withOptionalLayers(true)
                .check(CODE);
    }

    @Test
    void the_rooms_within_pay_know_only_those_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("uk.gov.sop.pay..")
                .layer("glossary")
                .definedBy("uk.gov.sop.pay.glossary..")
                .layer("slips")
                .definedBy("uk.gov.sop.pay.slips..")
                .layer("changes")
                .definedBy("uk.gov.sop.pay.changes..")
                .layer("print")
                .definedBy("uk.gov.sop.pay.print..")
                .layer("intake")
                .definedBy("uk.gov.sop.pay.intake..")
                .layer("runs")
                .definedBy("uk.gov.sop.pay.runs..")
                .whereLayer("runs")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("print")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("changes")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("slips")
                .mayOnlyBeAccessedByLayers("changes", "print", "intake", "runs")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("runs")
                .withOptionalLayers(true)
                .check(CODE);
    }

    @Test
    void made_up_payslips_are_kept_as_real_ones_and_made_by_themselves() {
        noClasses()
                .that()
                .resideInAPackage("uk.gov.sop.local..")
                .should()
                .dependOnClassesThat(resideInAPackage("uk.gov.sop.pay..")
                        .and(DescribedPredicate.not(resideInAPackage("uk.gov.sop.pay.slips"))))
                .check(CODE);
    }

    @Test
    void resource_methods_are_public_or_they_are_silently_ignored() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .bePublic()
                .check(CODE);
    }

    @Test
    void repositories_stay_in_their_room() {
        classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void nouns_know_neither_http_nor_json_nor_quarkus() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml..", "io.quarkus..")
                .check(CODE);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(CODE);
    }

    @Test
    void money_and_time_are_counted_in_whole_numbers() {
        noClasses()
                .that()
                .resideInAnyPackage("..expenses..", "..pay..", "..holidays..", "..approvals..", "..people..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Double|Float)")
                .check(CODE);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("uk.gov.sop..")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(CODE);
    }

    @Test
    void time_comes_from_today_and_never_from_the_machine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.gov.sop.local..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(CODE);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|ServiceImpl|Mapper|Utils?|Dto|Manager|Helper|Impl)")
                .check(CODE);
    }

    @Test
    void nothing_in_production_needs_the_local_parts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.gov.sop.local..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.zonky..", "uk.gov.sop.local..")
                .check(CODE);
    }
}
