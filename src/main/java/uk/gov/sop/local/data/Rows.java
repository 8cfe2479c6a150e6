package uk.gov.sop.local.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of one table as PostgreSQL's {@code COPY} reads them, in a buffer that is used again and again. */
public final class Rows {

    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int FULL = 256 * 1024;

    /** Where full buffers go. */
    public interface Outlet {
        void take(byte[] bytes, int length);
    }

    private final Outlet outlet;
    private byte[] bytes = new byte[FULL + 64 * 1024];
    private int length;
    private long count;

    public Rows(Outlet outlet) {
        this.outlet = outlet;
    }

    public Rows text(@Nullable CharSequence text) {
        if (text == null) {
            return nothing();
        }
        room(3 * text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return tab();
    }

    public Rows nothing() {
        room(3);
        bytes[length++] = '\\';
        bytes[length++] = 'N';
        return tab();
    }

    public Rows flag(boolean value) {
        room(2);
        bytes[length++] = (byte) (value ? 't' : 'f');
        return tab();
    }

    public Rows number(long value) {
        room(21);
        if (value < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(value), 1);
        return tab();
    }

    public Rows id(@Nullable UUID id) {
        if (id == null) {
            return nothing();
        }
        room(33);
        hexadecimal(id.getMostSignificantBits());
        hexadecimal(id.getLeastSignificantBits());
        return tab();
    }

    public Rows bytes(byte[] value) {
        room(3 + 2 * value.length + 1);
        bytes[length++] = '\\';
        bytes[length++] = '\\';
        bytes[length++] = 'x';
        for (byte b : value) {
            bytes[length++] = HEXADECIMAL[b >> 4 & 0xF];
            bytes[length++] = HEXADECIMAL[b & 0xF];
        }
        return tab();
    }

    public Rows date(LocalDate date) {
        room(11);
        put(date);
        return tab();
    }

    /** A time of day as the clock showed it. */
    public Rows local(@Nullable LocalDateTime time) {
        return time == null ? nothing() : time(time).tab();
    }

    public Rows utc(@Nullable LocalDateTime time) {
        if (time == null) {
            return nothing();
        }
        time(time);
        bytes[length++] = 'Z';
        return tab();
    }

    public void end() {
        bytes[length - 1] = '\n';
        count++;
        if (length >= FULL) {
            flush();
        }
    }

    public void flush() {
        outlet.take(bytes, length);
        length = 0;
    }

    public long count() {
        return count;
    }

    private Rows time(LocalDateTime time) {
        room(21);
        put(time.toLocalDate());
        bytes[length++] = ' ';
        digits(time.getHour(), 2);
        bytes[length++] = ':';
        digits(time.getMinute(), 2);
        bytes[length++] = ':';
        digits(time.getSecond(), 2);
        return this;
    }

    private void put(LocalDate date) {
        digits(date.getYear(), 4);
        bytes[length++] = '-';
        digits(date.getMonthValue(), 2);
        bytes[length++] = '-';
        digits(date.getDayOfMonth(), 2);
    }

    /** Nothing made up has characters that COPY gives a meaning, or any that take more than three bytes. */
    private void put(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void digits(long value, int atLeast) {
        int width = Math.max(atLeast, widthOf(value));
        long rest = value;
        for (int i = length + width - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += width;
    }

    private static int widthOf(long value) {
        int width = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            width++;
        }
        return width;
    }

    private void hexadecimal(long bits) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            bytes[length++] = HEXADECIMAL[(int) (bits >>> shift & 0xF)];
        }
    }

    private Rows tab() {
        bytes[length++] = '\t';
        return this;
    }

    private void room(int more) {
        if (length + more + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }
}
