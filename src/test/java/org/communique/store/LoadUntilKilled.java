package org.communique.store;

import java.nio.file.Path;

/** A process that loads four articles again and again, each time in a new version, without end. */
final class LoadUntilKilled {
  static final int ARTICLES = 4;

  private LoadUntilKilled() {}

  public static void main(String[] arguments) {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      for (int version = Integer.parseInt(arguments[1]); ; version++) {
        for (int article = 0; article < ARTICLES; article++) {
          store.load(SampleGraphs.generated("a" + article, version));
          System.out.println(article + " " + version + " .");
        }
      }
    }
  }
}
