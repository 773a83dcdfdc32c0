package org.communique.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Waits for Ctrl-C, or for the signal by which a service manager stops a process, so that a command
 * can close what it opened and end well. The second time, either ends the process at once.
 */
final class Interruption {
  private static final List<String> SIGNALS = List.of("INT", "TERM");

  private Interruption() {}

  static void await() throws InterruptedException {
    CountDownLatch came = new CountDownLatch(1);
    for (String name : SIGNALS) {
      Signal.handle(
          new Signal(name),
          signal -> {
            Signal.handle(signal, SignalHandler.SIG_DFL);
            came.countDown();
          });
    }
    came.await();
  }
}
