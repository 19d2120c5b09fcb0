package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.saysInAnyCase;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reminders of fees in a browser and by the API. Late, since their letters stand in other lists.
 */
@ExtendWith(OnPlatform.class)
@Order(1_455_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemindersIT {
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
  @Order(1)
  void theOfficeSeesWhoGetsWhatAndWhoDoesNotAndWhy() {
    office.navigate("/admin/reminders");
    saysInAnyCase(office, "Отримають", "Затримано", "Уже надіслано", "Надсилається");
    faultless(office);
    office.click(".kpis a >> nth=0");
    saysInAnyCase(office, "Знайдено 1 рахунок", "офіційний лист", "За правилом");
    faultless(office);
    office.setViewportSize(Browser.PHONE, 844);
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    faultless(office);
    office.setViewportSize(Browser.DESK, 900);
  }

  @Test
  @Order(2)
  void aPauseHoldsTheInvoiceBackUntilItIsEnded() {
    office.navigate("/admin/reminders?group=GOES");
    String account = office.getAttribute("tbody th a", "href");
    office.navigate(account);
    office.click("a:has-text('Призупинити')");
    office.fill("[name=endsOn]", "2026-11-01");
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert] a").count()).isEqualTo(2);
    faultless(office);
    office.fill("[name=endsOn]", "2026-12-31");
    office.fill("[name=reason]", "Чекаємо на Казначейство");
    office.click("main form button.pri");
    saysInAnyCase(office, "Нагадування призупинено", "Чекаємо на Казначейство");
    faultless(office);
    office.navigate("/admin/reminders?group=HELD");
    saysInAnyCase(office, "Призупинено", "Чекаємо на Казначейство");
    office.navigate("/admin/reminders/pauses");
    office.click("tr:has-text('Чекаємо на Казначейство') button");
    saysInAnyCase(office, "Паузу закінчено");
    office.navigate("/admin/reminders?group=HELD");
    assertThat(office.locator("main").innerText()).doesNotContain("Чекаємо на Казначейство");
  }

  @Test
  @Order(3)
  void aRuleIsKeptWithItsStepsAndRefusedWithWhatWasTyped() {
    office.navigate("/admin/reminders/rules");
    saysInAnyCase(office, "Яке правило діє", "найбільше умов");
    office.navigate("/admin/reminders/rules/new");
    office.selectOption("[name=kind]", "ENTRY");
    office.fill("[name=days]", "сім");
    office.fill("[name=days-1]", "14");
    office.uncheck("[name=way-1][value=MAIL]");
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert] a").count()).isEqualTo(2);
    assertThat(office.inputValue("[name=days]")).isEqualTo("сім");
    faultless(office);
    office.fill("[name=days]", "7");
    office.check("[name=way-1][value=LETTER]");
    office.click("main form button.pri");
    saysInAnyCase(
        office, "Правило збережено", "Вступний", "за 7 днів до строку", "за 14 днів до строку");
    faultless(office);
    office.click("section:has-text('Вступний') a:has-text('Змінити')");
    assertThat(office.inputValue("[name=days]")).isEqualTo("14");
    office.click("a:has-text('Вилучити правило')");
    faultless(office);
    office.click("main form button.danger");
    saysInAnyCase(office, "Правило вилучено");
  }

  @Test
  @Order(4)
  void isSentWithConfirmationAndProgressAndNeverTwice() {
    office.navigate("/admin/reminders/send");
    saysInAnyCase(office, "Надіслати 1 нагадування?");
    faultless(office);
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/reminders/rounds/[0-9a-f-]{36}"));
    office.locator("#round .note.ok").waitFor();
    office.reload();
    saysInAnyCase(office, "Завершено", "Лист №");
    faultless(office);
    Screenshots.take(office, "reminders-round");
    office.navigate("/admin/reminders/send");
    saysInAnyCase(office, "Сьогодні нагадувати нікому");
    office.navigate("/admin/reminders/notices");
    assertThat(office.locator("tbody").innerText())
        .containsPattern("У черзі|Передано поштовому серверу");
    faultless(office);
    office.navigate("/admin/reminders/rounds");
    saysInAnyCase(office, "вручну", "Завершено");
    faultless(office);
  }

  /** The demonstration's own round went before, so that its letter may be the one that came. */
  @Test
  @Order(5)
  void theFormalLetterArrivesAsAPdf(Platform platform) throws Exception {
    for (int i = 0; i < 60 && withLetter(platform).isEmpty(); i++) Thread.sleep(500);
    MimeMultipart parts = (MimeMultipart) withLetter(platform).get(0).getContent();
    assertThat(parts.getBodyPart(1).getInputStream().readNBytes(5))
        .isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  private static List<MimeMessage> withLetter(Platform platform) throws Exception {
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage it : platform.mail().getReceivedMessages())
      if (it.getContent() instanceof MimeMultipart parts
          && parts.getBodyPart(0).getContent().toString().contains("Офіційний лист №"))
        found.add(it);
    return found;
  }

  @Test
  @Order(6)
  void theCouncilSeesOnItsAccountWhatItWasRemindedOf(Browser browser) {
    try (BrowserContext kaniv = browser.of(Person.KANIV)) {
      Page page = kaniv.newPage();
      page.navigate("/account");
      assertThat(page.locator("#notices").count()).isOne();
      assertThat(page.locator("main").innerText()).contains("через 235 днів після строку");
      page.click("a:has-text('Усі нагадування')");
      assertThat(page.locator("tbody tr").count()).isOne();
      assertThat(page.locator("main").innerText()).contains("Сергій Явір", "Лист №");
      assertThat(Axe.violations(page)).isEmpty();
      page.click("tbody a:has-text('Лист №')");
      assertThat(page.locator("main").innerText()).contains("мав надійти до");
    }
    try (BrowserContext zhovkva = browser.of(Person.ZHOVKVA)) {
      Page page = zhovkva.newPage();
      page.navigate("/account/notices");
      assertThat(page.locator("tbody tr").count()).isZero();
      assertThat(page.locator("main").innerText()).contains("Нагадувань немає");
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @Test
  @Order(7)
  void machinesReadTheSameAndAreRefusedTheSame() {
    String at = "/admin/api/v1/reminders";
    office.navigate("/admin/tokens");
    office.fill("[name=label]", "Нагадування");
    office.selectOption("[name=scope]", "write");
    office.click("main form button.pri");
    String token = office.inputValue("#secret");
    var with = RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    assertThat(context.request().get(at + "?group=HELD", with).text()).contains("\"outcome\"");
    // the timer hands mail over whenever it comes round
    assertThat(context.request().get(at + "/notices", with).text())
        .contains("\"recipient\":\"CLERK\"")
        .containsPattern("\"state\":\"(QUEUED|HANDED_OVER)\"");
    var again = context.request().post(at + "/rounds", with);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("reminder/nothing-to-send");
    assertThat(context.request().get(at + "/pauses", with).text()).contains("\"oblast\":\"65\"");
  }
}
