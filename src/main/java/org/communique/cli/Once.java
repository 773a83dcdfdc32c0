package org.communique.cli;

import java.util.function.Supplier;

/** Makes a costly value when it is first asked for, and keeps it. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T value;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = make.get();
    }
    return value;
  }
}
