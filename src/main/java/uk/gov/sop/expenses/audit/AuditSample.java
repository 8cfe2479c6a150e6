package uk.gov.sop.expenses.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.gov.sop.shared.Fingerprint;

/** Claims drawn at random once, with all that is needed to draw them again and find the same. Never changed. */
@Entity
class AuditSample {

    @Id
    private UUID id;

    private String department;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String seed;
    private int travellers;
    private int departmentTravellers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<UUID> population;

    private int claims;
    private int drawn;
    private short share;
    private String rule;
    private String madeBy;
    private Instant madeAt;
    private String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AuditSample() {}

    /**
     * @param travellers who claimed in the period
     * @param departmentTravellers who claimed in a whole tax year, which decides the rule
     * @param population in any order; those of them that {@link #draw} gives are drawn
     */
    @SuppressWarnings("NullAway.Init") // Hibernate keeps the version
    AuditSample(
            UUID id,
            Period period,
            String seed,
            int travellers,
            int departmentTravellers,
            List<UUID> population,
            String by,
            Instant now,
            String sent) {
        Sampling sampling = new Sampling(departmentTravellers, population.size());
        period.requireFor(sampling);
        this.id = id;
        this.department = period.department();
        this.startsOn = period.from();
        this.endsOn = period.to();
        this.seed = seed;
        this.travellers = travellers;
        this.departmentTravellers = departmentTravellers;
        this.population = List.copyOf(population);
        this.claims = sampling.claims();
        this.drawn = sampling.drawn();
        this.share = Sampling.SHARE;
        this.rule = sampling.rule();
        this.madeBy = by;
        this.madeAt = now;
        this.fingerprint = sent;
    }

    /** The claims drawn, in their order: however often it is asked, the same. */
    List<UUID> draw() {
        return new Draw(seed).from(population, drawn);
    }

    UUID id() {
        return id;
    }

    String department() {
        return department;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String seed() {
        return seed;
    }

    int travellers() {
        return travellers;
    }

    int departmentTravellers() {
        return departmentTravellers;
    }

    /** Empty unless HMRC goes by whole months for a department of this size. */
    Optional<YearMonth> month() {
        return new Sampling(departmentTravellers, claims).isByMonth()
                ? Optional.of(YearMonth.from(startsOn))
                : Optional.empty();
    }

    int claims() {
        return claims;
    }

    /** Of the ids of all that could have been drawn, in order. */
    String claimsSha256() {
        String ids = population.stream().map(id -> id + "\n").sorted().collect(Collectors.joining());
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(ids.getBytes(StandardCharsets.US_ASCII)));
    }

    int drawn() {
        return drawn;
    }

    /** Percent. */
    int share() {
        return share;
    }

    String rule() {
        return rule;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    String fingerprint() {
        return fingerprint;
    }
}
