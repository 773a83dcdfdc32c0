package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.query.QueryCatalogue;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final String BEGIN =
      "<!-- queries: from the headers of queries/**.rq; a test compares -->\n";
  private static final String END = "<!-- /queries -->";

  @Test
  void showsTheCatalogueOfQueries() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    assertThat(table).isEqualTo(QueryCatalogue.load().markdownTable());
  }
}
