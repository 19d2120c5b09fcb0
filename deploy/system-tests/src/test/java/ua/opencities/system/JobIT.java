package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;
import static ua.opencities.system.Seen.saysInAnyCase;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.system.export.Marks;

/**
 * Long work watched, stopped and taken up again by a person. What would be over too soon to be seen
 * is kept waiting behind its first part.
 */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobIT {
  private BrowserContext context;
  private Page office;

  @BeforeAll
  void signIn(Browser browser) {
    context = browser.of(Person.FEES);
    office = context.newPage();
  }

  @AfterAll
  void leave() {
    context.close();
  }

  @Test
  void isStoppedBetweenItsParts(Platform platform) throws SQLException {
    try (HeldPieces held = HeldPieces.of(platform)) {
      begin();
      held.letOnePartPass();
      int all = seenOnItsWay();
      office.click("#job a:has-text('Скасувати роботу')");
      says(office, "Готово 5 з " + all, "Зроблене лишиться");
      faultless(office);
      office.click("main form button");
      says(office, "Завдання зупиниться після поточної частини");
      assertThat(office.locator("#job a:has-text('Скасувати роботу')").count()).isZero();
    }
    office.locator("#job .dl").waitFor();
    saysInAnyCase(office, "скасовано");
    assertThat(office.locator("a[href$='/result']").count()).isZero();
    faultless(office);
  }

  @Test
  void goesOnWhereItWasTornOff(Platform platform) throws SQLException, IOException {
    int all;
    try (HeldPieces held = HeldPieces.of(platform)) {
      begin();
      held.letOnePartPass();
      all = seenOnItsWay();
      held.breakWhatWaits();
      office.locator("#job .note.bad").waitFor();
      says(office, "робота зупинилася", "5 / " + all);
      faultless(office);
    }
    office.click("button:has-text('Продовжити з місця зупинки')");
    says(office, "Роботу продовжено");
    var file = office.locator("a[href$='/result']");
    file.waitFor();
    says(office, all + " / " + all);
    faultless(office);
    byte[] zip = context.request().get(file.getAttribute("href")).body();
    assertThat(Archive.of(zip).keySet()).hasSize(all);
    assertThat(Marks.missingIn("the archive", zip)).isEmpty();
  }

  private void begin() {
    office.navigate("/admin/jobs");
    office.selectOption("[name=kind]", "invoices-of-year");
    office.fill("[name=year]", "2025");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/jobs/[0-9a-f-]{36}"));
  }

  /** How much there is to do in all. */
  private int seenOnItsWay() {
    var bar = office.locator("#job progress[value='5']");
    bar.waitFor();
    faultless(office);
    int all = Integer.parseInt(bar.getAttribute("max"));
    assertThat(all).as("more than two parts").isGreaterThan(10);
    return all;
  }
}
