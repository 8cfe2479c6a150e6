package uk.gov.sop.pay.queries;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import uk.gov.sop.shared.sealing.Bound;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.Purpose;

/** What somebody wrote about a query; sealed, since staff write about their pay. */
@Entity
class PayQueryMessage {

    @Id
    private UUID id;

    private UUID queryId;
    private UUID authorId;
    private boolean answer;
    private Instant writtenAt;
    private int place;
    private int keyId;
    private byte[] text;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PayQueryMessage() {}

    /**
     * @param place in the thread, from 0
     * @param key of the query's department
     */
    PayQueryMessage(UUID id, PayQuery query, UUID author, int place, String text, DataKey key, Instant now) {
        this.id = id;
        this.queryId = query.id();
        this.authorId = author;
        this.answer = !query.isOf(author);
        this.writtenAt = now;
        this.place = place;
        this.keyId = key.id();
        this.text = key.seal(bound(query), text.getBytes(StandardCharsets.UTF_8));
    }

    String text(PayQuery query, DataKey key) {
        return new String(key.open(bound(query), text), StandardCharsets.UTF_8);
    }

    private Bound bound(PayQuery query) {
        return new Bound(Purpose.QUERY, id, query.personId(), query.department(), queryId);
    }

    boolean isIn(PayQuery query) {
        return queryId.equals(query.id());
    }

    boolean isBy(UUID author) {
        return authorId.equals(author);
    }

    UUID id() {
        return id;
    }

    UUID authorId() {
        return authorId;
    }

    boolean answer() {
        return answer;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    int place() {
        return place;
    }

    int keyId() {
        return keyId;
    }
}
