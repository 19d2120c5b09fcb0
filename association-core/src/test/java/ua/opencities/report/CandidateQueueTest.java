package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.SampleApplication;
import ua.opencities.membership.Candidate;
import ua.opencities.report.candidate.CandidateFilter;
import ua.opencities.report.candidate.CandidateOrder;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.report.candidate.CandidateRow;
import ua.opencities.report.candidate.Hindrance;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;

/** Who is on the way in, where, since when, and what each waits for. */
class CandidateQueueTest {
  private static final Actor OFFICE = Association.administrator();
  private final CandidateQueue queue = Association.get(CandidateQueue.class);
  private final String unlike = UUID.randomUUID().toString().replace("-", "");

  @Test
  void holdsWhoAppliedAndWhomTheOfficeLeadsAndNobodyElse() {
    var applied = SampleApplication.confirmed(unlike + " перша").council;
    var led = Candidate.applied(Association.newCouncil(unlike + " друга"));
    SampleApplication.sent(unlike + " третя");
    Association.newCouncil(unlike + " четверта");
    Candidate.admitted(Association.newCouncil(unlike + " п’ята"));

    assertThat(rows("", ""))
        .extracting(CandidateRow::council)
        .containsExactlyInAnyOrder(applied, led);
    assertThat(rows("BOARD", "")).extracting(CandidateRow::council).containsExactly(led);
    assertThat(rows("", "OFFICE")).extracting(CandidateRow::council).containsExactly(applied);
  }

  @Test
  void isWholeInAFileAsTheFiltersNarrowIt() {
    for (int i = 0; i < 3; i++) SampleApplication.confirmed(unlike + " " + i);
    Candidate.applied(Association.newCouncil(unlike + " ведена"));
    var filter = CandidateFilter.of(unlike, "", "OFFICE");
    assertThat(queue.all(OFFICE, filter, CandidateOrder.of("name")))
        .hasSize(3)
        .containsExactlyElementsOf(
            queue.page(OFFICE, filter, CandidateOrder.of("name"), new Page.Request(1, 25)).items());
  }

  @Test
  void saysWhatEachWaitsForAndUntilWhen() {
    var application = SampleApplication.confirmed(unlike + " рада");
    assertThat(one().waitsFor()).isEqualTo(Hindrance.CHECK_DECISION);
    LocalDate since = one().waitsSince().orElseThrow();
    assertThat(one().deadline()).contains(since.plusDays(14));
    assertThat(one().isLate(since.plusDays(15))).isTrue();
    assertThat(one().daysWaiting(since.plusDays(3))).isEqualTo(3);

    application.accept(DossierPart.DECISION, "1", SampleApplication.DECIDED);
    assertThat(one().waitsFor()).isEqualTo(Hindrance.SIGNED_AGREEMENT);
    assertThat(one().deadline()).isEmpty();
    application.handIn(DossierPart.AGREEMENT);
    assertThat(one().waitsFor()).isEqualTo(Hindrance.SIGN_AGREEMENT);
    application.accept(DossierPart.AGREEMENT, "15", SampleApplication.DECIDED);
    assertThat(one().waitsFor()).isEqualTo(Hindrance.APPLICATION);
    application.handIn(DossierPart.APPLICATION);
    assertThat(one().waitsFor()).isEqualTo(Hindrance.CHECK_APPLICATION);
    application.accept(DossierPart.APPLICATION, null, SampleApplication.DECIDED);
    assertThat(one().waitsFor()).isEqualTo(Hindrance.BOARD);
  }

  @Test
  void sendsTheSameNumberOfStatementsHoweverLongTheQueue() {
    for (int i = 0; i < 5; i++) SampleApplication.confirmed(unlike + " " + i);
    assertThat(statements(1)).isEqualTo(statements(200)).isEqualTo(2);
    var second =
        queue.page(
            OFFICE,
            CandidateFilter.of(unlike, "", ""),
            CandidateOrder.of("name"),
            new Page.Request(2, 2));
    assertThat(second.total()).isEqualTo(5);
    assertThat(second.items())
        .extracting(CandidateRow::name)
        .containsExactly(unlike + " 2", unlike + " 3");
  }

  @Test
  void sortsByEveryColumnAndBreaksOnNoInput() {
    for (CandidateOrder order : CandidateOrder.values()) {
      assertThat(CandidateOrder.of(order.sort())).isEqualTo(order);
      assertThat(
              queue
                  .page(OFFICE, CandidateFilter.of("", "", ""), order, Page.Request.first())
                  .items())
          .isNotNull();
    }
    for (String hostile : new String[] {"'; drop table council --", "%", "<script>"})
      assertThat(rows(hostile, hostile)).isEmpty();
  }

  private int statements(int size) {
    return StatementCount.of(
        () ->
            queue.page(
                OFFICE,
                CandidateFilter.of("", "", ""),
                CandidateOrder.WAITING,
                new Page.Request(1, size)));
  }

  private CandidateRow one() {
    return rows("", "").get(0);
  }

  private List<CandidateRow> rows(String stage, String turn) {
    return queue
        .page(
            OFFICE,
            CandidateFilter.of(unlike, stage, turn),
            CandidateOrder.NAME,
            new Page.Request(1, 100))
        .items();
  }
}
