package org.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages in a real Chromium, where there is one. */
@Tag("slow")
class BrowserIT {
  private static ServedStore served;
  private static ChromeDriver browser;

  @TempDir static Path folder;

  @BeforeAll
  static void open() {
    Optional<File> chromium = program("chromium");
    Optional<File> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "the pages are not tested: chromium and chromedriver (Debian: chromium-driver) are missing");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build(), options);
    served = new ServedStore(folder.resolve("store"), ServerSettings.safe(0));
  }

  private static Optional<File> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (served != null) {
      served.close();
    }
  }

  private static void go(String path) {
    browser.get("http://localhost:" + served.server.port() + path);
  }

  private static WebElement await(By what) {
    return new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.visibilityOfElementLocated(what));
  }

  /** What the browser complained of; Fuseki's page asks prefix.cc, which is not allowed. */
  private static List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(entry -> entry.getMessage())
        .filter(message -> !message.contains("prefix.cc") && !message.contains("Failed to fetch"))
        .toList();
  }

  private static void assertServedFromHere() {
    assertThat(
            browser.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name)"
                    + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('data:')"
                    + " && !n.includes('prefix.cc'))"))
        .isEqualTo(List.of());
  }

  /** Language, one heading of the first rank, a name for each field, button and link. */
  private static void assertAccessible() {
    assertThat(
            browser.executeScript(
                "const nameless = [...document.querySelectorAll('a, button')]"
                    + ".filter(e => !e.textContent.trim() && !e.getAttribute('aria-label'));"
                    + "const unlabelled = [...document.querySelectorAll('input')]"
                    + ".filter(e => !e.labels.length);"
                    + "return [document.documentElement.lang,"
                    + " document.querySelectorAll('h1').length,"
                    + " nameless.length, unlabelled.length]"))
        .isEqualTo(List.of("en", 1L, 0L, 0L));
  }

  @Test
  void aQueryIsChosenFilledInAndAnswered() {
    go("/queries");
    assertAccessible();
    browser.findElement(By.linkText("Who met whom, where and when")).click();
    WebElement actor = await(By.id("actor"));
    actor.clear();
    actor.sendKeys("Aiko Tanabe");
    browser.findElement(By.cssSelector("form button")).click();
    WebElement table = await(By.cssSelector("main table"));
    assertThat(table.findElements(By.cssSelector("tbody tr"))).isNotEmpty();
    assertThat(table.getText()).contains("Aiko Tanabe");
    assertThat(browser.findElement(By.id("actor")).getAttribute("value")).isEqualTo("Aiko Tanabe");
    browser.findElement(By.tagName("summary")).click();
    assertThat(await(By.cssSelector("details pre")).getText()).contains("SELECT");
    assertAccessible();
    assertServedFromHere();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void markupInAValueIsShownAsItIs() {
    go("/queries/said/answer?speaker=%3Cscript%3Edocument.title%3D%27x%27%3C%2Fscript%3E");
    assertThat(browser.getTitle()).startsWith("What did someone say");
    assertThat(browser.findElement(By.id("speaker")).getAttribute("value")).startsWith("<script>");
  }

  @Test
  void wordsAreSearchedFor() {
    go("/queries");
    browser.findElement(By.linkText("Search")).click();
    WebElement words = await(By.id("words"));
    words.clear();
    words.sendKeys("ferry");
    words.submit();
    assertThat(await(By.cssSelector("main table")).getText()).contains("ferry");
  }

  @Test
  void pagesFitOnATelephone() {
    Dimension before = browser.manage().window().getSize();
    browser.manage().window().setSize(new Dimension(500, 900));
    try {
      for (String page : List.of("/queries", "/queries/said/answer", "/queries/search")) {
        go(page);
        assertThat(
                browser.executeScript(
                    "return document.documentElement.scrollWidth <= window.innerWidth"))
            .as(page)
            .isEqualTo(true);
      }
    } finally {
      browser.manage().window().setSize(before);
    }
  }

  @Test
  void theOntologyIsAPageWithAPictureAndAnchors() {
    go("/communique/ns#Meeting");
    assertThat(await(By.cssSelector("#diagram svg")).getSize().getHeight()).isGreaterThan(100);
    assertThat(browser.findElement(By.id("Meeting")).isDisplayed()).isTrue();
    assertAccessible();
    assertServedFromHere();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void fusekisPageAsksAndShowsTheAnswer() {
    go("/#/dataset/communique/query");
    browser.executeScript("arguments[0].click()", await(By.cssSelector(".yasqe_queryButton")));
    await(By.cssSelector(".yasr table, .yasr .dataTable"));
    assertThat(browser.findElements(By.cssSelector(".yasr tbody tr"))).isNotEmpty();
    assertServedFromHere();
    assertThat(complaints()).isEmpty();
  }
}
