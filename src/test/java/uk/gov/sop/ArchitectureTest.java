package uk.gov.sop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.junit.jupiter.api.Test;

/** The habits of the house. Its rooms are in {@link RoomsTest}. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.gov.sop");

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
    void a_transaction_never_ends_by_a_checked_exception_which_would_commit_it() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .should()
                .notDeclareThrowableOfType(
                        DescribedPredicate.describe("a checked exception", ArchitectureTest::isChecked))
                .check(CODE);
    }

    private static boolean isChecked(JavaClass thrown) {
        return !thrown.isAssignableTo(RuntimeException.class) && !thrown.isAssignableTo(Error.class);
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
