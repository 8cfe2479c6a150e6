package uk.gov.sop.shared;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the command that was asked for, if any, and ends the program with it. */
@Singleton
public class Commands {

    private static final int AFTER_ALL_CHECKS = 5_000;

    private final Instance<Command> commands;
    private final Optional<String> wanted;

    Commands(Instance<Command> commands, @ConfigProperty(name = "sop.run") Optional<String> wanted) {
        this.commands = commands;
        this.wanted = wanted;
    }

    void start(@Observes @Priority(AFTER_ALL_CHECKS) StartupEvent started) {
        wanted.ifPresent(name -> Quarkus.asyncExit(run(name, System.out::println)));
    }

    /** @return what the program ends with */
    public int run(String name, Consumer<String> out) {
        Optional<Command> found =
                commands.stream().filter(command -> command.name().equals(name)).findAny();
        if (found.isEmpty()) {
            out.accept("sop.run is %s: there is only %s.".formatted(name, names()));
        }
        return found.isPresent() && found.get().run(out) ? 0 : 1;
    }

    private String names() {
        return commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "));
    }
}
