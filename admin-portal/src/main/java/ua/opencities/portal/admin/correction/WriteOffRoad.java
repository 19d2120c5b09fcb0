package ua.opencities.portal.admin.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.correction.CheckCorrection.Effect;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.language.Texts;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.part.Crumb;

/** The pages of every write-off: how much, then once more before it is done. */
@RequestScoped
public class WriteOffRoad {
  @Inject private Sent sent;
  @Inject private Clock clock;

  /** What is written off. */
  interface Of {
    Debt debt();

    Effect effect(Money amount, Grounds grounds);

    View once(Checked checked);

    CorrectionId writeOff(Money amount, Grounds grounds, UUID submission);
  }

  /**
   * What the form says of it.
   *
   * @param lead below the title; {@code name} when it is only a council's name
   * @param path of the page that it is on, named by {@code pathWord}
   * @param nothing what is said when nothing of it is open
   */
  public record Debt(
      Money open,
      String title,
      String lead,
      boolean name,
      List<Crumb> crumbs,
      String path,
      String pathWord,
      String action,
      String hint,
      String nothing) {
    /**
     * A debt that no page but the council's account tells of.
     *
     * @param at the debt's own path below the council's
     */
    static Debt onAccount(
        Texts texts,
        CouncilId council,
        String councilName,
        Money open,
        String title,
        String lead,
        String at) {
      String path = "/councils/" + council;
      String account = texts.text("fee.account");
      return new Debt(
          open,
          title,
          lead,
          lead.equals(councilName),
          List.of(
              new Crumb(texts.text("fee.councils"), "/councils"),
              new Crumb(councilName, path),
              new Crumb(account, path + "/account")),
          path + "/account",
          account,
          path + at + "/write-off",
          texts.text("correction.opening-hint", open),
          texts.text("correction.nothing-open-of-it"));
    }
  }

  View form(Of it) {
    return form(it, CheckedForm.empty());
  }

  Response send(Of it) {
    var typed = GroundsForm.typed(sent);
    if (typed.goesBack()) return Response.ok(form(it, typed)).build();
    UUID submission = GroundsForm.submission(sent);
    var form = new FormReading(sent);
    Money amount = form.money("amount");
    var read = new GroundsForm(form);
    form.sayWhatIsWrong();
    Grounds grounds = read.grounds();
    return typed.then(
        () -> form(it, typed),
        () ->
            it.once(
                new Checked(
                    CorrectionKind.WRITE_OFF,
                    it.effect(amount, grounds),
                    grounds,
                    Optional.empty())),
        () ->
            Go.to("/corrections/" + it.writeOff(amount, grounds, submission))
                .saying("correction.debt-written-off"));
  }

  private View form(Of it, CheckedForm typed) {
    return View.of("correction/write-off.jte")
        .with("debt", it.debt())
        .with("typed", typed)
        .with("today", LocalDate.now(clock))
        .with("submission", typed.of("submission", UUID.randomUUID().toString()));
  }
}
