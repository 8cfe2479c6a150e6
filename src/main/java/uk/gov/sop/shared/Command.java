package uk.gov.sop.shared;

import java.util.function.Consumer;

/** What the program does instead of serving, when it is started with {@code sop.run} set to the name: for operators. */
public interface Command {

    String name();

    /**
     * @param out takes lines for whoever started it, without personal data
     * @return whether all is well: then the program ends with 0, otherwise with 1
     */
    boolean run(Consumer<String> out);
}
