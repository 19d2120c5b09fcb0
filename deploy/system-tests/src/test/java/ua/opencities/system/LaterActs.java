package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.problems;
import static ua.opencities.system.Seen.says;

import com.microsoft.playwright.Page;

/** What becomes of an approved programme, from its page on. */
final class LaterActs {
  private LaterActs() {}

  static void extend(Desks at) {
    Page clerk = at.clerk;
    clerk.click("a[href$='/amend']");
    clerk.check("[name=kind][value=EXTENDED]");
    clerk.fill("#f-until", "2027-12-31");
    clerk.fill("#f-reason", "членство триває");
    clerk.click("main form button.pri");
    assertThat(problems(clerk)).containsExactly("#f-until");
    clerk.fill("#f-until", "2028-12-31");
    clerk.click("main form button.pri");
    clerk.waitForURL(url -> url.contains("/edit/outline"));
    String first = at.programme;
    at.programme = Drafting.of(clerk);
    at.edit("funding");
    clerk.locator("[name=amount]").nth(2).fill("14 600");
    Drafting.next(clerk, "measures");
    at.act("session", "62/3-VIII", "2026-11-20");
    says(clerk, "продовжено", "31 грудня 2028", "2027–2028");
    assertThat(at.paper("amending-decision.pdf")).isEqualTo(200);
    clerk.navigate("/programmes/" + first);
    says(clerk, "змінено новою редакцією");
  }

  static void repeal(Desks at) {
    Page clerk = at.clerk;
    clerk.navigate("/programmes/" + at.programme);
    clerk.click("a[href$='/acts/repeal']");
    Acting.fill(clerk, "63/1-VIII", "2026-11-23");
    faultless(clerk);
    Acting.send(clerk, at.programme);
    says(clerk, "втратила чинність", "63/1-VIII");
    assertThat(clerk.locator("a[href$='/amend']").count()).isZero();
    assertThat(at.paper("repeal-decision.docx")).isEqualTo(200);
    at.office.navigate("/admin/programmes?state=REPEALED&q=чортків");
    says(at.office, "2027–2028");
  }
}
