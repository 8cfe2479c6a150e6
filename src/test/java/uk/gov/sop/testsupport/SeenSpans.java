package uk.gov.sop.testsupport;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What would leave the process where an exporter is configured. */
@Singleton
public class SeenSpans implements SpanProcessor {

    private static final int MOST = 1_000;

    private final Queue<String> ended = new ConcurrentLinkedQueue<>();

    /** Names and attributes of those that ended since they were forgotten. */
    public List<String> all() {
        return List.copyOf(ended);
    }

    public void forget() {
        ended.clear();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ended.add(span.toSpanData().toString());
        while (ended.size() > MOST) {
            ended.poll();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
