package uk.gov.sop.pay.queries;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Directory;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.shared.sealing.Unopened;

/** What was written about a query: sealed when it is written down, opened when it is read. */
@Singleton
class PayQueryThread {

    /** What is longer is no query any more. */
    private static final int MOST = 100;

    private final PayQueryMessages messages;
    private final Directory directory;
    private final DataKeys keys;
    private final Today today;

    PayQueryThread(PayQueryMessages messages, Directory directory, DataKeys keys, Today today) {
        this.messages = messages;
        this.directory = directory;
        this.keys = keys;
        this.today = today;
    }

    /**
     * Whether the same was written under this id before.
     *
     * @throws RuleBroken when it was something else, or somebody else
     */
    boolean has(UUID id, PayQuery query, UUID author, String text, @Nullable String ifMatch) {
        Optional<PayQueryMessage> known = messages.findByIdOptional(id);
        if (known.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return false;
        }
        PayQueryMessage message = known.get();
        if (!message.isIn(query) || !message.isBy(author)) {
            throw RuleBroken.notFound();
        }
        if (!Precondition.isRetry(ifMatch, text, text(message, query))) {
            throw new RuleBroken(Rule.PAY_QUERY_FIXED, "What was written stays. Write again under a new id.");
        }
        return true;
    }

    /** @throws RuleBroken when it is full; but what waits for payroll can be answered however many there are */
    void add(UUID id, PayQuery query, UUID author, String text) {
        int place = messages.count(query);
        if (isFull(query, author, place)) {
            throw new RuleBroken(
                    Rule.PAY_QUERY_FULL,
                    "A query holds %d messages, and this one has them. What is left to say belongs in a new query."
                            .formatted(MOST));
        }
        messages.persist(
                new PayQueryMessage(id, query, author, place, text, keys.current(query.department()), today.now()));
    }

    /** @param author whoever would write next */
    static boolean isFull(PayQuery query, UUID author, int messages) {
        return messages >= MOST && !query.waitsFor(author);
    }

    /**
     * So that nobody answers what they have not read, or beside somebody who just has.
     *
     * @param after the last message that whoever answers has read
     * @throws RuleBroken when there is no such message in the query, or it is not the last
     */
    void requireAllRead(PayQuery query, UUID after) {
        PayQueryMessage read = messages.findByIdOptional(after)
                .filter(message -> message.isIn(query))
                .orElseThrow(() -> new RuleBroken(
                        Rule.PAY_QUERY_MESSAGE_UNKNOWN,
                        "Send the id of the last message of the query that you have read.",
                        List.of(Violation.at("/after", "must be the id of a message of the query"))));
        long unread = messages.after(query, read.place());
        if (unread > 0) {
            throw new RuleBroken(
                    Rule.PAY_QUERY_WENT_ON,
                    "Messages written since the one you had read last: %d. Read the query again, then answer."
                            .formatted(unread),
                    List.of(Violation.at("/after", "must be the id of the last message of the query")));
        }
    }

    List<MessageView> of(PayQuery query) {
        Map<UUID, String> names = new HashMap<>();
        return messages.of(query).stream()
                .map(message -> new MessageView(
                        message.id(),
                        message.answer(),
                        names.computeIfAbsent(
                                message.authorId(), id -> directory.person(id).name()),
                        message.writtenAt(),
                        textIfItOpens(message, query)))
                .toList();
    }

    /** One damaged message must not keep both sides from all the others. */
    private @Nullable String textIfItOpens(PayQueryMessage message, PayQuery query) {
        try {
            return text(message, query);
        } catch (Unopened damaged) {
            return null;
        }
    }

    private String text(PayQueryMessage message, PayQuery query) {
        return message.text(query, keys.byId(message.keyId()));
    }

    @Schema(name = "PayQueryMessage")
    record MessageView(
            UUID id,
            @Schema(description = "By a payroll officer.") boolean answer,
            @Schema(examples = "Amara Okafor") String name,
            Instant writtenAt,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "Null when it was damaged.",
                    examples = "Why is this twice what it was in August?")
            String text) {}
}
