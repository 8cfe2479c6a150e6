package uk.gov.sop.local;

import org.jspecify.annotations.Nullable;

/** Something on this machine is in the way; the message is one sentence that names the remedy. */
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalFailure(String sentence) {
        this(sentence, null);
    }

    LocalFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
