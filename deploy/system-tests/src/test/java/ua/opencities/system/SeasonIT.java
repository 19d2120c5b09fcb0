package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.problems;
import static ua.opencities.system.Seen.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A budget season by both sides: opened, filtered, reminded, drafted and packed in bulk, seen by
 * the clerk. Late, since programmes more would stand in other tests' lists.
 */
@ExtendWith(OnPlatform.class)
@Order(1_450_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonIT {
  private static final String BOARD = "/admin/seasons/2027";
  private final List<String> drafted = new ArrayList<>();
  private BrowserContext context;
  private Page office;

  @BeforeAll
  void signIn(Browser browser) {
    context = browser.of(Person.ADMIN);
    office = context.newPage();
  }

  @AfterAll
  void leave() {
    context.close();
  }

  @Test
  @Order(1)
  void theOfficeOpensAYearOnce() {
    office.navigate("/admin/seasons");
    office.click("main a[href$='/seasons/new']");
    office.fill("[name=session]", "2025-02-28");
    office.fill("[name=publicationDays]", "99");
    office.click("main form button.pri");
    assertThat(problems(office)).containsExactly("#f-session", "#f-publicationDays");
    faultless(office);
    office.fill("[name=year]", "2027");
    office.fill("[name=session]", "2026-12-21");
    office.fill("[name=publicationDays]", "10");
    office.fill("[name=announcement]", "Слово до рад");
    office.click("main form button.pri");
    assertThat(problems(office)).containsExactly("#f-year");
    assertThat(office.inputValue("[name=announcement]")).isEqualTo("Слово до рад");
    office.fill("[name=year]", "2029");
    office.fill("[name=session]", "2028-12-19");
    office.click("main form button.pri");
    office.waitForURL(url -> url.endsWith("/seasons/2029"));
    says(office, "Сезон 2029 року відкрито", "5 грудня 2028", "19 грудня 2028");
    faultless(office);
  }

  @Test
  @Order(2)
  void boxesOutliveFiltersOrderAndTheWayBack() {
    office.navigate(BOARD);
    tick("Канівська");
    office.locator(".chip:has-text('не розпочато') input").check();
    office.waitForURL(url -> url.contains("stage=NOT_BEGUN"));
    find("ковел");
    tick("Ковельська");
    assertThat(ticked()).isEqualTo("2");
    office.click("#sort-fee");
    office.waitForURL(url -> url.contains("sort=fee"));
    assertThat(ticked()).isEqualTo("2");
    faultless(office);
    office.click("#do-draft");
    says(office, "Проєкти отримають 2 ради без програми з 2 позначених", "Ковельська");
    faultless(office);
    office.click("main a.ghost");
    assertThat(ticked()).isEqualTo("2");
  }

  @Test
  @Order(3)
  void chosenCouncilsAreRemindedOnceADay(Platform platform, Browser browser) {
    office.click("#do-remind");
    says(office, "Лист отримає 1 рада з 2", "немає кому писати");
    office.uncheck("[name=role][value=CLERK]");
    office.click("main form button.pri");
    assertThat(problems(office)).containsExactly("#f-role");
    faultless(office);
    office.check("[name=role][value=CLERK]");
    office.fill("[name=words]", "Чекаємо на ваш проєкт.");
    office.click("main form button.pri");
    says(office, "Нагадано 1 раді, 1 лист.", "У 1 ради немає кому писати");
    find("канів");
    says(office, "Олена Демченко");
    tick("Канівська");
    office.click("#do-remind");
    says(office, "Нагадувати зараз нікому", "нагадано сьогодні");
    String path = Letters.linkTo(platform, Person.KANIV.email(), "/seasons/2027");
    try (var kanivs = browser.of(Person.KANIV)) {
      Page clerk = kanivs.newPage();
      assertThat(clerk.navigate(path).status()).isEqualTo(200);
      assertThat(clerk.locator("h1").innerText()).contains("2027");
    }
  }

  @Test
  @Order(4)
  void remindingNobodySaysSo() {
    office.navigate(BOARD);
    office.click("#do-remind");
    says(office, "Не позначено жодної ради");
    faultless(office);
  }

  @Test
  @Order(4)
  void theKeyboardAloneIsEnough() {
    office.navigate(BOARD + "?q=канів");
    office.focus("#main");
    var keys = new Keyboard(office);
    keys.tabTo("[name=stage]").press("ArrowRight");
    office.waitForURL(url -> url.contains("stage=NOT_BEGUN"));
    keys.tabTo("tbody input[name=c]").press("Space");
    assertThat(ticked()).isEqualTo("1");
    for (int i = 0; i < 20 && !keys.isAt("#do-draft"); i++) keys.press("Shift+Tab");
    keys.enter("/seasons/2027/drafts.*");
    says(office, "Проєкт отримає 1 рада без програми з 1 позначених", "Канівська");
  }

  @Test
  @Order(5)
  void draftsAreWrittenInTheBackgroundWithoutAScriptToo(Browser browser) {
    try (var plain = browser.withoutScript(Person.ADMIN)) {
      Page page = plain.newPage();
      page.navigate(BOARD + "?stage=NOT_BEGUN&sort=name");
      for (var row :
          page.locator(
                  "tbody tr:not(:has-text('Канів')):not(:has-text('Ковел')):not(:has-text('Жовк'))")
              .all()
              .subList(0, 3)) {
        row.locator("input[name=c]").check();
        drafted.add(row.locator("th a").innerText());
      }
      page.click("#do-draft");
      page.click("main form button.pri");
      page.waitForURL(url -> url.contains("/jobs/"));
      for (int tries = 0; tries < 60 && page.locator("progress").count() > 0; tries++) {
        page.waitForTimeout(500);
        page.click("main .btns a.btn:not(.ghost)");
      }
      assertThat(page.locator("main").innerText()).contains("виконано", "3 / 3");
    }
    office.navigate(BOARD + "?stage=DRAFT&sort=name");
    says(office, drafted.toArray(String[]::new));
  }

  @Test
  @Order(6)
  void papersOfTheChosenComeAsOneArchive() throws IOException {
    office.navigate(BOARD + "?stage=DRAFT");
    drafted.forEach(this::tick);
    office.click("#do-papers");
    office.check("[name=format][value=DOCX]");
    office.click("main form button.pri");
    Map<String, byte[]> files = Archive.of(fetched());
    for (String council : drafted)
      assertThat(files.keySet())
          .anyMatch(name -> name.contains("/" + council + "/programme.pdf"))
          .anyMatch(name -> name.contains("/" + council + "/passport.docx"));
    assertThat(files).hasSize(drafted.size() * 2 * 5);
    files.forEach(
        (name, bytes) ->
            assertThat(new String(bytes, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .as(name)
                .startsWith(name.endsWith(".pdf") ? "%PDF" : "PK"));
  }

  @Test
  @Order(7)
  void wholeYearFoldersToo() throws IOException {
    office.navigate(BOARD + "?q=канів");
    tick("Канівська");
    office.click("#do-papers");
    office.check("[name=what][value=folders]");
    faultless(office);
    office.click("main form button.pri");
    Map<String, byte[]> files = Archive.of(fetched());
    assertThat(files.keySet())
        .isNotEmpty()
        .allMatch(name -> name.contains("/Канівська міська рада/"))
        .anyMatch(name -> name.endsWith("/SHA256SUMS"));
  }

  @Test
  @Order(8)
  void theClerkSeesTheTaskAndNamesTheDay(Browser browser) throws IOException {
    try (var kanivs = browser.of(Person.KANIV)) {
      Page clerk = kanivs.newPage();
      clerk.navigate("/");
      clerk.click("main a[href$='/seasons/2027']");
      assertThat(Axe.violations(clerk)).isEmpty();
      clerk.fill("[name=session]", "2026-03-01");
      clerk.click("form[action$='/session'] button");
      assertThat(clerk.getAttribute("[role=alert] a", "href")).isEqualTo("#f-session");
      clerk.fill("[name=session]", "2026-12-29");
      clerk.click("form[action$='/session'] button");
      assertThat(clerk.locator("main").innerText().replace('\u00a0', ' '))
          .contains("День сесії збережено", "15 грудня 2026", "29 грудня 2026");
      clerk.navigate("/year/2026");
      Map<String, byte[]> folder =
          Archive.of(
              kanivs.request().get(clerk.getAttribute("a[href$='folder.zip']", "href")).body());
      assertThat(folder.keySet()).contains("SHA256SUMS", "money.json");
      assertThat(Archive.wrongSums(folder)).isEmpty();
    }
    office.navigate(BOARD + "?q=канів");
    says(office, "29.12.2026", "свій день");
  }

  @Test
  @Order(9)
  void whatTheFilterLeavesIsAFileToo() {
    office.navigate(BOARD + "?q=канів");
    var csv = context.request().get(office.getAttribute("a[href*='board.csv']", "href"));
    assertThat(csv.text().lines()).hasSize(2);
    assertThat(csv.text()).contains("Канівська міська рада", "2026-12-29");
    var xlsx = context.request().get(office.getAttribute("a[href*='board.xlsx']", "href"));
    assertThat(new String(xlsx.body(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("PK");
  }

  /** The file of the job whose page is open, once it is there. */
  private byte[] fetched() {
    office.waitForURL(url -> url.contains("/jobs/"));
    var link = office.locator("a[href$='/result']");
    link.waitFor();
    return context.request().get(link.getAttribute("href")).body();
  }

  private void find(String words) {
    office.fill("#f-q", words);
    office.waitForURL(url -> url.contains("q=%"));
    office.waitForFunction("() => document.querySelectorAll('#board-list tbody tr').length === 1");
  }

  private void tick(String council) {
    office.locator("tbody tr:has-text('" + council + "') input[name=c]").check();
  }

  private String ticked() {
    return office.locator("[data-ticked]").innerText();
  }
}
