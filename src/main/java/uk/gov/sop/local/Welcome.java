package uk.gov.sop.local;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What someone who has just started the application wants to know next. */
record Welcome(URI application, URI signIn, List<DemoUser> users) {

    String text() {
        return """

                SOP Mobile is ready.
                  Page                %1$s/
                  API                 %1$s/v1
                  API documentation   %1$s/q/swagger-ui
                  Sign-in             %2$s/account
                  To stop             Ctrl-C

                These made-up people can sign in, all with the password %3$s:
                %4$s
                """.formatted(application, signIn, DemoUser.PASSWORD, people());
    }

    private String people() {
        return users.stream().map(Welcome::line).collect(Collectors.joining("\n"));
    }

    private static String line(DemoUser user) {
        var roles = user.roles().stream().sorted().collect(Collectors.joining(", "));
        return "  %-20s%s%s".formatted(user.username(), user.fullName(), roles.isEmpty() ? "" : " (" + roles + ")");
    }
}
