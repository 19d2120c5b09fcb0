package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A programme written step by step in a browser, by one clerk and by two. */
@ExtendWith(OnPlatform.class)
class WizardIT {
  private static final String KEPT = "#saved small";

  @Test
  void leadsFromANewProgrammeToItsPapers(Browser browser) {
    try (var context = browser.of(Person.ZHOVKVA)) {
      Page page = context.newPage();
      String programme = Drafting.begun(page, "template");
      Drafting.next(page, "aims");
      Drafting.next(page, "funding");
      page.fill("#f-amount", "20 000");
      page.waitForSelector("#sums .ok:has-text('запас')");
      page.waitForSelector("#preview mark:has-text('20 000,00')");
      page.fill("#f-kpkvk", "011 7680");
      page.fill("#f-kekv", "2800");
      Drafting.next(page, "measures");
      page.click("#do-usual");
      page.waitForSelector("#row-4");
      assertThat(new Keyboard(page).isAt("#f-measure")).isTrue();
      page.fill("[name=amount-2027] >> nth=0", "1 000");
      page.waitForSelector("#sums .warn:has-text('не розписано 19')");
      page.click("#do-fill");
      page.waitForSelector("#sums .ok");
      faultless(page);
      Drafting.next(page, "indicators");
      page.click("#do-usual");
      page.waitForSelector("#row-7");
      page.click("#do-remove-0");
      page.waitForSelector("#row-7", gone());
      faultless(page);
      Drafting.next(page, "passport");
      page.selectOption("#paper-shown", "executive-decision");
      page.waitForSelector("#preview:has-text('ВИКОНАВЧИЙ КОМІТЕТ')");
      Drafting.next(page, "check");
      assertThat(page.locator(".ic.bad").count()).isZero();
      faultless(page);
      for (String paper : List.of("session-decision.docx", "programme.pdf", "passport.docx"))
        assertThat(page.request().get("/programmes/" + programme + "/documents/" + paper).status())
            .isEqualTo(200);
      Drafting.discard(page, programme);
    }
  }

  @Test
  void bringsBackWhatWasTypedAndNotSaved(Browser browser) {
    try (var context = browser.of(Person.KANIV)) {
      Page page = context.newPage();
      String programme = Drafting.begun(page, "blank");
      String aims = "/programmes/" + programme + "/edit/aims";
      page.navigate(aims);
      page.fill("#f-purpose", "Мета <b>недописана</b>");
      page.waitForSelector(KEPT);
      page.navigate("/programmes");
      page.navigate(aims);
      page.waitForSelector(".note:has-text('не зберегли')");
      assertThat(page.inputValue("#f-purpose")).isEqualTo("Мета <b>недописана</b>");
      faultless(page);
      String seen = page.inputValue("[name=version]");
      page.click("#wizard button.pri");
      page.waitForSelector(".problems");
      assertThat(page.inputValue("#f-purpose")).isEqualTo("Мета <b>недописана</b>");
      assertThat(page.inputValue("[name=version]")).isEqualTo(seen);
      page.navigate("/programmes/" + programme + "/edit/check");
      page.waitForSelector(".ic.bad >> nth=0");
      page.navigate(aims);
      page.click("[formaction$='/typed/drop']");
      page.waitForSelector(".flash");
      assertThat(page.inputValue("#f-purpose")).isEmpty();
      Drafting.discard(page, programme);
    }
  }

  @Test
  void tellsTwoOfEachOtherAndLosesNeithersWords(Platform platform, Browser browser) {
    try (var one = browser.of(Person.DROHOBYCH);
        var other = Colleague.of("Дрогобицька міська", "Марта Лис", platform, browser)) {
      Page mine = one.newPage();
      Page theirs = other.newPage();
      String aims = "/programmes/" + Drafting.begun(mine, "template") + "/edit/aims";
      mine.navigate(aims);
      theirs.navigate(aims);
      theirs.waitForSelector("#desk .note");
      mine.evaluate("() => window.dispatchEvent(new Event('focus'))");
      mine.waitForSelector("#desk:has-text('Марта Лис')");
      theirs.fill("#f-purpose", "Мета, яку написала Марта");
      theirs.click("[name=stay]");
      theirs.waitForSelector(KEPT, gone());
      mine.fill("#f-purpose", "Моя мета");
      mine.fill("#f-control", "Контроль здійснює моя комісія");
      mine.click("#wizard button.pri");
      mine.waitForSelector("#race:has-text('Мета, яку написала Марта')");
      assertThat(mine.inputValue("#f-purpose")).isEqualTo("Моя мета");
      faultless(mine);
      mine.check("[name=take-purpose][value=theirs]");
      mine.click("[name=settle][value=chosen]");
      mine.waitForSelector("#race", gone());
      assertThat(mine.inputValue("#f-purpose")).isEqualTo("Мета, яку написала Марта");
      assertThat(mine.inputValue("#f-control")).isEqualTo("Контроль здійснює моя комісія");
    }
  }

  @Test
  void worksWithRowsWhereNoScriptRuns(Browser browser) {
    try (var context = browser.withoutScript(Person.ZHOVKVA)) {
      Page page = context.newPage();
      page.navigate("/programmes/" + Drafting.begun(page, "template") + "/edit/measures");
      page.click("#do-add");
      page.waitForURL(url -> url.contains("did=add&row=0"));
      page.fill("#f-measure", "недописаний захід");
      page.click("#do-add");
      page.waitForURL(url -> url.contains("did=add&row=1"));
      page.fill("#f-measure-1", "другий");
      page.click("#do-up-1");
      page.waitForSelector("#f-measure:has-text('другий')");
      page.click("#do-remove-1");
      page.waitForSelector("#do-undo");
      assertThat(page.locator("#row-1").count()).isZero();
      page.click("#do-undo");
      page.waitForSelector("#f-measure-1:has-text('недописаний захід')");
    }
  }

  private static Page.WaitForSelectorOptions gone() {
    return new Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }

  private static void faultless(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
  }
}
