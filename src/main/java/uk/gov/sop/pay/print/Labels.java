package uk.gov.sop.pay.print;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.glossary.Words;
import uk.gov.sop.shared.OperatingModel;

/** What is printed beside the facts, in both languages; months too, since a native image knows only some languages. */
@Startup
@Singleton
class Labels {

    private static final int MONTHS = 12;

    private final Content content;

    @Inject
    Labels(OperatingModel model) {
        this(model.read("pay-paper.json", Content.class));
    }

    Labels(Content content) {
        this.content = content;
    }

    In in(Language language) {
        return new In(content, language);
    }

    /** The labels of one language. */
    record In(Content content, Language language) {

        String of(Label label) {
            return of(label, Map.of());
        }

        String of(Label label, Map<String, String> values) {
            return Objects.requireNonNull(content.labels().get(label)).in(language, values);
        }

        /** {@code 30 April 2026}. */
        String date(LocalDate day) {
            return day.getDayOfMonth() + " " + month(YearMonth.from(day));
        }

        /** {@code April 2026}. */
        String month(YearMonth month) {
            List<String> names = Objects.requireNonNull(content.months().get(language));
            return names.get(month.getMonthValue() - 1) + " " + month.getYear();
        }
    }

    /** What the file {@code pay-paper.json} holds. */
    @RegisterForReflection(registerFullHierarchy = true)
    record Content(Map<Language, List<String>> months, Map<Label, Words> labels) {

        Content {
            boolean all = labels.keySet().containsAll(Set.of(Label.values()))
                    && Set.of(Language.values()).stream()
                            .allMatch(language ->
                                    months.getOrDefault(language, List.of()).size() == MONTHS);
            if (!all) {
                throw new IllegalArgumentException("pay-paper.json must have every label, and every month.");
            }
        }
    }
}
