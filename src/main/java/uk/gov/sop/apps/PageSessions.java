package uk.gov.sop.apps;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Today;

@Singleton
class PageSessions implements PanacheRepositoryBase<PageSession, String> {

    private final IdentityProvider provider;
    private final Today today;

    PageSessions(IdentityProvider provider, Today today) {
        this.provider = provider;
        this.today = today;
    }

    @Transactional
    Handle begin(SignInTokens tokens) {
        delete("expiresAt < ?1", today.now());
        Handle handle = Handle.fresh();
        persist(new PageSession(handle, tokens));
        return handle;
    }

    /** Refreshed when it is about to expire; empty when the person has to sign in again. */
    @Transactional
    Optional<String> accessToken(Handle handle) {
        Instant now = today.now();
        PageSession session = findById(handle.hash());
        if (session == null || session.isOver(now)) {
            return Optional.empty();
        }
        if (!session.needsRefresh(now)) {
            return Optional.of(session.tokens(handle).access());
        }
        return refreshed(handle, now);
    }

    /**
     * One at a time, on whichever machine: a refresh token that is used twice is taken for stolen and ends the session.
     * Whoever waited finds what the first one got.
     */
    private Optional<String> refreshed(Handle handle, Instant now) {
        getEntityManager().clear();
        PageSession session = findById(handle.hash(), LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            return Optional.empty();
        }
        if (session.needsRefresh(now)) {
            Optional<SignInTokens> given =
                    provider.refresh(session.tokens(handle).refresh());
            if (given.isEmpty()) {
                delete(session);
                return Optional.empty();
            }
            session.renew(handle, given.get());
        }
        return Optional.of(session.tokens(handle).access());
    }

    /**
     * Ends it for a tab that speaks for its person; see {@link TabPerson}.
     *
     * @throws uk.gov.sop.shared.RuleBroken for the tab of somebody else: the session goes on
     */
    @Transactional
    Optional<SignInTokens> end(Handle handle, @Nullable String spokenFor) {
        Optional<SignInTokens> tokens = end(handle);
        tokens.ifPresent(session -> TabPerson.requireOwn(session, spokenFor));
        return tokens;
    }

    /** Gives what is needed to end it at the identity provider too. */
    @Transactional
    Optional<SignInTokens> end(Handle handle) {
        PageSession session = findById(handle.hash(), LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            return Optional.empty();
        }
        SignInTokens tokens = session.tokens(handle);
        delete(session);
        return Optional.of(tokens);
    }
}
