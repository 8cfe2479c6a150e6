package uk.gov.sop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port on this machine, and the setting that moves it. */
record LocalPort(int number, String setting) {

    /** Told before anything starts, because a server that finds its port taken says so in many lines. */
    void requireFree() {
        if (isTaken() || !canBeBound()) {
            throw new LocalFailure("Port %d is taken: stop what uses it or start with -D%s=%d."
                    .formatted(number, setting, number + 1));
        }
    }

    /** Finds also what listens on one address only, which binding to another would miss. */
    boolean isTaken() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 500);
            return true;
        } catch (IOException nothingListens) {
            return false;
        }
    }

    private boolean canBeBound() {
        try (var socket = new ServerSocket()) {
            // As the servers do themselves: connections that are still closing are not in their way.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
