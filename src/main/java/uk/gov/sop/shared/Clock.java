package uk.gov.sop.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Where time comes from; a test puts its own {@link InstantSource} in its place. */
class Clock {

    @Produces
    @Singleton
    InstantSource system() {
        return InstantSource.system();
    }
}
