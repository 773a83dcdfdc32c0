package org.communique.web;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;
import java.util.function.ToLongFunction;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * The queries that are under way. Ten times a second it looks at them: those at the limit of time
 * are ended; where too many have had a processor for more than a second, the latest of these; where
 * the memory is nearly full, the earliest of these. A query that only waits its turn is not long.
 *
 * <p>Jena keeps the limit of time as well, but one query that is long in its planning holds a lock
 * that Jena's clock waits for, and with it all others. What is done here waits for nothing.
 */
final class RunningQueries implements AutoCloseable {
  private static final long SHORT_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long LOOK_MILLIS = 100;
  private static final double NEARLY_FULL = 0.85;

  /** Why a query was ended before its time. */
  enum Reason {
    TIME("the query took too long"),
    TOO_MANY("too many long queries at once; try again later, or ask for less"),
    MEMORY("the queries under way need more memory than there is; ask for less"),
    SHUTDOWN("the server is shutting down");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private final Map<Reason, LongAdder> endings = new EnumMap<>(Reason.class);
  private final Set<Running> all = ConcurrentHashMap.newKeySet();
  private final Duration time;
  private final int longOnes;
  private final ToLongFunction<Thread> processorTime;
  private final DoubleSupplier memoryInUse;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "running-queries");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Begins to look.
   *
   * @param time how long a query may take
   * @param longOnes how many queries may have a processor for more than a second
   * @param processorTime how many nanoseconds a thread has had a processor
   * @param memoryInUse how much of the memory is in use, from 0 to 1
   */
  RunningQueries(
      Duration time,
      int longOnes,
      ToLongFunction<Thread> processorTime,
      DoubleSupplier memoryInUse) {
    this.time = requireNonNull(time);
    this.longOnes = longOnes;
    this.processorTime = requireNonNull(processorTime);
    this.memoryInUse = requireNonNull(memoryInUse);
    for (Reason reason : Reason.values()) {
      endings.put(reason, new LongAdder());
    }
    clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Those of this process. */
  static RunningQueries within(Limits limits) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return new RunningQueries(
        limits.time(),
        limits.longQueries(),
        thread -> threads.getThreadCpuTime(thread.getId()),
        RunningQueries::heap);
  }

  /** How much of the memory that Java may take is in use. */
  private static double heap() {
    Runtime runtime = Runtime.getRuntime();
    return (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory();
  }

  /** Watches a query that this thread carries out, until that is closed. */
  Running begin(QueryExec execution) {
    AtomicBoolean signal = Context.getOrSetCancelSignal(execution.getContext());
    return begin(() -> signal.set(true));
  }

  /** Watches what can be cancelled without waiting. */
  Running begin(Runnable cancel) {
    return begin(new Running(cancel, processorTime));
  }

  /** Watches what ends at the limit of time only, however much of the processors it has. */
  Running beginUpdate(Runnable cancel) {
    return begin(new Running(cancel, thread -> 0));
  }

  private Running begin(Running query) {
    all.add(query);
    if (clock.isShutdown()) {
      query.end(Reason.SHUTDOWN);
    }
    return query;
  }

  int count() {
    return all.size();
  }

  /** How many queries were ended for a reason. */
  long ended(Reason reason) {
    return endings.get(reason).sum();
  }

  private void look() {
    long now = System.nanoTime();
    all.stream()
        .filter(query -> query.ended.isEmpty() && now - query.since > time.toNanos())
        .forEach(query -> query.end(Reason.TIME));
    Comparator<Running> byAge = Comparator.comparingLong(query -> query.since - now);
    Running[] old = all.stream().filter(Running::isLong).sorted(byAge).toArray(Running[]::new);
    for (int i = longOnes; i < old.length; i++) {
      old[i].end(Reason.TOO_MANY);
    }
    if (old.length > 0 && memoryInUse.getAsDouble() > NEARLY_FULL) {
      old[0].end(Reason.MEMORY);
    }
  }

  /** Ends all queries. */
  @Override
  public void close() {
    clock.shutdownNow();
    all.forEach(query -> query.end(Reason.SHUTDOWN));
  }

  /** A query under way. */
  final class Running implements AutoCloseable {
    private final Runnable cancel;
    private final ToLongFunction<Thread> processorTime;
    private final Thread thread = Thread.currentThread();
    private final long timeBefore;
    private final long since = System.nanoTime();
    private volatile Optional<Reason> ended = Optional.empty();

    private Running(Runnable cancel, ToLongFunction<Thread> processorTime) {
      this.cancel = cancel;
      this.processorTime = processorTime;
      this.timeBefore = processorTime.applyAsLong(thread);
    }

    private boolean isLong() {
      return ended.isEmpty() && processorTime.applyAsLong(thread) - timeBefore > SHORT_NANOS;
    }

    private void end(Reason reason) {
      ended = Optional.of(reason);
      endings.get(reason).increment();
      cancel.run();
    }

    /** Why it was ended; empty where it was not, or by Jena at its limit of time. */
    Optional<Reason> ended() {
      return ended;
    }

    @Override
    public void close() {
      all.remove(this);
    }
  }
}
