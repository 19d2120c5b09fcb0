package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a military administration acts for a council, its order is the one act. */
@ExtendWith(OnPlatform.class)
@Order(1_474_000_001)
class OrderedProgrammeIT {
  @Test
  void anAdministrationApprovesAProgrammeByOneOrder(Platform platform, Browser browser) {
    try (var lysychansk = Colleague.of("Лисичанська міська", "Роман Терен", platform, browser)) {
      Page clerk = lysychansk.newPage();
      String draft = Drafting.begun(clerk, "template", 2027);
      clerk.navigate("/programmes/" + draft + "/edit/funding");
      clerk.fill("#f-amount", "33 514,80");
      Drafting.next(clerk, "measures");
      clerk.navigate("/programmes/" + draft);
      assertThat(clerk.locator("a[href$='/acts/committee']").count()).isZero();
      clerk.click("main a[href$='/acts/session']");
      says(clerk, "Розпорядження військової адміністрації");
      Acting.fill(clerk, "390-р", "2026-11-13");
      faultless(clerk);
      Acting.send(clerk, draft);
      says(clerk, "затверджено", "розпорядження № 390-р", "Лисичанська міська військова");
      var order = clerk.request().get("/programmes/" + draft + "/documents/session-decision.pdf");
      assertThat(order.status()).isEqualTo(200);
    }
  }
}
