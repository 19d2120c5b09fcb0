package ua.opencities.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A council's clerk and somebody of the office over the same programme, each at an own window. */
final class Desks implements AutoCloseable {
  private final BrowserContext atTheCouncil;
  private final BrowserContext atTheOffice;
  final Page clerk;
  final Page office;
  String programme;

  Desks(BrowserContext atTheCouncil, BrowserContext atTheOffice) {
    this.atTheCouncil = atTheCouncil;
    this.atTheOffice = atTheOffice;
    clerk = atTheCouncil.newPage();
    office = atTheOffice.newPage();
  }

  void ask(String words) {
    clerk.navigate("/programmes/" + programme + "/advice");
    clerk.fill("#f-remarks", words);
    Acting.send(clerk, programme);
  }

  void answer(String answer, String words) {
    office.check("[name=answer][value=" + answer + "]");
    office.fill("#f-remarks", words);
    Acting.send(office, programme);
  }

  /** A step of the wizard. */
  void edit(String step) {
    clerk.navigate("/programmes/" + programme + "/edit/" + step);
  }

  void act(String body, String number, String date) {
    Acting.record(clerk, programme, body, number, date);
  }

  /** What the server says to a clerk who takes it. */
  int paper(String name) {
    return clerk.request().get("/programmes/" + programme + "/documents/" + name).status();
  }

  @Override
  public void close() {
    atTheCouncil.close();
    atTheOffice.close();
  }
}
