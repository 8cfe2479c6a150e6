package uk.gov.sop.local.data.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Dice;

/**
 * A made-up member of staff.
 *
 * @param number unlike everyone else's; all chance about this person begins from it
 * @param username at the sign-in; null for those of the scale data, who cannot sign in
 * @param posts in order
 * @param notes what is special, as {@link DemoStaff} says
 */
public record Colleague(
        int number,
        String staffNumber,
        String givenName,
        String familyName,
        @Nullable String username,
        LocalDate serviceStartedOn,
        List<Post> posts,
        Set<String> notes) {

    /** Before any of the history that is made up. */
    private static final long IDS_FROM = 1_700_000_000_000L;

    public Colleague {
        posts = List.copyOf(posts);
        notes = Set.copyOf(notes);
    }

    public static UUID idOf(int number) {
        return new Dice(number, "person").id(IDS_FROM + number);
    }

    /** The sign-in's id of the same person; it must not change with the day on which data is made. */
    public static UUID subjectOf(int number) {
        return new Dice(number, "sign-in").id(IDS_FROM + number);
    }

    public UUID id() {
        return idOf(number);
    }

    public Dice dice(String purpose) {
        return new Dice(number, purpose);
    }

    public Optional<Post> postOn(LocalDate day) {
        return posts.stream().filter(post -> post.dates().contains(day)).findFirst();
    }

    public boolean is(String note) {
        return notes.contains(note);
    }

    /** What follows a note's colon. */
    public Optional<String> noted(String note) {
        return notes.stream()
                .filter(n -> n.startsWith(note + ":"))
                .map(n -> n.substring(note.length() + 1))
                .findFirst();
    }
}
