package uk.gov.sop.local;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What someone who has just started the application wants to know next.
 *
 * @param introductions a few usernames, and who these people are
 */
record Welcome(URI application, URI signIn, Map<String, String> introductions) {

    String text() {
        return """

                SOP Mobile is ready.
                  Page                %1$s/
                  API                 %1$s/v1
                  API documentation   %1$s/q/swagger-ui
                  Sign-in             %2$s/account
                  To stop             Ctrl-C

                These are some of the made-up people who can sign in, all with the password %3$s:
                %4$s
                Where a code is asked for as well, it is that of an authenticator app with the key
                %5$s, or what `oathtool --totp --base32 %5$s` says.
                """.formatted(application, signIn, DemoUser.PASSWORD, people(), DemoUser.CODE_KEY_FOR_APPS);
    }

    private String people() {
        return introductions.entrySet().stream()
                .map(person -> "  %-16s%s".formatted(person.getKey(), person.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
