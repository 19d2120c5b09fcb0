package ua.opencities.system;

import com.microsoft.playwright.Page;

/** Acts of a council's bodies, copied by its clerk from their papers. */
final class Acting {
  private Acting() {}

  /**
   * @param body {@code committee}, {@code session} or {@code repeal}
   */
  static void record(Page page, String programme, String body, String number, String date) {
    open(page, programme, body, number, date);
    send(page, programme);
  }

  static void open(Page page, String programme, String body, String number, String date) {
    page.navigate("/programmes/" + programme + "/acts/" + body);
    fill(page, number, date);
  }

  static void fill(Page page, String number, String date) {
    page.fill("[name=number]", number);
    page.fill("[name=date]", date);
  }

  /** What stands filled; the programme's page follows. */
  static void send(Page page, String programme) {
    page.click("main form button.pri");
    page.waitForURL(url -> url.endsWith("/programmes/" + programme));
  }
}
