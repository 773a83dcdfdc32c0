package org.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages use each other in one direction, and libraries stay where they belong. */
class ArchitectureTest {
  private static final String ROOT = "org.communique.";

  /** From the bottom to the top: a package uses those before it only. */
  private static final List<String> ORDER =
      List.of(
          "http",
          "article",
          "text",
          "gazetteer",
          "nlp",
          "clause",
          "time",
          "mention",
          "entity",
          "fact",
          "rule",
          "extract",
          "reconcile",
          "vocab",
          "graph",
          "validate",
          "store",
          "query",
          "export",
          "pipeline",
          "web",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.communique");

  @Test
  void everyClassIsSeen() {
    assertThat(CLASSES).hasSizeGreaterThan(90);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(
            CLASSES.stream()
                .map(each -> each.getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).replaceAll("\\..*", "")))
        .isSubsetOf(ORDER);
  }

  @Test
  void packagesUseOnlyThoseBelowThem() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] above =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> ROOT + name + "..")
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void openNlpStaysInNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "nlp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("opennlp..", "net.sf.extjwnl..")
        .check(CLASSES);
  }

  @Test
  void jenaStaysWithTheGraph() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ROOT + "vocab..",
            ROOT + "graph..",
            ROOT + "validate..",
            ROOT + "store..",
            ROOT + "query..",
            ROOT + "export..",
            ROOT + "web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void onlyTheOutermostLineExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
