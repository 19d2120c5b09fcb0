package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import ua.opencities.admission.applicant.Applicant;
import ua.opencities.admission.applicant.ApplyToJoin;
import ua.opencities.admission.applicant.CouncilDecision;
import ua.opencities.admission.candidate.SendBack;
import ua.opencities.admission.interest.InterestChannel;
import ua.opencities.admission.interest.RecordInterest;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.admission.opinion.GiveOpinion;
import ua.opencities.admission.opinion.Verdict;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.membership.Scan;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/** Councils that show interest or apply by themselves, and what colleagues think of candidates. */
@Dependent
class Admissions {
  private static final Actor DOOR = Operator.atTheDoor("demonstration");

  @Inject private ApplyToJoin apply;
  @Inject private ConfirmApplication confirm;
  @Inject private SendBack sendBack;
  @Inject private GiveOpinion give;
  @Inject private RecordInterest interest;
  @Inject private Memory memory;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("interest.csv"))
      interest.record(
          operator,
          known.get(row.text("katottg")),
          new RecordInterest.Order(
              row.choice("channel", InterestChannel.class),
              row.day("since"),
              row.text("person"),
              row.optional("note")));
    for (Row row : Facts.rows("applications.csv")) {
      CouncilId council = known.get(row.text("katottg"));
      var secret = apply.apply(DOOR, order(council, row)).orElseThrow();
      confirm.confirm(DOOR, secret.text());
      row.optional("returned").ifPresent(words -> sendBack.send(operator, council, words));
      memory.ease();
    }
    for (Row row : Facts.rows("opinions.csv"))
      give.give(
          operator,
          known.get(row.text("katottg")),
          row.choice("verdict", Verdict.class),
          row.optional("words"));
  }

  private static ApplyToJoin.Order order(CouncilId council, Row row) {
    LocalDate day = row.day("decided_on");
    var applicant =
        new Applicant(row.text("name"), row.text("post"), row.text("email"), row.optional("phone"));
    Paper decision =
        Paper.named("Рішення про вступ")
            .title("РІШЕННЯ")
            .subject("Про вступ до асоціації")
            .paragraph("Рада вирішила вступити до асоціації.")
            .note("Вигадані дані: документ створено для демонстрації.");
    var file = PaperFormat.PDF.of(decision);
    return new ApplyToJoin.Order(
        council.value(),
        applicant,
        new CouncilDecision(
            row.text("number"), day, new Scan(file.name(), file.mediaType(), file.bytes())));
  }
}
