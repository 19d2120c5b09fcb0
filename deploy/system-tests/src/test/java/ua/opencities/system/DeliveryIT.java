package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.saysInAnyCase;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Letters that come back, from the mail server to the person who mends the address. After the
 * reminders, whose letter comes back here.
 */
@ExtendWith(OnPlatform.class)
@Order(1_456_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeliveryIT {
  private BrowserContext context;
  private Page office;
  private Platform platform;

  @BeforeAll
  void signIn(Browser browser, Platform started) {
    platform = started;
    context = browser.of(Person.ADMIN);
    office = context.newPage();
  }

  @AfterAll
  void leave() {
    context.close();
  }

  @Test
  @Order(1)
  void aLetterThatCameBackIsReadFromTheMailboxAndShownAtItsReminder() throws Exception {
    MimeMessage letter = letterTo(Person.KANIV.email());
    comesBack(
        Map.of(
            "letter", letter.getHeader("X-Open-Cities-Letter")[0],
            "to", Person.KANIV.email(),
            "action", "failed",
            "diagnostic", "552 5.2.2 Mailbox full",
            "message", "system-test"));
    office.navigate("/admin/deliveries/mailbox");
    saysInAnyCase(office, "returned · 127.0.0.1", "не захищене");
    faultless(office);
    readNow();
    saysInAnyCase(office, "Востаннє", "Звіти враховано");
    assertThat(office.locator("tbody tr >> nth=0").innerText()).contains("1");
    faultless(office);
    office.navigate("/admin/deliveries?outcome=FAILED");
    saysInAnyCase(office, "Знайдено 2 звіти", "скринька переповнена", "такої скриньки немає");
    office.locator("main summary >> nth=0").click();
    saysInAnyCase(office, "552 5.2.2 Mailbox full");
    faultless(office);
    office.navigate("/admin/reminders/notices?state=NOT_ARRIVED&q=Канівська");
    saysInAnyCase(office, "Не дійшло", "скринька переповнена");
    faultless(office);
  }

  @Test
  @Order(2)
  void theListOfWorkLeadsToTheAddressAndAnotherOneCarriesNoMark() {
    office.navigate("/admin/");
    office.click("a:has-text('2 адреси треба виправити')");
    saysInAnyCase(office, "cherkasy.finance@demo.opencities.example", "контакт ради");
    faultless(office);
    office.setViewportSize(Browser.PHONE, 844);
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    faultless(office);
    office.setViewportSize(Browser.DESK, 900);
    office.click("tr:has-text('kaniv@') button");
    saysInAnyCase(office, "надсилатимуться знову");
    String council = office.getAttribute("tr:has-text('cherkasy') td a", "href");
    office.navigate(council);
    saysInAnyCase(office, "Листи не доходять від");
    faultless(office);
    office.navigate("/admin/deliveries/addresses");
    office.click("tr:has-text('cherkasy') a:has-text('Змінити адресу')");
    office.fill("[name=email]", "finance.cherkasy@demo.opencities.example");
    office.click("main form button.pri");
    saysInAnyCase(office, "Контакт збережено", "finance.cherkasy@demo.opencities.example");
    assertThat(office.locator("main").innerText()).doesNotContain("Листи не доходять");
    office.navigate("/admin/deliveries/addresses");
    saysInAnyCase(office, "Усі адреси в порядку");
    faultless(office);
  }

  @Test
  @Order(3)
  void aWrongPasswordIsToldInWordsWithWhatToDoInBothLanguages() {
    platform.returned().setPassword("changed-on-the-server");
    try {
      office.navigate("/admin/deliveries/mailbox");
      readNow();
      saysInAnyCase(office, "не прийняв ім’я або пароль", "OPENCITIES_IMAP_PASSWORD");
      faultless(office);
      office.click("text=ENG");
      saysInAnyCase(office, "did not accept the name or the password", "Read now");
      faultless(office);
      office.click("text=УКР");
    } finally {
      platform.returned().setPassword(Platform.MAILBOX_PASSWORD);
    }
    readNow();
    assertThat(office.locator("main").innerText()).doesNotContain("пароль");
  }

  @Test
  @Order(4)
  void machinesReadTheSame() {
    office.navigate("/admin/tokens");
    office.fill("[name=label]", "Доставка пошти");
    office.click("main form button.pri");
    var with =
        RequestOptions.create()
            .setHeader("Authorization", "Bearer " + office.inputValue("#secret"));
    String at = "/admin/api/v1/deliveries";
    assertThat(context.request().get(at + "?q=kaniv", with).text())
        .contains("\"outcome\":\"FAILED\"", "\"reason\":\"FULL\"");
    assertThat(context.request().get(at + "/addresses", with).text()).contains("\"total\":0");
    assertThat(context.request().get(at + "/mailbox", with).text())
        .contains("\"configured\":true", "\"taken\":1");
  }

  private void readNow() {
    office.click("button:has-text('Прочитати зараз')");
    office.locator("#mailbox button:not([disabled])").waitFor();
  }

  private void comesBack(Map<String, String> words) throws Exception {
    String text;
    try (var in = DeliveryIT.class.getResourceAsStream("/delivery/exim.eml")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (var word : words.entrySet())
      text = text.replace("{" + word.getKey() + "}", word.getValue());
    platform
        .returned()
        .deliver(
            new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  /** The reminder of the demonstration, as soon as the outbox has handed it over. */
  private MimeMessage letterTo(String email) throws Exception {
    Instant limit = Instant.now().plusSeconds(60);
    while (Instant.now().isBefore(limit)) {
      var found =
          Arrays.stream(platform.mail().getReceivedMessages())
              .filter(message -> Letters.isTo(message, email))
              .filter(message -> subject(message).contains("строк сплати"))
              .findFirst();
      if (found.isPresent()) return found.get();
      Thread.sleep(500);
    }
    throw new AssertionError("no reminder came to " + email);
  }

  private static String subject(MimeMessage message) {
    try {
      return String.valueOf(message.getSubject());
    } catch (jakarta.mail.MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
