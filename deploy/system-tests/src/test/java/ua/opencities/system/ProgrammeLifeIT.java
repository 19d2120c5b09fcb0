package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.problems;
import static ua.opencities.system.Seen.says;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.document.signature.SampleAuthority;
import ua.opencities.document.signature.SampleContainer;
import ua.opencities.document.signature.SampleKey;
import ua.opencities.document.signature.SamplePdf;

/**
 * A programme from its first draft until it is repealed, by both sides. Each step stands on the one
 * before. Of councils and a year that no other test touches.
 */
@ExtendWith(OnPlatform.class)
@Order(1_474_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgrammeLifeIT {
  private static final String CLERK = "Соломія Явір";
  private static final String REMARK = "Додайте до підстав рішення про вступ до асоціації.";
  private static final String WHY = "Комісія просить назвати відповідального за навчання";
  private static final String HEAD = "Вольський Олег Богданович";
  private Desks at;
  private Page clerk;
  private Page office;

  @BeforeAll
  void signIn(Platform platform, Browser browser) {
    var council = Colleague.of("Чортківська міська", CLERK, platform, browser);
    at = new Desks(council, browser.of(Person.ADMIN));
    clerk = at.clerk;
    office = at.office;
  }

  @AfterAll
  void leave() {
    at.close();
  }

  @Test
  @Order(1)
  void theClerkAsksForAdviceAndTheOfficeReturnsTheDraftWithRemarks() {
    at.programme = Drafting.begun(clerk, "template", 2027);
    at.ask("Чи вистачає правових підстав?");
    says(clerk, "Асоціацію попрошено про пораду", "Чи вистачає правових підстав?");
    office.navigate("/admin/programmes?advice=ASKED&q=чортків");
    office.click("main td a");
    office.check("[name=answer][value=RETURNED]");
    office.click("main form button.pri");
    assertThat(problems(office)).containsExactly("#f-remarks");
    assertThat(office.isChecked("[name=answer][value=RETURNED]")).isTrue();
    faultless(office);
    at.answer("RETURNED", REMARK);
    assertThat(office.locator("[name=answer]").count()).isZero();
  }

  @Test
  @Order(2)
  void theRemarksStandWhereTheClerkMendsTheTextUntilTheOfficeAdvisesIt(Platform platform) {
    assertThat(Letters.linkTo(platform, Colleague.email(CLERK), "/programmes/"))
        .isEqualTo("/programmes/" + at.programme);
    at.edit("check");
    says(clerk, REMARK, "повернула проєкт із зауваженнями, а текст відтоді не змінено");
    at.edit("outline");
    says(clerk, REMARK);
    faultless(clerk);
    clerk.fill(
        "#f-legalBases",
        clerk.inputValue("#f-legalBases") + "\nРішення сесії про вступ від 20.01.2025 № 28/13");
    Drafting.next(clerk, "aims");
    says(clerk, REMARK);
    at.edit("check");
    says(clerk, "Можна попросити поради ще раз");
    at.ask("Додали рішення про вступ.");
    office.navigate("/admin/programmes/" + at.programme);
    says(office, "28/13", "Додали рішення про вступ.");
    at.answer("ADVISED", "");
    at.edit("check");
    assertThat(clerk.innerText("main")).doesNotContain(REMARK);
  }

  @Test
  @Order(3)
  void whatTheSessionReturnedIsADraftAgainWithItsReasonBesideTheText() {
    at.act("committee", "512", "2026-10-05");
    says(clerk, "погоджено", "512");
    assertThat(clerk.locator("main a[href$='/edit/outline']").count()).isZero();
    clerk.click("a[href$='/set-back']");
    Acting.fill(clerk, "60/4-VIII", "2026-10-04");
    clerk.fill("#f-reason", WHY);
    clerk.click("main form button.pri");
    assertThat(problems(clerk)).containsExactly("#f-date");
    assertThat(clerk.inputValue("#f-reason")).isEqualTo(WHY);
    faultless(clerk);
    clerk.fill("#f-date", "2026-10-16");
    Acting.send(clerk, at.programme);
    says(clerk, "проєкт", WHY, "60/4-VIII");
    at.edit("aims");
    says(clerk, WHY);
    clerk.fill("#f-control", "Контроль покласти на постійну комісію з питань бюджету.");
    Drafting.next(clerk, "funding");
  }

  @Test
  @Order(4)
  void theSignedDecisionComesInAContainerWhoseSignerIsShownAndNotCalledValid() {
    at.act("committee", "533", "2026-10-26");
    Acting.open(clerk, at.programme, "session", "61/2-VIII", "2026-11-06");
    var file = new FilePayload("Рішення 61-2.asice", "application/zip", signedDecision());
    clerk.setInputFiles("#f-file", file);
    Acting.send(clerk, at.programme);
    says(clerk, "затверджено", "Рішення 61-2.asice", "підпис є", HEAD, "ЄДРПОУ 04056101");
    says(clerk, "ланцюг сертифікатів не перевіряли");
    assertThat(clerk.innerText("main")).doesNotContain("підпис перевірено", "дійсний підпис");
    faultless(clerk);
  }

  @Test
  @Order(5)
  void itIsExtendedForAYearMore() {
    LaterActs.extend(at);
  }

  @Test
  @Order(6)
  void itIsRepealedAndHoldsNoMore() {
    LaterActs.repeal(at);
  }

  private static byte[] signedDecision() {
    var head =
        new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»")
            .signer(SampleKey.Kind.DSTU_GOST, SampleAuthority.Person.HEAD_OF_ZHOVKVA);
    return SampleContainer.asice(head, Map.of("Рішення.pdf", SamplePdf.page()));
  }
}
